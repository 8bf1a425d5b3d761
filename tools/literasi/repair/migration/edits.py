"""The edits that a step is made of; each says what becomes of the value, so it can be checked."""

from typing import Any

from literasi.repair.change import Change, Edit, Effect, Renamed
from literasi.repair.format import written
from literasi.repair.source import Source
from literasi.repair.style import scalar
from literasi.values.pointer import Path, format_pointer


def renamed(source: Source, at: Path, key: str) -> Edit:
    """Give a key another name; its value and its comments stay as they are."""
    change = Change(f"kunci «{at[-1]}» menjadi «{key}»", format_pointer((*at[:-1], key)))
    return Edit(*source.span(source.document.keys[at]), scalar(key), change, at, Renamed(key))


def replaced(source: Source, at: Path, value: str | int | bool) -> Edit:  # noqa: FBT001  a value
    """Write another single value in the place of one."""
    change = Change(f"{at[-1]} menjadi {value}", format_pointer(at))
    text = written(value)[0]
    return Edit(*source.span(source.document.marks[at]), text, change, at, value)


def inserted(source: Source, behind: Path, key: str, value: Any) -> Edit:  # any: YAML's values
    """Add a key below another one of the same group."""
    at = (*behind[:-1], key)
    start = source.offset(_last_line(source, behind) + 1, 1)
    gap = "" if source.text[:start].endswith("\n") else "\n"
    column = source.document.keys[behind].column - 1
    lines = "".join(f"{' ' * column}{one}\n" if one else "\n" for one in written({key: value}))
    return Edit(
        start, start, gap + lines, Change(f"{key} ditambahkan", format_pointer(at)), at, value
    )


def removed(source: Source, at: Path) -> Edit:
    """Take a key away with its value; a comment behind the value stays on a line of its own."""
    mark, last = source.document.keys[at], _last_line(source, at)
    end = source.span(source.document.marks[at])[1]
    behind = source.text[end : max(end, source.offset(last + 1, 1))].strip()
    column = mark.column - 1
    kept = f"{' ' * column}{behind}\n" if behind else ""
    change = Change(f"{at[-1]} dihapus", format_pointer(at))
    if not source.line(mark.line)[:column].strip():
        span = source.offset(mark.line, 1), source.offset(last + 1, 1)
        return Edit(*span, kept, change, at, Effect.GONE)
    span = source.offset(mark.line, mark.column), source.offset(last + 1, mark.column)
    return Edit(*span, kept.lstrip(" ") + " " * (column if kept else 0), change, at, Effect.GONE)


def _last_line(source: Source, at: Path) -> int:
    """Give the last line of a value, without the blank lines behind a block of text."""
    key, value = source.document.keys[at], source.document.marks[at]
    line = value.end_line - (value.end_column == 1 and value.end_line > key.line)
    while line > key.line and not source.line(line).strip():
        line -= 1
    return max(line, key.line)
