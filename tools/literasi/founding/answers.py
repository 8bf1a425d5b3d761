"""What is asked of a new office, and what follows from the answers."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

_CODE = re.compile(r"[a-z0-9]{1,40}")  # the pattern of `kode` in instansi.schema.json
_REGION = re.compile(r"\b(?:Kabupaten|Kota|Provinsi)\s.+$")  # as most offices end their name
_SITE = re.compile(r"https?://[^\s/]+(/\S*)?")
ZONES = ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")


@dataclass(frozen=True, slots=True)
class Answers:
    """The office as its profile names it; an empty text is a question still open."""

    code: str = ""
    name: str = ""
    region: str = ""
    short: str = ""
    town: str = ""
    opd: str = ""
    zone: str = ""
    site: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to ask: the field, its option, the words, a proposal, a choice where there is."""

    key: str
    option: str
    text: str
    proposal: str = ""
    choices: tuple[str, ...] = ()


_PROPOSALS: Mapping[str, Callable[[Answers], str]] = {
    "short": lambda said: f"Perpustakaan {said.region}",
    "town": lambda said: re.sub(r"^(Kabupaten|Kota)\s+", "", said.region),
    "opd": lambda said: said.code.upper(),
    "zone": lambda _: ZONES[0],
    "site": lambda said: f"https://{said.code}.example/",
}
_TEXTS = {
    "code": ("--code", "Kode kantor, huruf kecil tanpa spasi, misalnya kendal"),
    "name": ("--name", "Nama kantor selengkapnya"),
    "region": ("--region", "Wilayah, misalnya Kabupaten Kendal"),
    "short": ("--short", "Nama singkat untuk portal"),
    "town": ("--town", "Tempat surat"),
    "opd": ("--opd", "Kode perangkat daerah dalam nomor surat"),
    "zone": ("--zone", "Zona waktu"),
    "site": ("--site", "Alamat portal kelak"),
}


def questions(said: Answers) -> Iterator[Question]:
    """Ask what is not answered yet, in the order in which proposals follow from answers."""
    for key, (option, text) in _TEXTS.items():
        if not getattr(said, key):
            yield Question(key, option, text, choices=ZONES if key == "zone" else ())


def is_needed(question: Question) -> bool:
    """Tell a question whose answer nothing else could lead to."""
    return question.key not in _PROPOSALS


def proposed(said: Answers, question: Question) -> str:
    """Propose an answer that follows from the others; nothing where none can."""
    if question.key == "region":
        found = _REGION.search(said.name)
        return found[0] if found else ""
    return "" if is_needed(question) else _PROPOSALS[question.key](said)


def answered(said: Answers, question: Question, answer: str) -> Answers:
    """Take one answer, with spaces as in a name."""
    return replace(said, **{question.key: " ".join(answer.split())})


def wrong(said: Answers) -> Iterator[tuple[str, str]]:
    """Say what no record could hold, with the question's key; the schemas judge the rest."""
    if not _CODE.fullmatch(said.code):
        told = "pakai huruf kecil dan angka saja, misalnya kendal"
        yield "code", f"kode kantor «{said.code}»: {told}"
    if said.code == "libur":
        yield "code", "kode kantor «libur» dipakai untuk daftar hari libur; pilih kode lain"
    if said.zone not in ZONES:
        yield "zone", f"zona waktu «{said.zone}»: pilih {', '.join(ZONES)}"
    if not _SITE.fullmatch(said.site):
        yield "site", f"alamat portal «{said.site}»: tulis misalnya https://literasi.example/"
