"""`literasi merge`: parts of a build, made on several machines, become one site."""

from datetime import datetime
from pathlib import Path

import click

from literasi.cli.build import PAGES, build
from literasi.engine.larder import take
from literasi.shell.cache import Shelf, shelf
from literasi.shell.derived import derived
from literasi.shell.files import find_root
from literasi.shell.store import VARIABLE as STORE
from literasi.values.errors import OperatorError


@click.command()
@click.argument("parts", nargs=-1, required=True, metavar="BAGIAN…",
                type=click.Path(path_type=Path))  # fmt: skip
@click.option("--output", type=click.Path(path_type=Path), default=None, help="Folder situs.")
@click.option("--as-of", "as_of", type=click.DateTime(["%Y-%m-%d"]), metavar="TTTT-BB-HH",
              help="Keadaan per tanggal.")  # fmt: skip
@click.option("--quiet", is_flag=True, help="Tanpa kemajuan dan ringkasan.")
@click.option("--store", type=click.Path(path_type=Path), envvar=STORE,
              help="Penyimpanan kantor, tempat gambar orang yang dapat dikenali.")  # fmt: skip
@click.pass_context
def merge(  # noqa: PLR0913  one parameter for each option
    context: click.Context, parts: tuple[Path, ...], output: Path | None, as_of: datetime | None,
    *, quiet: bool, store: Path | None,
) -> None:  # fmt: skip
    """Gabungkan bagian-bagian dari «literasi build --office KODE» menjadi satu situs.

    Situsnya sama dengan hasil «literasi build» utuh: yang rusak, kurang, atau dibuat dari catatan
    lain dikerjakan lagi di sini.
    """
    top = find_root((context.obj or Path()).resolve())
    own = shelf(top)
    if own is None:
        raise OperatorError("folder ini bukan repositori Git", "jalankan di dalam klon arsip")
    taken = [_taken(own, one) for one in parts]
    if not quiet:
        files, pages = (sum(each) for each in zip(*taken, strict=True))
        click.echo(f"{len(parts)} bagian: {pages} halaman dan {files} berkas diambil alih")
    context.invoke(
        build, output=output, as_of=as_of, engine="mkdocs", quiet=quiet, store=store, office=None
    )


def _taken(own: Shelf, part: Path) -> tuple[int, int]:
    if not (part / PAGES).is_dir():
        remedy = "beri folder hasil «literasi build --office KODE»"
        raise OperatorError(f"{part} bukan bagian dari suatu build", remedy)
    given = Shelf(part)
    pages = take(Shelf(own.folder / PAGES), Shelf(part / PAGES))
    return derived(own).take(derived(given)), pages
