"""`literasi import`: an old agenda book beside the records; written only when told."""

import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from literasi.books.shelf import the_office
from literasi.cli.sound import archive, refuse
from literasi.cli.together import write_together
from literasi.intake.drafts import Draft, Fill
from literasi.intake.intake import INTAKES, Intake, judge_sheet
from literasi.intake.judged import Judged, Verdict
from literasi.shell.chance import short_id
from literasi.spreadsheets.reading import read
from literasi.spreadsheets.sheet import Refused, Sheet
from literasi.values.errors import OperatorError


@click.command("import")
@click.argument("buku", type=click.Choice(list(INTAKES)), metavar="BUKU")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--office", help="Kode instansi; boleh dilewati bila hanya ada satu.")
@click.option("--sheet", help="Nama lembar; tanpa ini lembar pertama yang berisi.")
@click.option("--write", "writes", is_flag=True, help="Tulis catatan untuk baris «baru».")
@click.option("--rows", help="Hanya baris ini, juga yang «lain-lain»; misalnya 12,15-20.")
@click.option("--by", metavar="PEJABAT[/PERAN]", default="", help="Petugas yang menerima/membuat.")
@click.option("--sop", default="", help="Versi SOP, bila kantor mempunyai lebih dari satu.")
@click.option("--class", "code", default="", help="Kode klasifikasi bagi baris tanpa kode.")
@click.option("--source", default="", help="Sumber bagi baris tanpa sumber, misalnya langsung.")
@click.option("--to", default="", help="Kunci peran penerima bagi baris tanpa «diteruskan ke».")
@click.option("--case", default="", help="Berkas bagi surat keluar yang tidak menyebut agendanya.")
@click.option("--answer", default="", help="Isi jawaban bagi surat balasan, misalnya menerima.")
@click.option("--signed-by", "signer", metavar="PEJABAT[/PERAN]", default="",
              help="Penanda tangan surat keluar.")  # fmt: skip
@click.option("--reviewed-by", "reviewer", metavar="PEJABAT[/PERAN]", default="",
              help="Peneliti konsep surat keluar.")  # fmt: skip
@click.pass_obj
def importing(  # noqa: PLR0913  one parameter for each option
    root: Path | None, /, *, buku: str, file: Path, office: str | None, sheet: str | None,
    writes: bool, rows: str | None, **said: str,
) -> None:  # fmt: skip
    """Bandingkan buku agenda di FILE (XLSX, ODS, CSV) dengan catatan, baris demi baris.

    BUKU: agenda-surat-masuk atau agenda-surat-keluar. Tanpa --write tidak ada yang ditulis; baris
    yang «beda» tidak pernah digabungkan, dan yang «lain-lain» hanya ditulis bila disebut --rows.
    """
    wanted = _rows(rows)
    top, judged = archive(root)
    refuse(judged)
    here, kind = the_office(judged.catalogue, office), INTAKES[buku]
    found = judge_sheet(here, _read(file, sheet), kind)
    shown = [one for one in found if not wanted or one.line.row in wanted]
    fill = Fill(**said)
    open_to = {Verdict.NEW, Verdict.OTHER} if wanted else {Verdict.NEW}
    chosen = [one for one in shown if one.verdict in open_to]
    drafts = _drafts(here, kind, chosen, fill) if writes or fill.by else {}
    _report(shown, drafts)
    if writes:
        _write(top, here.code, drafts)
    sys.exit(1 if any(one.troubles for one in shown) else 0)


def _read(file: Path, wanted: str | None) -> Sheet:
    sheet = read(file.name, file.read_bytes(), wanted)
    if isinstance(sheet, Refused):
        raise OperatorError(f"{sheet.file}: {sheet.message}", sheet.remedy)
    return sheet


def _rows(text: str | None) -> set[int]:
    """Read `12,15-20`."""
    found: set[int] = set()
    for part in (text or "").replace(" ", "").split(",") if text else ():
        first, _, last = part.partition("-")
        if not (first.isdecimal() and (last or first).isdecimal() and len(part) < 15):
            raise OperatorError(f"--rows «{text}» tidak terbaca", "tulis misalnya 12,15-20")
        found |= set(range(int(first), min(int(last or first), int(first) + 100_000) + 1))
    return found


def _drafts(
    office: Any, kind: Intake, chosen: Iterable[Judged], fill: Fill
) -> dict[int, Draft]:  # any: the front desk opens no records
    taken = {*office.permohonan}
    found: dict[int, Draft] = {}
    for one in chosen:
        name = short_id()
        while any(used.endswith(f"-{name}") for used in taken):
            name = short_id()
        taken.add(f"-{name}")
        found[one.line.row] = kind.draft(office, one.line, fill, name)
    return found


def _report(shown: Iterable[Judged], drafts: dict[int, Draft]) -> None:
    counts: Counter[str] = Counter()
    for one in shown:
        counts[one.verdict] += 1
        number = one.line["number"] or one.line["letter"]
        head = f"baris {one.line.row}: {one.verdict}"
        click.echo("  ".join(filter(None, (head, number, one.ref or one.line["subject"]))))
        for trouble in one.troubles:
            click.echo(f"    {trouble.place} error {trouble.message}\n    → {trouble.hint}")
        reasons = drafts[one.line.row].reasons if one.line.row in drafts else ()
        for reason in (*one.reasons, *(f"belum dapat ditulis: {each}" for each in reasons)):
            click.echo(f"    {reason}")
    total = ", ".join(f"{counts[one]} {one}" for one in Verdict if counts[one])
    click.echo(total or "tidak ada baris surat", err=True)


def _write(top: Path, office: str, drafts: dict[int, Draft]) -> None:
    """Write all new records, or none: together they must pass the checks."""
    fresh = {ref: dict(data) for one in drafts.values() for ref, data in one.records.items()}
    remedy = "betulkan barisnya di buku, atau pilih baris lain dengan --rows"
    count = write_together(top, office, fresh, remedy)
    held = sum(bool(one.reasons) for one in drafts.values())
    left = f"; {held} baris belum dapat ditulis" if held else ""
    click.echo(f"{count} berkas catatan ditulis{left}", err=True)
