"""What changed in a record that its schema says must stay (`x-ubah`).

`tetap`: as it was when what holds it was made. `tambah`: may be added, or grow as a list; what
stands there stays. `bebas`: free. A value without the word takes that of what holds it; what
stands below `tambah` is `tetap`. A sealed record is `tetap` where its schema says nothing else.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from literasi.compare.align import align
from literasi.gate.schemas import Schema, Schemas
from literasi.values.pointer import Path, Step

KEYWORD = "x-ubah"
_WAITING = "otomatis"  # a number that is still to be given


class Mode(StrEnum):
    """The three words of the schemas."""

    FIXED = "tetap"
    ADD = "tambah"
    FREE = "bebas"


class What(StrEnum):
    """What happened to a value."""

    CHANGED = "berubah"
    REMOVED = "hilang"
    ADDED = "ditambahkan"


@dataclass(frozen=True, slots=True)
class Change:
    """A change that the schema forbids, at its path in the new record; titles from the outside."""

    what: What
    at: Path
    titles: tuple[str, ...]
    old: Any  # any YAML value
    new: Any
    listed: bool  # in a list that only grows


@dataclass(frozen=True, slots=True)
class _Place:
    at: Path
    titles: tuple[str, ...]
    mode: Mode
    listed: bool = False

    def inner(self, step: Step, schema: Schema, title: str) -> "_Place":
        """Give the place one step further in; a list that grows keeps its items."""
        inherited = Mode.FIXED if self.mode is Mode.ADD else self.mode
        own = schema.get(KEYWORD)
        listed = self.listed or (isinstance(step, int) and self.mode is Mode.ADD)
        titles = (*self.titles, title)
        return _Place((*self.at, step), titles, Mode(own) if own else inherited, listed)


class _Absent:
    """Stands for a value that is not there; null is a value."""


_NONE = _Absent()


def changes(schemas: Schemas, kind: str, old: Any, new: Any, *, sealed: bool) -> Iterator[Change]:
    """Compare two versions of a record; yield what should not have changed."""
    schema = schemas.kinds[kind]
    mode = Mode.FIXED if sealed else Mode(schema.get(KEYWORD, Mode.FREE))
    yield from _Walk(schemas).node(schema, old, new, _Place((), (), mode))


@dataclass(frozen=True, slots=True)
class _Walk:
    schemas: Schemas

    def node(self, schema: Schema, old: Any, new: Any, place: _Place) -> Iterator[Change]:
        if old == new:
            return
        if isinstance(old, _Absent):
            if place.mode is Mode.FIXED:
                yield _change(What.ADDED, place, None, new)
        elif isinstance(new, _Absent) and place.mode is not Mode.FREE:
            yield _change(What.REMOVED, place, old, None)
        elif isinstance(old, dict) and isinstance(new, dict | _Absent):
            yield from self._object(schema, old, new, place)
        elif isinstance(old, list) and isinstance(new, list | _Absent):
            yield from self._list(schema, old, new, place)
        elif place.mode is not Mode.FREE and old != _WAITING:
            yield _change(What.CHANGED, place, old, new)

    def _object(
        self, schema: Schema, old: dict[str, Any], new: Any, place: _Place
    ) -> Iterator[Change]:
        own = self.schemas.target(schema).get("properties", {})
        after = new if isinstance(new, dict) else {}
        for key in dict.fromkeys((*old, *after)):
            inner = self.schemas.target(own.get(key, {}))
            there = place.inner(key, inner, inner.get("title", key))
            yield from self.node(inner, old.get(key, _NONE), after.get(key, _NONE), there)

    def _list(self, schema: Schema, old: list[Any], new: Any, place: _Place) -> Iterator[Change]:
        inner = self.schemas.target(self.schemas.target(schema).get("items", {}))
        after = new if isinstance(new, list) else []
        for before, now in align(old, after):
            one = _NONE if before is None else old[before]
            other = _NONE if now is None else after[now]
            there = _item(place, inner, before, now)
            yield from self.node(inner, one, other, there)


def _item(place: _Place, schema: Schema, before: int | None, now: int | None) -> _Place:
    """Give the place of an item: one that is gone is missed by the list, one more is welcome."""
    index = (before or 0) if now is None else now
    there = place.inner(index, schema, f"ke-{index + 1}")
    if now is None and place.mode is not Mode.FREE:
        return replace(there, at=place.at, mode=place.mode)
    return replace(there, mode=place.mode) if before is None else there


def _change(what: What, place: _Place, old: Any, new: Any) -> Change:
    listed = place.listed or (isinstance(old, list) and place.mode is Mode.ADD)
    return Change(what, place.at, place.titles, old, new, listed)
