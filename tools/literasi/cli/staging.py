"""From judged records to the staging folder `build/`: pages for a site engine, office files."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import partial
from itertools import chain
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from literasi.cases.consent import kept_outside
from literasi.cli.asof import HOME_ZONE
from literasi.cli.progress import Steps
from literasi.gate.access import public_part
from literasi.gate.schemas import compile_schemas
from literasi.judging import Judged
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
from literasi.shell.cache import Shelf, product_state
from literasi.shell.derived import derived
from literasi.shell.files import RECORDS, Tree, read_folder, replace_tree
from literasi.shell.parts import OfOffice
from literasi.shell.project import data_terms, moved_pages, site_address
from literasi.shell.schemas import schema_files
from literasi.shell.store import stored, usable
from literasi.values.artifact import Artifact
from literasi.values.keeping import File, Keeper
from literasi.views.public_models import PublicSite, Terms


@dataclass(frozen=True, slots=True)
class _Work:
    """What the staged files are made of."""

    top: Path
    judged: Judged
    site: PublicSite
    photos: dict[str, bytes]
    keeper: Keeper


@dataclass(frozen=True, slots=True)
class Shelves:
    """The office's store of pictures, what is kept between builds, and whose part is built."""

    store: Path | None = None
    kept: Shelf | None = None
    office: str | None = None
    """Only this office's files are of use; those of others may be empty."""


def stage(  # noqa: PLR0913, PLR0917  all that a build reads
    top: Path, judged: Judged, tree: Tree, day: date, bar: Steps, shelves: Shelves
) -> PublicSite:
    """Write the staged pages, the nav and the office's files; give the site they show."""
    bar.next("Membaca riwayat")
    kept = derived(shelves.kept)
    keeper = OfOffice(shelves.office, kept) if shelves.office else kept
    edition = _edition(top, day, _pictures(top, judged, tree, shelves.store), keeper)
    site, photos = publish(judged.catalogue, edition)
    bar.next("Menulis halaman")
    sizes = replace_tree(top / "build/pages", _files(_Work(top, judged, site, photos, keeper)))
    for warning in heavy(site, sizes):
        click.echo(f"peringatan: {warning}", err=True)
    kept.sweep()
    compiled = compile_schemas(schema_files())
    inside = chain(office_files(judged.catalogue, day), processing_files(compiled))
    replace_tree(top / "build/office", inside)
    (top / "build" / "nav.yml").write_bytes(pages.nav(site))
    return site


def _edition(top: Path, day: date, pictures: dict[str, bytes], keeper: Keeper) -> Edition:
    moment = datetime.combine(day, time(23, 59, 59), ZoneInfo(HOME_ZONE)).astimezone(UTC)
    terms = data_terms(top)
    return Edition(
        day,
        site_address(top),
        git.chronicle(top) or git.without_history(top, moment),
        pictures,
        keeper,
        public_part=partial(public_part, compile_schemas(schema_files())),
        terms=Terms(*terms) if terms else None,
    )


def _files(work: _Work) -> Iterator[File]:
    """Yield every file for the engine; pages behind a code come last, and no list knows them."""
    known = set[str]()
    for one in _open_files(work):
        if one.path.endswith(".md"):
            known.add(Place(one.path).address)
        yield one
    yield from redirects.build(moved_pages(work.top), frozenset(known), work.site.address)
    yield from unlisted_files(work.judged.catalogue, work.site)


def _open_files(work: _Work) -> Iterator[File]:
    hand, schemas = read_folder(work.top / "docs" / "portal"), schema_files()
    yield from (Artifact(*one) for one in hand.items())
    yield from api_schemas(work.site.address, schemas)
    yield from public_files(work.site, work.photos, work.keeper, product_state())
    yield from form_files(work.site, hand, schemas)
    yield from notice_files(compile_schemas(schemas))


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
