"""Which values of a record differ, under the titles that the form shows."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from literasi.compare.align import align
from literasi.compare.values import shown
from literasi.gate.schemas import Schema, Schemas


class _Absent:
    """Stands for a value that is not there; null is a value."""


_NONE = _Absent()


@dataclass(frozen=True, slots=True)
class _Place:
    """A value's titles from the outside, and its schema."""

    titles: tuple[str, ...]
    schema: Schema


def field_changes(schemas: Schemas, kind: str, old: Any, new: Any) -> tuple[str, ...]:
    """Say of each value that differs what it was and is; any YAML values."""
    return tuple(_walk(schemas, _Place((), schemas.kinds[kind]), old, new))


def _walk(schemas: Schemas, place: _Place, old: Any, new: Any) -> Iterator[str]:
    if old == new:
        return
    own = schemas.target(place.schema)
    if isinstance(old, dict) and isinstance(new, dict):
        known = own.get("properties", {})
        for key in dict.fromkeys((*old, *new)):
            inner = schemas.target(known.get(key, {}))
            there = _Place((*place.titles, inner.get("title", str(key))), inner)
            yield from _walk(schemas, there, old.get(key, _NONE), new.get(key, _NONE))
    elif isinstance(old, list) and isinstance(new, list):
        yield from _items(schemas, place, old, new)
    else:
        yield _told(place, own, old, new)


def _items(schemas: Schemas, place: _Place, old: list[Any], new: list[Any]) -> Iterator[str]:
    inner = schemas.target(schemas.target(place.schema).get("items", {}))
    for before, now in align(old, new):
        number = (before or 0) if now is None else now
        *outer, last = place.titles or ("Isi",)
        there = _Place((*outer, f"{last} ke-{number + 1}"), inner)
        one = _NONE if before is None else old[before]
        other = _NONE if now is None else new[now]
        yield from _walk(schemas, there, one, other)


def _told(place: _Place, own: Schema, old: Any, new: Any) -> str:
    name = f"«{' · '.join(place.titles)}»"
    if isinstance(old, _Absent):
        return f"{name} diisi: {_value(own, new)}"
    if isinstance(new, _Absent):
        return f"{name} dihapus; semula: {_value(own, old)}"
    return f"{name} berubah dari {_value(own, old)} menjadi {_value(own, new)}"


def _value(own: Schema, value: Any) -> str:
    """Write a value, a key of a closed list by its label."""
    labels = own.get("x-label")
    if isinstance(labels, dict) and isinstance(value, str):
        value = labels.get(value, value)
    return f"«{shown(value)}»"
