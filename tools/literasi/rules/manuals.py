"""The manuals that ship with the tool, as data: what `explain`, pages and reports show of them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

# What the letters of an id speak of, in the words of the staff guides.
AREAS: Mapping[str, str] = {
    "ALT": "Peralatan",
    "BAS": "Perubahan pada catatan yang sudah ada",
    "BKU": "Buku",
    "CAB": "Cabang yang digabung",
    "DSP": "Disposisi",
    "FOT": "Gambar",
    "IDN": "Nama berkas",
    "JRA": "Retensi arsip",
    "KEC": "Pengecualian",
    "LOK": "Letak berkas",
    "NOM": "Nomor",
    "NSK": "Naskah dinas",
    "ORG": "Orang",
    "PJB": "Pejabat",
    "PKS": "Perjanjian",
    "PRI": "Data pribadi",
    "PUB": "Publikasi",
    "RNG": "Ruang",
    "RUJ": "Rujukan antarcatatan",
    "SGL": "Data pribadi tersegel",
    "SKM": "Isian",
    "SOP": "Langkah SOP",
    "TGL": "Tanggal",
    "TKN": "Kode halaman lacak dan periksa",
    "YML": "Cara menulis berkas",
}
_FENCE = re.compile(r'```yaml title="([^"\n]+)"\n(.*?)\n```(?:\n|\Z)', re.DOTALL)
_PART = re.compile(r"(?m)^## (.+)\n")


@dataclass(frozen=True, slots=True)
class Example:
    """A file as it should or should not be; `title` is its path, or a state and its path."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Part:
    """What stands below one heading: paragraphs (`…` marks code) and examples, in order."""

    heading: str
    blocks: tuple[str | Example, ...]


@dataclass(frozen=True, slots=True)
class Manual:
    """One rule explained: why it is there, what is wrong, what is right, what to do."""

    id: str
    title: str
    source: str  # the Markdown below the title
    reason: tuple[str | Example, ...]
    parts: tuple[Part, ...]

    @property
    def area(self) -> str:
        """Name what the rule speaks of; an area without a name keeps its letters."""
        return AREAS.get(self.id[:3], self.id[:3])


@cache
def manuals() -> Mapping[str, Manual]:
    """Read every manual, by id in order."""
    folder = resources.files("literasi.rules") / "manual"
    names = sorted(one.name for one in folder.iterdir() if one.name.endswith(".md"))
    read = (parse((folder / name).read_text(encoding="utf-8")) for name in names)
    return {one.id: one for one in read}


def page_address(rule: str) -> str:
    """Give the address of a rule's page below the site root; nothing where it has no manual."""
    return f"panduan/aturan/{rule}/" if rule in manuals() else ""


def parse(text: str) -> Manual:
    """Take a manual apart: `# ID: title`, the reason, then parts below `##` headings."""
    first, _, source = text.partition("\n")
    rule, _, title = first.removeprefix("# ").partition(": ")
    reason, *rest = _PART.split(source)
    pairs = zip(rest[::2], rest[1::2], strict=True)
    parts = tuple(Part(heading, tuple(_blocks(body))) for heading, body in pairs)
    return Manual(rule, title, source.strip(), tuple(_blocks(reason)), parts)


def _blocks(body: str) -> Iterator[str | Example]:
    at = 0
    for fence in _FENCE.finditer(body):
        yield from _paragraphs(body[at : fence.start()])
        yield Example(fence.group(1), fence.group(2))
        at = fence.end()
    yield from _paragraphs(body[at:])


def _paragraphs(text: str) -> Iterator[str]:
    for one in re.split(r"\n\s*\n", text):
        if one.strip():
            yield " ".join(one.split())
