"""Walk a record beside its schema: what the schema says about each value."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from literasi.gate.schemas import Schema, Schemas
from literasi.values.pointer import Path


def walk(
    schemas: Schemas, schema: Schema, value: Any, at: Path = ()
) -> Iterator[tuple[Path, Schema, Any]]:
    """Yield every value with its resolved schema, parents before children."""
    own = schemas.target(schema)
    yield at, own, value
    if isinstance(value, dict):
        properties = own.get("properties", {})
        for key, inner in value.items():
            if key in properties:
                yield from walk(schemas, properties[key], inner, (*at, key))
    elif isinstance(value, list) and isinstance(own.get("items"), dict):
        for index, inner in enumerate(value):
            yield from walk(schemas, own["items"], inner, (*at, index))


def schema_at(schemas: Schemas, schema: Schema, at: Path) -> Schema:
    """Give the resolved schema of a path; an empty schema where it says nothing."""
    own = schemas.target(schema)
    for step in at:
        inner = own.get("items") if isinstance(step, int) else own.get("properties", {}).get(step)
        own = schemas.target(inner) if isinstance(inner, dict) else {}
    return own


@dataclass(frozen=True, slots=True)
class Trail:
    """The part of a schema that leads to what is looked for; `own` where it is found itself."""

    own: Schema | None
    properties: Mapping[str, "Trail"]
    items: "Trail | None"


def trail(schemas: Schemas, kind: str, wanted: Callable[[Schema], bool]) -> Trail | None:
    """Look in a kind's schema once for what a function wants; nothing where it is nowhere."""
    key = (kind, wanted)
    if key not in schemas.trails:
        schemas.trails[key] = _trail(schemas, schemas.kinds[kind], wanted)
    found = schemas.trails[key]
    return found if isinstance(found, Trail) else None


def _trail(schemas: Schemas, schema: Schema, wanted: Callable[[Schema], bool]) -> Trail | None:
    own = schemas.target(schema)
    inner = {
        key: found
        for key, one in own.get("properties", {}).items()
        if (found := _trail(schemas, one, wanted)) is not None
    }
    listed = own.get("items")
    items = _trail(schemas, listed, wanted) if isinstance(listed, dict) else None
    hit = own if wanted(own) else None
    return Trail(hit, inner, items) if hit or inner or items else None


def follow(on: Trail, value: Any, at: Path = ()) -> list[tuple[Path, Schema, Any]]:
    """List what `walk` yields, but only where the trail leads to."""
    found: list[tuple[Path, Schema, Any]] = []
    _follow(on, value, at, found)
    return found


def _follow(on: Trail, value: Any, at: Path, found: list[tuple[Path, Schema, Any]]) -> None:
    """Add to one list: a generator inside a generator hands every value on at every level."""
    if on.own is not None:
        found.append((at, on.own, value))
    if isinstance(value, dict) and on.properties:
        for key, inner in value.items():
            way = on.properties.get(key)
            if way is not None:
                _follow(way, inner, (*at, key), found)
    elif isinstance(value, list) and on.items is not None:
        for index, inner in enumerate(value):
            _follow(on.items, inner, (*at, index), found)
