"""Empty optional values leave with their key: they count as absent, as web forms write them."""

from collections.abc import Iterator
from typing import Any

from literasi.gate.empties import is_empty, without_empties
from literasi.gate.schemas import Schema
from literasi.gate.walk import walk
from literasi.repair.change import Change, Edit, Effect
from literasi.repair.guide import Guide, properties
from literasi.repair.source import Source
from literasi.values.pointer import Path, format_pointer


def empties(source: Source, guide: Guide) -> Iterator[Edit]:
    """Take away optional keys that hold nothing, the outermost of each branch."""
    gone: set[Path] = set()
    for at, own, value in walk(guide.schemas, guide.schema, source.document.data):
        if not isinstance(value, dict) or any(at[:size] in gone for size in range(len(at) + 1)):
            continue
        for key in _removable(own, value):
            edit = _removal(source, (*at, key))
            if edit:
                gone.add((*at, key))
                yield edit


def _removable(own: Schema, value: dict[str, Any]) -> list[str]:
    known, required = properties(own), own.get("required", ())
    if not value.keys() <= known.keys():
        return []  # an unknown key may be what was meant to stand inside an empty one
    found = [
        key for key, inner in value.items()
        if key in known and key not in required and is_empty(without_empties(inner))
    ]  # fmt: skip
    return found if len(found) < len(value) else []  # a group that holds nothing is not ours


def _removal(source: Source, at: Path) -> Edit | None:
    """Cut whole lines, or the space up to the next key when the key opens a list item."""
    key, value = source.document.keys[at], source.document.marks[at]
    until = max(value.end_line - (value.end_column == 1 and value.end_line > key.line), key.line)
    text = source.text[source.offset(key.line, key.column) : source.offset(until + 1, 1)]
    before = source.line(key.line)[: key.column - 1]
    alone = not _rest(source, at, until) and "#" not in text
    change = Change("isian kosong dihapus", format_pointer(at))
    if not alone or before.strip(" -"):
        return None
    if not before.strip():
        span = source.offset(key.line, 1), source.offset(until + 1, 1)
        return Edit(*span, "", change, at, Effect.GONE)
    start = source.offset(key.line, key.column)
    following = source.line(until + 1)
    if len(following) - len(following.lstrip(" ")) != len(before):
        return None
    end = source.offset(until + 1, len(before) + 1)
    return None if source.text[end] == "#" else Edit(start, end, "", change, at, Effect.GONE)


def _rest(source: Source, at: Path, line: int) -> str:
    """Give what stands behind the value on its last line: a comment, or another key."""
    end = source.span(source.document.marks[at])[1]
    return source.text[end : max(end, source.offset(line + 1, 1))].strip(" \n:")
