"""`literasi register`: one book of one year, for the spreadsheet, the programs or the shelf."""

import sys
from datetime import datetime
from pathlib import Path

import click

from literasi.books.shelf import BY_KEY, the_office
from literasi.cli.asof import day_of
from literasi.cli.sound import sound
from literasi.outputs.office.books import FORMATS, file_name
from literasi.shell.files import write
from literasi.values.errors import OperatorError
from literasi.views.registers.book import register as book_of_year


@click.command()
@click.argument("buku", type=click.Choice(list(BY_KEY)), metavar="BUKU")
@click.option(
    "--year", type=click.IntRange(1900, 2999), help="Tahun buku; tanpa ini tahun --as-of."
)
@click.option("--office", help="Kode instansi; boleh dilewati bila hanya ada satu.")
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="xlsx",
              show_default=True, help="Bentuk keluaran.")  # fmt: skip
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Berkas tujuan; - ke keluaran baku. Tanpa ini <buku>-<tahun>.<bentuk>.",
)
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="TTTT-BB-HH",
    help="Hanya untuk tahun bawaan.",
)
@click.pass_obj
def register(  # noqa: PLR0913  one parameter for each option
    root: Path | None, *, buku: str, year: int | None, office: str | None, form: str,
    output: Path | None, as_of: datetime | None,
) -> None:  # fmt: skip
    """Tulis BUKU satu tahun sebagai XLSX, CSV, atau PDF untuk dijilid.

    BUKU: agenda-surat-masuk, agenda-surat-keluar, disposisi, surat-permohonan, surat-balasan,
    pemakaian-ruang, presensi, dokumentasi, perjanjian, ekspedisi.
    """
    top, judged = sound(root)
    written = str(year or day_of(top, as_of).year)
    book = book_of_year(BY_KEY[buku], the_office(judged.catalogue, office), written)
    content = FORMATS[form](book)
    if str(output) == "-":
        sys.stdout.buffer.write(content)
        return
    target = output or Path(file_name(book, form))
    if not target.parent.is_dir():
        raise OperatorError(f"folder «{target.parent}» tidak ada", "buat foldernya dahulu")
    write(target, content)
    click.echo(f"{target}: {book.title} {book.year}, {len(book.rows)} baris", err=True)
