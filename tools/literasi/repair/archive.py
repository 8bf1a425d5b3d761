"""All records of a tree, each repaired by itself; the zone of its office is known."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from literasi.documents.yaml12 import read
from literasi.gate.schemas import Schemas
from literasi.records.location import Location, locate
from literasi.repair.change import Change
from literasi.repair.guide import Guide
from literasi.repair.record import repair
from literasi.values.dates import ZONE_NAMES

_PROFILE = "instansi"


@dataclass(frozen=True, slots=True)
class Fixed:
    """A record that was repaired: its path, both texts, and the repairs."""

    path: str
    before: bytes
    after: bytes
    changes: tuple[Change, ...]


def repair_all(
    schemas: Schemas, records: Iterable[tuple[str, bytes]], wanted: frozenset[str]
) -> Iterator[Fixed]:
    """Repair the wanted records; the others only tell the zone of their office."""
    pile = tuple(records)
    zones = dict(_zones(pile))
    for path, raw in pile:
        where = locate(path)
        if path not in wanted or not isinstance(where, Location):
            continue
        done = repair(Guide(schemas, where.kind, zones.get(where.office, "")), path, raw)
        if done.raw != raw:
            yield Fixed(path, raw, done.raw, done.changes)


def _zones(records: Iterable[tuple[str, bytes]]) -> Iterator[tuple[str, str]]:
    for path, raw in records:
        where = locate(path)
        if isinstance(where, Location) and where.kind == _PROFILE:
            document, _ = read(path, raw)
            data = document.data if document else None
            zone = data.get("zona") if isinstance(data, dict) else None
            yield where.office, ZONE_NAMES.get(zone, "") if isinstance(zone, str) else ""
