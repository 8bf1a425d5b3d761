"""`literasi close-month`: close a month of a book (tutup buku), or admit a later correction."""

from datetime import datetime
from pathlib import Path

import click

from literasi.books.closing import KIND, Deed, actor, close, correct
from literasi.books.shelf import BY_KEY, the_office
from literasi.cli.asof import day_of
from literasi.cli.sound import archive, refuse
from literasi.gate.schemas import compile_schemas
from literasi.repair.format import dump
from literasi.rules.bku001_closed_month import ID
from literasi.shell.files import RECORDS, write
from literasi.shell.schemas import schema_files
from literasi.values.errors import OperatorError


@click.command("close-month")
@click.argument("buku", type=click.Choice(list(BY_KEY)), metavar="BUKU")
@click.option("--month", required=True, type=click.DateTime(["%Y-%m"]), metavar="TTTT-BB",
              help="Bulan yang ditutup, misalnya 2026-10.")  # fmt: skip
@click.option("--by", "who", required=True, metavar="PEJABAT[/PERAN]", help="Siapa yang menutup.")
@click.option("--office", help="Kode instansi; boleh dilewati bila hanya ada satu.")
@click.option("--correct", "ref", metavar="CATATAN",
              help="Akui perubahan catatan ini sesudah buku ditutup.")  # fmt: skip
@click.option("--reason", help="Keterangan koreksi: apa yang dibetulkan dan mengapa.")
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="Hari buku ditutup.")
@click.pass_obj
def close_month(  # noqa: PLR0913  one parameter for each option
    root: Path | None, *, buku: str, month: datetime, who: str, office: str | None,
    ref: str | None, reason: str | None, as_of: datetime | None,
) -> None:  # fmt: skip
    """Tutup BUKU untuk satu bulan; sesudahnya perubahan hanya dengan koreksi."""
    if (ref is None) != (reason is None or not reason.strip()):
        raise OperatorError(
            "koreksi perlu catatan dan keterangannya", "beri --correct dan --reason"
        )
    top, judged = archive(root)
    # A correction answers the rule's own finding, so that alone may stand.
    refuse(judged, besides=ID if ref else "")
    here, day = the_office(judged.catalogue, office), day_of(top, as_of)
    deed = Deed(BY_KEY[buku], f"{month:%Y-%m}", actor(here, who, day), day)
    data = close(here, deed) if ref is None else correct(here, deed, ref, (reason or "").strip())
    target = top / RECORDS / here.code / KIND / f"{deed.name}.yml"
    write(target, dump(compile_schemas(schema_files()), KIND, data).encode())
    said = f"{data['jumlah']} baris ditutup" if ref is None else f"koreksi {ref} dicatat"
    click.echo(f"{target.relative_to(top).as_posix()}: {said}", err=True)
