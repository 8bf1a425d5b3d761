"""The corridor from valid records to files: views, then builders, in order."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from literasi.gate.form import form_file, form_schema
from literasi.gate.processing import processing
from literasi.gate.schemas import Schemas
from literasi.history.arrivals import arrivals
from literasi.history.chronicle import Chronicle
from literasi.history.edits import PublicPart, edits
from literasi.history.stamps import follow
from literasi.outputs.builder import Builder, Planner
from literasi.outputs.office import inbox, registers, statistics
from literasi.outputs.office import processing as processing_record
from literasi.outputs.office.agreements import calendar as agreement_calendar
from literasi.outputs.public import (
    api,
    calendars,
    change_feed,
    feeds,
    forms,
    motif_files,
    pages,
    performance_files,
    pictures,
    sheets,
    token_files,
)
from literasi.outputs.public import processing as notice
from literasi.outputs.public.api import openapi
from literasi.outputs.task import done
from literasi.records.catalogue import Catalogue
from literasi.values.artifact import Artifact
from literasi.values.keeping import FRESH, File, Keeper
from literasi.views.calendar import calendar
from literasi.views.changes import schedule_changes
from literasi.views.journal import Past, journal
from literasi.views.office import office_file
from literasi.views.office_models import OfficeFile
from literasi.views.performance import performance
from literasi.views.public_models import PublicSite, Terms
from literasi.views.site import public_site
from literasi.views.tokens import token_pages

PUBLIC: Mapping[str, Planner] = {
    "pages": pages,
    "calendars": calendars,
    "feeds": feeds,
    "motifs": motif_files,
    "changes": change_feed,
    "api": api,
    "sheets": sheets,
    "performance": performance_files,
}
OFFICE: Mapping[str, Builder[OfficeFile]] = {
    "registers": registers,
    "statistics": statistics,
    "inbox": inbox,
    "agreement-calendar": agreement_calendar,
}


@dataclass(frozen=True, slots=True)
class Edition:
    """What a build speaks of: the day, the address, history, pictures below `records/`.

    Without `public_part` no edit is known to be public, and none is told.
    """

    day: date
    address: str
    chronicle: Chronicle
    pictures: Mapping[str, bytes]
    keeper: Keeper = FRESH
    public_part: PublicPart | None = None
    terms: Terms | None = None


def publish(catalogue: Catalogue, edition: Edition) -> tuple[PublicSite, dict[str, bytes]]:
    """Copy out the public site; give it with the pictures that it shows, by source."""
    sizes = {
        source: size
        for source, data in sorted(edition.pictures.items())
        if (size := pictures.measured(data, edition.keeper)) is not None
    }
    stamps, changes = follow(edition.chronicle)
    entries = calendar(catalogue, stamps, edition.chronicle.moment)
    bare = public_site(catalogue, entries, sizes, edition.day, edition.address)
    first = arrivals(edition.chronicle)
    bare = replace(bare, rooms=tuple(
        replace(one, filed=first.get(f"records/{one.office}/ruang/{one.code}.yml"))
        for one in bare.rooms
    ))  # fmt: skip
    told = edits(edition.chronicle, edition.public_part) if edition.public_part else {}
    site = replace(
        bare,
        changes=schedule_changes(catalogue, changes, edition.day),
        performance=performance(catalogue, bare),
        journal=journal(catalogue, bare, Past(first, told, changes)),
        terms=edition.terms,
    )
    shown = {one.source for page in site.publications for one in page.pictures}
    return site, {source: edition.pictures[source] for source in sorted(shown)}


def public_files(
    site: PublicSite, photos: Mapping[str, bytes], keeper: Keeper = FRESH, tool: bytes = b""
) -> Iterator[File]:
    """Yield every public file of the staging folder but the hand-written ones.

    `tool` names the code and the data that belong to it: what another one kept is made again.
    """
    pictures.require_avif()
    for builder in PUBLIC.values():
        yield from done(builder.tasks(site), tool, keeper)
    found = {one.source: one for page in site.publications for one in page.pictures}
    for source, data in sorted(photos.items()):
        yield from pictures.derive(found[source], data, keeper)
    yield from pictures.cards(site, photos, keeper)


def unlisted_files(catalogue: Catalogue, site: PublicSite) -> Iterator[Artifact]:
    """Yield the pages behind secret addresses: beside the public files, and in none of them."""
    yield from token_files.build(site, token_pages(catalogue, site.as_of))


def api_schemas(address: str, files: Mapping[str, bytes]) -> list[Artifact]:
    """Publish the schemas of the open data beside it, and the OpenAPI document made of them."""
    prefix = "api/v1/"
    known = {
        name.removeprefix(prefix): content
        for name, content in sorted(files.items())
        if name.startswith(prefix)
    }
    schemas = [Artifact(f"{prefix}skema/{name}", content) for name, content in known.items()]
    return [*schemas, openapi.document(address, known)]


def form_files(
    site: PublicSite, hand: Mapping[str, bytes], schemas: Mapping[str, bytes]
) -> Iterator[Artifact]:
    """Yield the application forms, and the schema that they and the repository share."""
    yield Artifact("api/v1/skema/permohonan-formulir.schema.json", form_file(schemas))
    yield from forms.build(site, forms.kit(form_schema(schemas), hand))


def notice_files(schemas: Schemas) -> Iterator[Artifact]:
    """Yield the privacy notice, as the schemas tell what is kept of people."""
    yield from notice.build(processing(schemas))


def processing_files(schemas: Schemas) -> Iterator[Artifact]:
    """Yield the office's record of processing, from the same words as the notice."""
    yield from processing_record.build(processing(schemas))


def office_files(catalogue: Catalogue, day: date) -> Iterator[Artifact]:
    """Yield every file of the office's own folder, as of a day."""
    view = office_file(catalogue, day)
    for builder in OFFICE.values():
        yield from builder.build(view)
