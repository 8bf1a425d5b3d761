"""The catalogue of an archive that few read whole: a record is opened when it is asked for."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from literasi.documents.document import Document
from literasi.records.catalogue import Catalogue, Entry, Office
from literasi.records.kinds import KINDS
from literasi.records.location import HOLIDAYS, PROFILE, Location
from literasi.records.reading import entry

Open = Callable[[str], Document]  # by path


class Drawer(Mapping[str, Entry[Any]]):
    """The records of one kind in one office, sorted by id."""

    __slots__ = ("_open", "_opened", "_places")

    def __init__(self, places: Mapping[str, tuple[str, Location]], opens: Open) -> None:
        self._places = places
        self._open = opens
        self._opened: dict[str, Entry[Any]] = {}

    def __getitem__(self, name: str) -> Entry[Any]:
        found = self._opened.get(name)
        if found is None:
            path, where = self._places[name]
            found = self._opened[name] = entry(where, self._open(path))
        return found

    def __contains__(self, name: object) -> bool:
        return name in self._places

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


def drawers(places: Mapping[str, Location], opens: Open) -> Catalogue:
    """File valid records unopened, by their paths; every office has its profile."""
    sorted_in: dict[tuple[str, str], dict[str, tuple[str, Location]]] = {}
    for path, one in sorted(places.items(), key=lambda it: (it[1].office, it[1].kind, it[1].id)):
        sorted_in.setdefault((one.office, one.kind), {})[one.id] = path, one
    found = {key: Drawer(some, opens) for key, some in sorted_in.items()}
    offices = [office for office, kind in found if kind == PROFILE]
    holidays = tuple(found.get(("", HOLIDAYS), {}).values())
    return Catalogue(tuple(_office(code, found) for code in offices), holidays)


def _office(code: str, found: Mapping[tuple[str, str], Drawer]) -> Office:
    tables: dict[str, Mapping[str, Entry[Any]]] = {
        kind.replace("-", "_"): found.get((code, kind), {}) for kind in KINDS
    }  # fmt: skip
    return Office(code, found[code, PROFILE][PROFILE], **tables)
