"""Keys in the schema's order; comments that stand above a key travel with it."""

from collections.abc import Iterator

from literasi.gate.walk import walk
from literasi.repair.change import Change, Edit
from literasi.repair.format import in_order
from literasi.repair.guide import Guide, properties
from literasi.repair.source import Source
from literasi.values.pointer import Path, format_pointer


def order(source: Source, guide: Guide) -> Iterator[Edit]:
    """Sort the outermost groups that are out of order; inner ones come with the next round."""
    done: set[Path] = set()
    if source.findings:
        return  # a key written twice: which one counts depends on the order
    for at, own, value in walk(guide.schemas, guide.schema, source.document.data):
        known = properties(own)
        if not isinstance(value, dict) or not set(value) <= set(known):
            continue
        inside = any(at[:size] in done for size in range(len(at)))
        edit = None if inside else _sorted(source, at, list(value), in_order(known, value))
        if edit:
            done.add(at)
            yield edit


def _sorted(source: Source, at: Path, keys: list[str], wanted: list[str]) -> Edit | None:
    if keys == wanted or source.piece(at).startswith("{"):
        return None
    pieces = _pieces(source, at, keys)
    if pieces is None or (keys[0] != wanted[0] and _is_topped(source, (*at, keys[0]))):
        return None
    first = source.document.keys[(*at, keys[0])]
    before = source.line(first.line)[: first.column - 1]
    indent = " " * len(before)
    pieces[keys[0]] = indent + pieces[keys[0]].removeprefix(before)
    text = "".join(pieces[key] for key in wanted)
    if before.strip() and pieces[wanted[0]].lstrip().startswith("#"):
        return None  # a comment cannot follow the dash of a list item
    start = source.offset(first.line, 1)
    end = start + len(text)
    change = Change("kunci diurutkan", format_pointer(at))
    return Edit(start, end, before + text.removeprefix(indent), change)


def _pieces(source: Source, at: Path, keys: list[str]) -> dict[str, str] | None:
    """Cut a group into whole lines by key; nothing when its layout is not plain."""
    begins = [_begin(source, (*at, key), first=key == keys[0]) for key in keys]
    last = _end(source, (*at, keys[-1]))
    lines = [one for one in begins if one is not None]
    bounds = [*lines, last + 1]
    ends = [_end(source, (*at, key)) + 1 for key in keys]
    if len(lines) < len(keys) or ends != bounds[1:] or sorted(set(bounds)) != bounds:
        return None  # keys that share a line, blank lines, comments that belong to nobody
    spans = zip(keys, bounds, bounds[1:], strict=False)
    cut = {key: source.text[source.offset(a, 1) : source.offset(b, 1)] for key, a, b in spans}
    return cut if all(one.endswith("\n") for one in cut.values()) else None


def _is_topped(source: Source, at: Path) -> bool:
    """Tell whether a comment stands above the first key: it may speak of the whole group."""
    line = source.document.keys[at].line
    return line > 1 and source.line(line - 1).lstrip().startswith("#")


def _begin(source: Source, at: Path, *, first: bool) -> int | None:
    """Give the line where a key's part begins: its own, or that of the comments above it."""
    mark = source.document.keys[at]
    before = source.line(mark.line)[: mark.column - 1]
    if before.strip(" -" if first else " "):
        return None
    line = mark.line
    while not first and line > 1 and source.line(line - 1).startswith(" " * len(before) + "#"):
        line -= 1
    return line


def _end(source: Source, at: Path) -> int:
    """Give the last line of a value, without the blank lines after a block text."""
    key, value = source.document.keys[at], source.document.marks[at]
    line = value.end_line - (value.end_column == 1 and value.end_line > key.line)
    while line > key.line and not source.line(line).strip():
        line -= 1
    return max(line, key.line)
