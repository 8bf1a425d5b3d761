"""`literasi letter`: a letter, disposition sheet, report or minutes as DOCX or PDF."""

import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Literal

import click

from literasi.cli.compared import compare
from literasi.cli.portal import portal
from literasi.cli.reports import as_text
from literasi.cli.status import archive, as_of_option, office_option
from literasi.judging import Judged
from literasi.outputs.office.letters import document
from literasi.shell.files import RECORDS, find_root, read_folder, write
from literasi.shell.office_suite import to_pdf
from literasi.values.errors import OperatorError
from literasi.views.letters.paper import Paper
from literasi.views.letters.registry import KINDS, Wanted, holder, paper

_TEMPLATES = "naskah"
_PLACE = Path("build") / "naskah"


@click.command()
@click.argument("kind", type=click.Choice(tuple(KINDS)), metavar="KIND")
@click.argument("record", metavar="ID")
@click.option(
    "--mode",
    type=click.Choice(["cetak", "srikandi"]),
    default="cetak",
    help="Terisi untuk dicetak, atau dengan variabel ${…} untuk diisi SRIKANDI.",
)
@click.option(
    "--format", "form", type=click.Choice(["docx", "pdf"]), default="docx", help="Bentuk berkas."
)
@click.option("--output", type=click.Path(path_type=Path), help="Nama berkas hasil.")
@click.option(
    "--compare",
    "versions",
    type=(int, int),
    metavar="V1 V2",
    help="Bandingkan dua versi konsep, sebagai halaman HTML (atau .md).",
)
@office_option
@as_of_option
@click.pass_obj
def letter(  # noqa: PLR0913, PLR0917  one parameter for each option
    root: Path | None, kind: str, record: str, mode: Literal["cetak", "srikandi"],
    form: Literal["docx", "pdf"], output: Path | None, versions: tuple[int, int] | None,
    office: str | None, as_of: datetime | None,
) -> None:  # fmt: skip
    """Tulis naskah dinas dari catatan: KIND menyebut jenisnya, ID catatannya."""
    if mode == "srikandi" and form == "pdf":
        message = "variabel SRIKANDI diisi di DOCX, tidak dapat di PDF"
        raise OperatorError(message, "pakai --format docx")
    judged, day = archive(root, as_of)
    top = find_root((root or Path()).resolve())
    wanted = Wanted(kind, record, office, day, srikandi=mode == "srikandi")
    if versions is not None:
        click.echo(str(compare(judged, wanted, versions, output, top / _PLACE)))
        return
    wanted = replace(wanted, site=_site(judged, wanted, top))
    code, written = paper(judged.catalogue, wanted)
    content = _document(top, code, written)
    # A draft for SRIKANDI never takes the place of the filled paper.
    name = f"{written.name}-srikandi" if wanted.srikandi else written.name
    target = output or top / _PLACE / code / f"{name}.{form}"
    write(target, to_pdf(content) if form == "pdf" else content)
    click.echo(str(target))


def _site(judged: Judged, wanted: Wanted, top: Path) -> str | None:
    """Read the portal's address where the record has a code that the paper may carry."""
    _, record = holder(judged.catalogue, wanted)
    if wanted.srikandi or record is None or getattr(record.value, "kode_periksa", None) is None:
        return None
    return portal(top, "kode periksa tidak dicetak")


def _document(top: Path, office: str, written: Paper) -> bytes:
    """Write the DOCX, or show what is missing and stop: a paper is never half filled."""
    made = document(written, read_folder(top / RECORDS / office / _TEMPLATES))
    if made.missing:
        click.echo(as_text(made.missing), nl=False)
        click.echo(f"{len(made.missing)} isian belum ada: naskah tidak dibuat", err=True)
        sys.exit(1)
    return made.content
