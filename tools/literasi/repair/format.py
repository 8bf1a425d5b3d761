"""A whole record in the one style that this tool and the web form write."""

from collections.abc import Iterator
from typing import Any

from literasi.gate.empties import without_empties
from literasi.gate.schemas import Schema, Schemas
from literasi.repair.style import block, scalar

_STEP = "  "


def dump(schemas: Schemas, kind: str, data: dict[str, Any]) -> str:  # data as YAML gives it
    """Write a record: the schema's key order, no empty values, lists indented below their key."""
    ordered = arranged(schemas, schemas.kinds[kind], without_empties(data))
    return "".join(f"{line}\n" for line in _lines(ordered))


def written(value: Any) -> list[str]:
    """Write a group or a list as lines, without the indent of the place where it will stand."""
    return list(_lines(value))


def arranged(schemas: Schemas, schema: Schema, value: Any) -> Any:
    """Give the same value with keys in the schema's order; unknown ones come last."""
    own = schemas.target(schema)
    if isinstance(value, list):
        items = own.get("items")
        inner = items if isinstance(items, dict) else {}
        return [arranged(schemas, inner, one) for one in value]
    if not isinstance(value, dict):
        return value
    known = own.get("properties", {})
    return {
        key: arranged(schemas, known.get(key, {}), value[key]) for key in in_order(known, value)
    }


def in_order(known: Schema, keys: Any) -> list[str]:  # keys: any iterable of text
    """Sort keys as the schema names them; unknown ones last, as they came."""
    places = {key: place for place, key in enumerate(known)}
    return sorted(keys, key=lambda key: places.get(key, len(places)))


def _lines(value: Any) -> Iterator[str]:
    """Write a value as lines of its own."""
    if isinstance(value, dict) and value:
        for key, inner in value.items():
            yield from _entry(scalar(key), inner)
    elif isinstance(value, list) and value:
        for inner in value:
            yield from _item(inner)
    else:
        yield from _scalar(value)


def _entry(key: str, value: Any) -> Iterator[str]:
    head, *rest = _lines(value)
    if isinstance(value, dict | list) and value:
        yield f"{key}:"
        yield from map(_indented, [head, *rest])
    else:
        yield f"{key}: {head}"
        yield from map(_indented, rest)


def _item(value: Any) -> Iterator[str]:
    head, *rest = _lines(value)
    yield f"- {head}"
    yield from map(_indented, rest)


def _indented(line: str) -> str:
    return _STEP + line if line else line


def _scalar(value: Any) -> list[str]:
    if isinstance(value, str):
        return block(value) or [scalar(value)]
    if isinstance(value, bool) or value is None:
        return [{True: "true", False: "false", None: "null"}[value]]
    return [{"{}": "{}", "[]": "[]"}.get(str(value)) or repr(value)]
