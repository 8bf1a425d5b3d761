"""Add one value to a record: at the schema's place, in our style, every other byte as it was."""

from copy import deepcopy
from typing import Any

from literasi.gate.walk import schema_at
from literasi.repair.change import same
from literasi.repair.format import arranged, in_order, written
from literasi.repair.guide import Guide, properties
from literasi.repair.source import Source, open_source
from literasi.values.pointer import Path

END = "-"  # RFC 6901: the place after the last item of a list


def added(guide: Guide, path: str, text: str, at: Path, value: Any) -> str | None:
    """Give the text with the value at a free place; `END` as the last step appends to a list.

    Nothing when the record does not read, when the group around the place is not there, when
    the place is taken, or when its layout is not plain enough to be sure of the result.
    """
    source = open_source(path, text)
    wanted = _with(source.document.data, at, value) if source else None
    if source is None or wanted is None:
        return None
    made = _inserted(source, guide, at, value)
    again = open_source(path, made) if made is not None else None
    if again is None or len(again.findings) > len(source.findings):
        return None
    return made if same(again.document.data, wanted) else None


def _with(data: Any, at: Path, value: Any) -> Any:
    """Give the values that must stand in the record afterwards; a missing list is made."""
    whole = deepcopy(data)
    node, steps = whole, list(at)
    appended = steps[-1] == END
    key = steps[-2] if appended else steps[-1]
    for step in steps[: -2 if appended else -1]:
        node = _inside(node, step)
    if not isinstance(node, dict) or (key in node and not appended):
        return None
    if not appended:
        node[key] = value
        return whole
    pile = node.setdefault(key, [])
    if not isinstance(pile, list):
        return None
    pile.append(value)
    return whole


def _inside(node: Any, step: str | int) -> Any:
    if isinstance(node, dict):
        return node.get(str(step))
    return node[step] if isinstance(node, list) and isinstance(step, int) else None


def _inserted(source: Source, guide: Guide, at: Path, value: Any) -> str | None:
    appended = at[-1] == END
    place = at[:-1] if appended else at
    schema = schema_at(guide.schemas, guide.schema, (*place, 0) if appended else place)
    neat = arranged(guide.schemas, schema, value)
    if appended and place in source.document.marks:
        return _behind(source, (*place, _last(source, place)), written([neat]))
    return _beside(source, guide, place, [neat] if appended else neat)


def _last(source: Source, place: Path) -> int:
    count = 0
    while (*place, count) in source.document.marks:
        count += 1
    return count - 1


def _behind(source: Source, item: Path, lines: list[str]) -> str | None:
    """Put a new list item below the last one, in its column."""
    if item not in source.document.marks:
        return None  # an empty list stands in flow style
    first = source.document.marks[item]
    dash = source.line(first.line)[: first.column - 1]
    if not dash.endswith("- "):
        return None
    return _below(source, _end(source, item), len(dash) - 2, lines)


def _beside(source: Source, guide: Guide, place: Path, value: Any) -> str | None:
    """Put a new key behind the one that comes before it in the schema's order."""
    around, name = place[:-1], str(place[-1])
    own = schema_at(guide.schemas, guide.schema, around)
    there = [keys[-1] for keys in source.document.keys if keys[:-1] == around]
    order = in_order(properties(own), [*map(str, there), name])
    before = order[: order.index(name)]
    if not before:
        return None
    mark = source.document.keys[(*around, before[-1])]
    return _below(
        source, _end(source, (*around, before[-1])), mark.column - 1, written({name: value})
    )


def _end(source: Source, at: Path) -> int:
    """Give the last line of a value, without the blank lines behind a block of text."""
    mark = source.document.marks[at]
    line = mark.end_line - (mark.end_column == 1 and mark.end_line > mark.line)
    while line > mark.line and not source.line(line).strip():
        line -= 1
    return line


def _below(source: Source, line: int, column: int, lines: list[str]) -> str:
    """Insert whole lines below a line, indented to a column."""
    start = source.offset(line + 1, 1)
    head = source.text[:start]
    gap = "" if head.endswith("\n") else "\n"
    new = "".join(f"{' ' * column}{one}\n" if one else "\n" for one in lines)
    return f"{head}{gap}{new}{source.text[start:]}"
