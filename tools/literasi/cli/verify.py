"""`literasi verify`: is a file the recorded one, who signed it, and is it unchanged."""

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from literasi.cli.asof import HOME_ZONE
from literasi.cli.status import archive, as_of_option, form_option, say
from literasi.shell import store as shelf
from literasi.shell.files import find_root, read_folder
from literasi.signing.pdf import MOST_BYTES, examine
from literasi.signing.trust import Root, read_roots
from literasi.signing.verdict import Kind, Readability, Verdict
from literasi.signing.wording import Level, Remark, remarks
from literasi.values.errors import OperatorError
from literasi.views.office_files import NamedFile, named_files

TRUST = "LITERASI_TRUST"


@dataclass(frozen=True, slots=True)
class Report:
    """What is said of one file; `path` is nothing when the store does not have it."""

    name: str
    found: shelf.Imprint | None
    remarks: tuple[Remark, ...]

    @property
    def bad(self) -> bool:
        """Tell whether something is wrong with it."""
        return any(one.level is Level.BAD for one in self.remarks)


@dataclass(frozen=True, slots=True)
class Ground:
    """What files are held against: trusted roots and the end of a day."""

    roots: tuple[Root, ...]
    day: date

    def verdict(self, path: Path, size: int, zone: str) -> Verdict:
        """Examine a file as of the end of the day in an office's zone."""
        if size > MOST_BYTES:
            return Verdict(Readability.TOO_BIG)
        moment = datetime.combine(self.day + timedelta(days=1), time(), ZoneInfo(zone))
        return examine(path.read_bytes(), self.roots, moment)


@click.command()
@click.argument("subject", metavar="FILE|ID")
@click.option("--record", help="Catatan yang seharusnya menyebut berkas itu.")
@click.option(
    "--trust", type=click.Path(path_type=Path), envvar=TRUST,
    help="Folder sertifikat induk yang dipercaya (PEM atau DER).",
)  # fmt: skip
@click.option(
    "--store", type=click.Path(path_type=Path), envvar=shelf.VARIABLE,
    help="Folder penyimpanan berkas kantor.",
)  # fmt: skip
@as_of_option
@form_option
@click.pass_obj
def verify(  # noqa: PLR0913  one parameter for each option
    root: Path | None,
    subject: str,
    *,
    record: str | None,
    trust: Path | None,
    store: Path | None,
    as_of: datetime | None,
    form: str,
) -> None:
    """Periksa berkas: cocok dengan catatan, siapa menandatangani, berubah atau tidak."""
    judged, day = archive(root, as_of)
    zones = {one.code: one.zone for one in judged.catalogue.offices}
    every = tuple(named_files(judged.catalogue))
    ground = Ground(_roots(trust), day)
    path = Path(subject)
    if path.is_file():
        asked = _of_record(every, record) if record else every
        reports = [_file(path, asked, zones, ground, strict=record is not None)]
    else:
        wanted = _of_record(every, subject)
        top = find_root((root or Path()).resolve())
        shelves = shelf.usable(store, top)
        reports = [_recorded(one, shelves, zones[one.office], ground) for one in wanted]
    say(_json(reports) if form == "json" else _text(reports))
    sys.exit(1 if any(one.bad for one in reports) else 0)


def _roots(folder: Path | None) -> tuple[Root, ...]:
    """Read the trusted roots; a folder without any would pass as one that trusts nobody."""
    if folder is None:
        return ()
    remedy = "isi dengan sertifikat induk penerbit, berakhiran .pem, .crt, .cer, atau .der"
    found: list[Root] = []
    for name, raw in read_folder(folder).items():
        if Path(name).suffix.lower() in {".pem", ".crt", ".cer", ".der"}:
            some = read_roots(raw)
            if some is None:
                raise OperatorError(f"«{folder / name}» bukan berkas sertifikat", remedy)
            found += some
    if not found:
        raise OperatorError(f"tidak ada sertifikat di «{folder}»", remedy)
    return tuple(found)


def _of_record(every: Iterable[NamedFile], name: str) -> tuple[NamedFile, ...]:
    """Give the files of a record by its id, `jenis/id`, `instansi/jenis/id` or path."""
    plain = name.removeprefix("records/").removesuffix(".yml")
    found = tuple(one for one in every if plain in {one.id, f"{one.kind}/{one.id}", one.ref})
    if not found:
        remedy = "periksa ejaannya; catat berkasnya dengan: literasi attach FILE --to CATATAN"
        raise OperatorError(
            f"«{name}» bukan berkas, dan bukan catatan yang menyebut berkas", remedy
        )
    if len({one.ref for one in found}) > 1:
        refs = ", ".join(sorted({one.ref for one in found}))
        raise OperatorError(f"«{name}» lebih dari satu: {refs}", "tulis lengkap instansi/jenis/id")
    return found


def _file(
    path: Path,
    every: Iterable[NamedFile],
    zones: dict[str, str],
    ground: Ground,
    *,
    strict: bool,
) -> Report:
    """Report on a file that somebody holds."""
    found = shelf.imprint(path)
    pile = tuple(every)
    naming = [one for one in pile if one.sha256 == found.sha256]
    told = [one for one in pile if one.sha256 == path.stem] if not strict else list(pile)
    zone = zones[naming[0].office] if naming else HOME_ZONE
    verdict = ground.verdict(path, found.size, zone)
    said = [*_against(found, naming, told), *remarks(verdict, zone), *_missing(naming, verdict)]
    return Report(path.name, found, tuple(said))


def _recorded(one: NamedFile, store: Path, zone: str, ground: Ground) -> Report:
    """Report on a file that a record names, as it stands in the store."""
    path = shelf.find(store, one.sha256, one.place)
    if path is None:
        words = f"{one.ref} menyebutnya, tetapi berkasnya tidak ada di penyimpanan"
        return Report(one.title, None, (Remark(Level.BAD, f"{words} (tempat: {one.place})"),))
    found = shelf.imprint(path)
    naming = [one] if found.sha256 == one.sha256 else []
    verdict = ground.verdict(path, found.size, zone)
    said = [*_against(found, naming, [one]), *remarks(verdict, zone), *_missing(naming, verdict)]
    return Report(one.title, found, tuple(said))


def _against(
    found: shelf.Imprint, naming: Iterable[NamedFile], told: Iterable[NamedFile]
) -> Iterator[Remark]:
    """Compare with the records: those that name this very content, else those that should."""
    matched = False
    for one in naming:
        matched = True
        if one.size == found.size:
            yield Remark(
                Level.GOOD, f"tercatat di {one.ref} («{one.title}»); sidik dan ukuran cocok"
            )
        else:
            words = f"{one.ref} mencatat ukuran {one.size} bita, berkas ini {found.size} bita"
            yield Remark(Level.BAD, words)
    for one in () if matched else told:
        matched = True
        words = f"bukan berkas yang dicatat di {one.ref} («{one.title}»): sidiknya lain"
        yield Remark(Level.BAD, words)
    if not matched:
        yield Remark(Level.WARNING, "tidak ada catatan yang menyebut berkas ini")


def _missing(naming: Iterable[NamedFile], verdict: Verdict) -> Iterator[Remark]:
    """Say that a record tells of electronic signatures which this file does not hold."""
    made = sum(one.kind is Kind.SIGNATURE for one in verdict.signed)
    for one in naming:
        if len(one.electronic) > made + verdict.odd:
            who = " dan ".join(one.electronic)
            words = f"{one.ref} menyebut TTE oleh {who}, tetapi berkas ini memuat {made}"
            yield Remark(Level.WARNING, f"{words} tanda tangan elektronik")


def _text(reports: Iterable[Report]) -> str:
    return "".join(f"{line}\n" for one in reports for line in _lines(one))


def _lines(one: Report) -> Iterator[str]:
    yield one.name
    if one.found is not None:
        yield f"  SHA-256     {one.found.sha256}"
        yield f"  ukuran      {one.found.size} bita"
    for remark in one.remarks:
        yield f"  {remark.level:<11} {remark.text}"


def _json(reports: Iterable[Report]) -> str:
    found = [
        {
            "berkas": one.name,
            "sha256": one.found.sha256 if one.found else None,
            "ukuran": one.found.size if one.found else None,
            "baik": not one.bad,
            "keterangan": [{"tingkat": r.level.value, "teks": r.text} for r in one.remarks],
        }
        for one in reports
    ]
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"
