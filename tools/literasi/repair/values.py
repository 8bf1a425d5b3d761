"""Single values as the schema wants them: quoted, spelt, chosen."""

from collections.abc import Iterator
from typing import Any

from literasi.gate.schemas import Schema
from literasi.gate.walk import walk
from literasi.repair.change import Change, Edit
from literasi.repair.guide import Guide, accepts
from literasi.repair.meant import meant
from literasi.repair.source import Source
from literasi.repair.style import double, mistakable, scalar
from literasi.values.pointer import Path, format_pointer

_FLOW = set(",[]{}")


def values(source: Source, guide: Guide, below: Path = ()) -> Iterator[Edit]:
    """Mend every single value that is wrong in one way only, or that other readers mistake."""
    for at, own, value in walk(guide.schemas, guide.schema, source.document.data):
        single = not isinstance(value, dict | list) and value is not None
        if single and at[: len(below)] == below and source.is_single(at):
            yield from _value(source, guide, (at, own, value))


def _value(source: Source, guide: Guide, node: tuple[Path, Schema, Any]) -> Iterator[Edit]:
    at, own, value = node
    piece = source.piece(at)
    if piece[:1] in {"|", ">", ""}:
        return
    plain = piece[0] not in "\"'"
    if accepts(own, value):
        if plain and isinstance(value, str) and mistakable(value):
            yield _edit(source, at, double(value), ("ditulis dalam tanda kutip", value))
        return
    reading = None if isinstance(value, bool) else meant(guide, own, piece if plain else value)
    if reading:
        yield _edit(source, at, _written(reading[1]), reading)


def _written(value: Any) -> str:
    if isinstance(value, str):
        return double(value) if _FLOW & set(value) else scalar(value)
    return "true" if value is True else "false" if value is False else str(value)


def _edit(source: Source, at: Path, new: str, reading: tuple[str, Any]) -> Edit:
    span = source.span(source.document.marks[at])
    return Edit(*span, new, Change(reading[0], format_pointer(at)), at, reading[1])
