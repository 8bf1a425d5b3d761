"""A number put into a record: only that value changes, comments and layout stay."""

from typing import Any

from literasi.gate.schemas import Schema, Schemas
from literasi.repair.change import Change, Edit
from literasi.repair.format import dump, in_order
from literasi.repair.settle import settle
from literasi.repair.source import Source, open_source
from literasi.repair.style import scalar
from literasi.values.errors import OperatorError
from literasi.values.pointer import Path


def claim_file(schemas: Schemas, **values: str | None) -> bytes:
    """Write a claim; values that are not known are left out."""
    data: dict[str, Any] = {"skema": 1}  # a record as YAML gives it
    data |= {key: value for key, value in values.items() if value}
    return dump(schemas, "nomor", data).encode()


def with_value(schemas: Schemas, kind: str, path: str, raw: bytes, new: tuple[Path, str]) -> bytes:
    """Give a record in which one value is another, or stands where none stood."""
    source = open_source(path, raw.decode("utf-8", "replace"))
    if source is not None:
        at, value = new
        change = _replaced if at in source.document.marks else _added
        made, done = settle(source, [change(source, schemas.kinds[kind], schemas, at, value)])
        if done:
            return made.text.encode()
    remedy = f"tulis sendiri nomor {new[1]} di sana, lalu jalankan literasi check"
    raise OperatorError(f"nomor tidak dapat ditulis ke {path}", remedy)


def _replaced(source: Source, _: Schema, __: Schemas, at: Path, value: str) -> Edit:
    start, end = source.span(source.document.marks[at])
    return Edit(start, end, scalar(value), Change("nomor ditulis"), at, value)


def _added(source: Source, schema: Schema, schemas: Schemas, at: Path, value: str) -> Edit:
    """Insert the key behind the last one that comes before it in the schema."""
    parent, key = at[:-1], str(at[-1])
    group: Any = source.document.data  # what YAML gave
    own = schemas.target(schema)
    for step in parent:
        group = group[step]
        inner = own["items"] if isinstance(step, int) else own["properties"][step]
        own = schemas.target(inner)
    names = in_order(own["properties"], [*group, key])
    before = names[names.index(key) - 1]
    indent = " " * (source.document.key_mark(*parent, before).column - 1)
    mark = source.document.marks[*parent, before]
    end = source.offset(mark.end_line, mark.end_column)
    end = source.text.rfind("\n", 0, end) if source.text[:end].endswith("\n") else end
    stop = source.text.find("\n", end)
    place = len(source.text) if stop < 0 else stop
    return Edit(place, place, f"\n{indent}{key}: {scalar(value)}", Change("nomor"), at, value)
