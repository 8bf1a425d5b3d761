"""`literasi report`: the annual report of an office, or of all, in one file."""

import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import click

from literasi.cli.asof import day_of
from literasi.cli.sound import sound
from literasi.outputs.public.report import FORMATS
from literasi.outputs.public.report.contents import contents
from literasi.shell.files import write
from literasi.shell.project import site_address
from literasi.values.errors import OperatorError
from literasi.views.performance import performance
from literasi.views.performance_models import OfficeYear
from literasi.views.site import public_site


@click.command()
@click.option("--year", type=click.IntRange(1900, 2999), required=True, help="Tahun laporan.")
@click.option("--office", help="Kode instansi; tanpa ini semuanya.")
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="pdf",
              show_default=True, help="Bentuk keluaran.")  # fmt: skip
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Berkas tujuan; - ke keluaran baku. Tanpa ini laporan-<tahun>.<bentuk>.",
)
@click.option(
    "--as-of",
    "as_of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="TTTT-BB-HH",
    help="Keadaan per tanggal.",
)
@click.pass_obj
def report(  # noqa: PLR0913  one parameter for each option
    root: Path | None, *, year: int, office: str | None, form: str, output: Path | None,
    as_of: datetime | None,
) -> None:  # fmt: skip
    """Tulis laporan tahunan dari angka yang boleh diketahui umum."""
    top, judged = sound(root)
    site = public_site(judged.catalogue, (), {}, day_of(top, as_of), site_address(top))
    known = performance(judged.catalogue, site)
    found = _chosen(known, year, office)
    content = FORMATS[form](contents(replace(site, performance=known), found))
    if str(output) == "-":
        sys.stdout.buffer.write(content)
        return
    target = output or Path(f"laporan-{office + '-' if office else ''}{year}.{form}")
    if not target.parent.is_dir():
        raise OperatorError(f"folder «{target.parent}» tidak ada", "buat foldernya dahulu")
    write(target, content)
    click.echo(str(target))


def _chosen(
    known: tuple[OfficeYear, ...], year: int, office: str | None
) -> tuple[OfficeYear, ...]:
    """Choose the year; a year without numbers is said, with those that have some."""
    offices = {one.office for one in known}
    if office is not None and office not in offices:
        remedy = f"pilih salah satu: {', '.join(sorted(offices))}"
        raise OperatorError(f"instansi «{office}» tidak ada", remedy)
    mine = [one for one in known if office in {None, one.office}]
    found = tuple(one for one in mine if one.year == year)
    if not found:
        years = sorted({one.year for one in mine})
        told = ", ".join(map(str, years)) or "belum ada"
        raise OperatorError(f"tidak ada angka untuk tahun {year}", f"tahun yang ada: {told}")
    return found
