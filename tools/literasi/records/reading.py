"""Schema-valid documents to the catalogue; `dict[str, Any]` ends here."""

from collections.abc import Iterable
from typing import Any

import msgspec

from literasi.documents.document import Document
from literasi.records.catalogue import Catalogue, Entry, Office
from literasi.records.kinds import ALL, KINDS
from literasi.records.location import Location


def catalogue(documents: Iterable[tuple[Location, Document]]) -> Catalogue:
    """File every record; offices without a valid `instansi.yml` are left out."""
    entries = sorted(
        (entry(where, document) for where, document in documents),
        key=lambda one: (one.office, one.kind, one.id),
    )
    profiles = [one for one in entries if one.kind == "instansi"]
    piles: dict[str, list[Entry[Any]]] = {}
    for one in entries:
        piles.setdefault(one.office, []).append(one)
    offices = tuple(_office(profile, piles[profile.office]) for profile in profiles)
    return Catalogue(offices, tuple(one for one in entries if one.kind == "libur"))


def entry(where: Location, document: Document) -> Entry[Any]:
    """File one record; its place gives office, kind and id."""
    value = msgspec.convert(document.data, ALL[where.kind], strict=True)
    return Entry(where.office, where.kind, where.id, value, document)


def _office(profile: Entry[Any], entries: list[Entry[Any]]) -> Office:
    tables: dict[str, dict[str, Entry[Any]]] = {kind: {} for kind in KINDS}
    for one in entries:
        if one.kind in tables:
            tables[one.kind][one.id] = one
    named = {kind.replace("-", "_"): table for kind, table in tables.items()}
    return Office(profile.office, profile, **named)
