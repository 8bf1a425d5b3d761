"""Where a record names a file that stands outside Git (`berkas_digital`)."""

from collections.abc import Iterator
from typing import Any

from literasi.gate.schemas import Schema, Schemas
from literasi.repair.addition import END
from literasi.values.pointer import Path

_PART = "/$defs/berkas_digital"


def file_places(schemas: Schemas, kind: str, data: Any) -> tuple[Path, ...]:
    """List the places of a record where a file may be named, free ones and taken ones.

    A list of files gives the places of its items and, with `END`, the one behind them.
    """
    return tuple(_places(schemas, schemas.kinds[kind], data, ()))


def _places(schemas: Schemas, schema: Schema, data: Any, at: Path) -> Iterator[Path]:
    if str(schema.get("$ref", "")).endswith(_PART):
        yield at
        return
    own = schemas.target(schema)
    items = own.get("items")
    if isinstance(items, dict):
        pile = data if isinstance(data, list) else []
        for index, inner in enumerate(pile):
            yield from _places(schemas, items, inner, (*at, index))
        if str(items.get("$ref", "")).endswith(_PART):
            yield (*at, END)
    for key, below in own.get("properties", {}).items():
        inner = data.get(key) if isinstance(data, dict) else None
        if _reachable(below, inner):
            yield from _places(schemas, below, inner, (*at, key))


def _reachable(schema: Schema, inner: Any) -> bool:
    """Pass into groups that are there; a file itself, or a list of files, may still be missing."""
    if inner is not None or str(schema.get("$ref", "")).endswith(_PART):
        return True
    items = schema.get("items")
    return isinstance(items, dict) and str(items.get("$ref", "")).endswith(_PART)
