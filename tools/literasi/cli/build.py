"""`literasi build`: from records to the portal, in one go."""

import sys
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Literal

import click

from literasi.cli.asof import day_of
from literasi.cli.progress import steps
from literasi.cli.reports import as_text
from literasi.cli.staging import Shelves, stage
from literasi.engine.site import build_site, part
from literasi.gate.schemas import compile_schemas
from literasi.judging import Judged, judge
from literasi.shell.alone import alone
from literasi.shell.cache import Shelf, shelf
from literasi.shell.files import find_root, read_tree
from literasi.shell.schemas import schema_files
from literasi.shell.store import VARIABLE as STORE
from literasi.values.errors import OperatorError
from literasi.values.finding import Severity
from literasi.values.personal import NOBODYS
from literasi.views.public_models import PublicSite

_BUSY = "build lain sedang berjalan pada arsip ini"
PAGES = "halaman"
"""The folder of finished pages, on a shelf or in a part of a build."""


@click.command()
@click.option("--output", type=click.Path(path_type=Path), default=None, help="Folder situs.")
@click.option(
    "--as-of",
    "as_of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="TTTT-BB-HH",
    help="Keadaan per tanggal.",
)
@click.option(
    "--engine", type=click.Choice(["mkdocs", "zensical"]), default="mkdocs", help="Mesin situs."
)
@click.option("--quiet", is_flag=True, help="Tanpa kemajuan dan ringkasan.")
@click.option("--store", type=click.Path(path_type=Path), envvar=STORE,
              help="Penyimpanan kantor, tempat gambar orang yang dapat dikenali.")  # fmt: skip
@click.option("--office", metavar="KODE",
              help="Kerjakan bagian satu kantor saja, untuk «literasi merge».")  # fmt: skip
@click.pass_obj
def build(  # noqa: PLR0913  one parameter for each option
    root: Path | None, output: Path | None, as_of: datetime | None,
    engine: Literal["mkdocs", "zensical"], *, quiet: bool, store: Path | None, office: str | None,
) -> None:  # fmt: skip
    """Bangun portal, kalender, umpan, dan data terbuka dari catatan."""
    if office and engine != "mkdocs":
        raise OperatorError("--office berlaku untuk mesin mkdocs saja", "jalankan tanpa --engine")
    top = find_root((root or Path()).resolve())
    with alone(top / "build/kunci", _BUSY), steps(5, quiet=quiet) as bar:
        bar.next("Memeriksa catatan")
        tree = read_tree(top)
        judged = _good(
            judge(
                compile_schemas(schema_files()),
                tree.records,
                tree.pictures,
                links=tree.links,
                sealed=tree.sealed,
            )
        )
        day = day_of(top, as_of)
        target = output or top / (f"build/bagian/{_known(judged, office)}" if office else "site")
        kept = Shelf(target) if office else shelf(top)
        site = stage(top, judged, tree, day, bar, Shelves(store, kept, office))
        bar.next("Membangun situs")
        moment = datetime.combine(day, time(), UTC)
        pages = kept.folder / PAGES if kept else None
        if office and pages:
            part(top, moment, _contacts(site), pages, office)
        else:
            build_site(top, top / "build/pages", target, moment, engine, _contacts(site), pages)
    if not quiet:
        click.echo(_summary(site, target) if office is None else _part_words(office, target))


def _known(judged: Judged, office: str) -> str:
    codes = [one.code for one in judged.catalogue.offices]
    if office not in codes:
        raise OperatorError(
            f"tidak ada kantor berkode «{office}»", f"pilih salah satu: {', '.join(codes)}"
        )
    return office


def _part_words(office: str, target: Path) -> str:
    return (
        f"Bagian {office} selesai di {_short(target)}/.\n"
        f"Gabungkan semua bagian: literasi merge {_short(target)} …"
    )


def _contacts(site: PublicSite) -> frozenset[str]:
    """Give what the offices publish about themselves, as a page shows it and as a link has it."""
    own = [one for office in site.offices for one in office.contacts]
    urls = [one.url or "" for one in own]
    shown = frozenset([*(one.label for one in own), *(url.partition(":")[2] for url in urls)])
    return shown | NOBODYS


def _good(judged: Judged) -> Judged:
    """Show the errors and stop: a portal is built from valid records only."""
    errors = [one for one in judged.findings if one.severity is Severity.ERROR]
    if errors:
        click.echo(as_text(errors), nl=False)
        click.echo(f"{len(errors)} kesalahan: situs lama tidak diubah", err=True)
        sys.exit(1)
    return judged


def _summary(site: PublicSite, target: Path) -> str:
    counts = (
        f"{len(site.sops)} SOP, {len(site.publications)} publikasi, {len(site.rooms)} ruang, "
        f"{len(site.activities)} kegiatan, {len(site.agreements)} perjanjian"
    )
    return (
        f"Situs selesai di {_short(target)}/ (data per {site.as_of}): {counts}.\n"
        "Lihat: «make serve» atau «literasi serve», lalu buka http://127.0.0.1:8000/"
    )


def _short(target: Path) -> str:
    here = Path.cwd()
    full = target.resolve()
    return full.relative_to(here).as_posix() if full.is_relative_to(here) else str(target)
