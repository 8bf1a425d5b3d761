"""Walk a record beside its schema: what the schema says about each value."""

from collections.abc import Iterator
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
