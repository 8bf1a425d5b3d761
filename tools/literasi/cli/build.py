"""`literasi build`: from records to the portal, in one go."""

import sys
from datetime import UTC, date, datetime, time
from functools import partial
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

import click

from literasi.cases.consent import kept_outside
from literasi.cli.asof import HOME_ZONE, day_of
from literasi.cli.progress import Steps, steps
from literasi.cli.reports import as_text
from literasi.engine.site import build_site
from literasi.gate.access import public_part
from literasi.gate.schemas import compile_schemas
from literasi.judging import Judged, judge
from literasi.outputs.public import pages, redirects
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.weight import heavy
from literasi.publishing import (
    Edition,
    api_schemas,
    form_files,
    notice_files,
    office_files,
    processing_files,
    public_files,
    publish,
    unlisted_files,
)
from literasi.shell import git
from literasi.shell.cache import shelf
from literasi.shell.derived import derived
from literasi.shell.files import RECORDS, Tree, find_root, read_folder, read_tree, replace_tree
from literasi.shell.project import data_terms, moved_pages, site_address
from literasi.shell.schemas import schema_files
from literasi.shell.store import VARIABLE as STORE
from literasi.shell.store import stored, usable
from literasi.values.artifact import Artifact
from literasi.values.finding import Severity
from literasi.values.personal import NOBODYS
from literasi.views.public_models import PublicSite, Terms


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
@click.pass_obj
def build(  # noqa: PLR0913  one parameter for each option
    root: Path | None, output: Path | None, as_of: datetime | None,
    engine: Literal["mkdocs", "zensical"], *, quiet: bool, store: Path | None,
) -> None:  # fmt: skip
    """Bangun portal, kalender, umpan, dan data terbuka dari catatan."""
    top = find_root((root or Path()).resolve())
    with steps(5, quiet=quiet) as bar:
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
        site = stage(top, judged, tree, day, bar, store)
        target = output or top / "site"
        bar.next("Membangun situs")
        moment = datetime.combine(day, time(), UTC)
        kept = shelf(top)
        build_site(
            top, top / "build/pages", target, moment, engine, _contacts(site),
            kept.folder / "halaman" if kept else None,
        )  # fmt: skip
    if not quiet:
        click.echo(_summary(site, target))


def _contacts(site: PublicSite) -> frozenset[str]:
    """Give what the offices publish about themselves, as a page shows it and as a link has it."""
    own = [one for office in site.offices for one in office.contacts]
    urls = [one.url or "" for one in own]
    shown = frozenset([*(one.label for one in own), *(url.partition(":")[2] for url in urls)])
    return shown | NOBODYS


def stage(  # noqa: PLR0913, PLR0917  all that a build reads
    top: Path, judged: Judged, tree: Tree, day: date, bar: Steps, store: Path | None = None
) -> PublicSite:
    """Write the staged pages, the nav and the office's files; give the site they show."""
    bar.next("Membaca riwayat")
    moment = datetime.combine(day, time(23, 59, 59), ZoneInfo(HOME_ZONE)).astimezone(UTC)
    chronicle = git.chronicle(top) or git.without_history(top, moment)
    pictures = _pictures(top, judged, tree, store)
    kept, schemas = derived(top), schema_files()
    terms = data_terms(top)
    compiled = compile_schemas(schemas)
    edition = Edition(
        day, site_address(top), chronicle, pictures, kept,
        public_part=partial(public_part, compiled),
        terms=Terms(*terms) if terms else None,
    )  # fmt: skip
    site, photos = publish(judged.catalogue, edition)
    bar.next("Menulis halaman")
    hand = read_folder(top / "docs" / "portal")
    by_hand = [*(Artifact(*one) for one in hand.items()), *api_schemas(site.address, schemas)]
    made = (*public_files(site, photos, kept), *form_files(site, hand, schemas),
            *notice_files(compiled))  # fmt: skip
    files = [*by_hand, *made]
    for warning in heavy(site, {one.path: len(one.content) for one in files}):
        click.echo(f"peringatan: {warning}", err=True)
    known = frozenset(Place(one.path).address for one in files if one.path.endswith(".md"))
    moved = redirects.build(moved_pages(top), known, site.address)
    unlisted = unlisted_files(judged.catalogue, site)
    replace_tree(top / "build/pages", [*files, *moved, *unlisted])
    kept.sweep()
    inside = (*office_files(judged.catalogue, day), *processing_files(compiled))
    replace_tree(top / "build/office", inside)
    nav = top / "build" / "nav.yml"
    nav.write_bytes(pages.nav(site))
    return site


def _pictures(top: Path, judged: Judged, tree: Tree, store: Path | None) -> dict[str, bytes]:
    """Read the pictures of the tree, and those of people out of the office's store.

    A page does without a missing one.
    """
    there = {one.removeprefix(f"{RECORDS}/"): (top / one).read_bytes() for one in tree.pictures}
    wanted = [one for office in judged.catalogue.offices for one in kept_outside(office)]
    found, missing = stored(usable(store, top) if store else None, wanted)
    for name in missing:
        click.echo(
            f"peringatan: gambar {name} tidak ada di penyimpanan kantor (--store);"
            " halaman tampil tanpa gambar", err=True,
        )  # fmt: skip
    return there | found


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
