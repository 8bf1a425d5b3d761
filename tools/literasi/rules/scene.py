"""What a rule sees."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from literasi.gate.schemas import Schemas
from literasi.records.catalogue import Catalogue, Entry, Office
from literasi.records.kinds import KINDS


@dataclass(frozen=True, slots=True)
class Scene:
    """The valid records, the names of all records (valid or not), and the pictures on disk.

    A record that is on file but not valid is in `known` and not in the catalogue: rules pass over
    it, as its own findings already stand.
    """

    catalogue: Catalogue
    schemas: Schemas
    known: frozenset[tuple[str, str, str]]
    pictures: frozenset[str]


def entries(office: Office) -> Iterator[Entry[Any]]:
    """Yield every record of an office, its profile first, then by kind and id."""
    yield office.profile
    for kind in KINDS:
        yield from getattr(office, kind.replace("-", "_")).values()
