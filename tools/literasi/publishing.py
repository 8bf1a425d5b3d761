"""The corridor from valid records to files: views, then builders, in order."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from literasi.gate.form import form_file, form_schema
from literasi.history.arrivals import arrivals
from literasi.history.chronicle import Chronicle
from literasi.history.stamps import follow
from literasi.outputs.builder import Builder
from literasi.outputs.office import inbox, registers, statistics
from literasi.outputs.office.agreements import calendar as agreement_calendar
from literasi.outputs.public import (
    api,
    calendars,
    change_feed,
    feeds,
    forms,
    motif_files,
    pages,
    pictures,
    sheets,
)
from literasi.records.catalogue import Catalogue
from literasi.values.artifact import Artifact
from literasi.values.keeping import Kept, fresh
from literasi.views.calendar import calendar
from literasi.views.changes import schedule_changes
from literasi.views.office import office_file
from literasi.views.office_models import OfficeFile
from literasi.views.public_models import PublicSite
from literasi.views.site import public_site

PUBLIC: Mapping[str, Builder[PublicSite]] = {
    "pages": pages,
    "calendars": calendars,
    "feeds": feeds,
    "motifs": motif_files,
    "changes": change_feed,
    "api": api,
    "sheets": sheets,
}
OFFICE: Mapping[str, Builder[OfficeFile]] = {
    "registers": registers,
    "statistics": statistics,
    "inbox": inbox,
    "agreement-calendar": agreement_calendar,
}


@dataclass(frozen=True, slots=True)
class Edition:
    """What a build speaks of: the day, the address, history, pictures below `records/`."""

    day: date
    address: str
    chronicle: Chronicle
    pictures: Mapping[str, bytes]
    kept: Kept = fresh


def publish(catalogue: Catalogue, edition: Edition) -> tuple[PublicSite, dict[str, bytes]]:
    """Copy out the public site; give it with the pictures that it shows, by source."""
    sizes = {
        source: size
        for source, data in sorted(edition.pictures.items())
        if (size := pictures.measured(data, edition.kept)) is not None
    }
    stamps, changes = follow(edition.chronicle)
    entries = calendar(catalogue, stamps, edition.chronicle.moment)
    bare = public_site(catalogue, entries, sizes, edition.day, edition.address)
    first = arrivals(edition.chronicle)
    bare = replace(bare, rooms=tuple(
        replace(one, filed=first.get(f"records/{one.office}/ruang/{one.code}.yml"))
        for one in bare.rooms
    ))  # fmt: skip
    site = replace(bare, changes=schedule_changes(catalogue, changes, edition.day))
    shown = {one.source for page in site.publications for one in page.pictures}
    return site, {source: edition.pictures[source] for source in sorted(shown)}


def public_files(
    site: PublicSite, photos: Mapping[str, bytes], kept: Kept = fresh
) -> Iterator[Artifact]:
    """Yield every public file of the staging folder but the hand-written ones."""
    pictures.require_avif()
    for builder in PUBLIC.values():
        yield from builder.build(site)
    found = {one.source: one for page in site.publications for one in page.pictures}
    for source, data in sorted(photos.items()):
        yield from pictures.derive(found[source], data, kept)
    yield from pictures.cards(site, photos, kept)


def api_schemas(files: Mapping[str, bytes]) -> list[Artifact]:
    """Publish the schemas of the open data beside it."""
    prefix = "api/v1/"
    return [
        Artifact(f"{prefix}skema/{name.removeprefix(prefix)}", content)
        for name, content in sorted(files.items())
        if name.startswith(prefix)
    ]


def form_files(
    site: PublicSite, hand: Mapping[str, bytes], schemas: Mapping[str, bytes]
) -> Iterator[Artifact]:
    """Yield the application forms, and the schema that they and the repository share."""
    yield Artifact("api/v1/skema/permohonan-formulir.schema.json", form_file(schemas))
    yield from forms.build(site, forms.kit(form_schema(schemas), hand))


def office_files(catalogue: Catalogue, day: date) -> Iterator[Artifact]:
    """Yield every file of the office's own folder, as of a day."""
    view = office_file(catalogue, day)
    for builder in OFFICE.values():
        yield from builder.build(view)
