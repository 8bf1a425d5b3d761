"""One value where a list belongs: the list of just this value."""

from collections.abc import Iterator

from literasi.gate.walk import walk
from literasi.repair.change import Change, Edit
from literasi.repair.guide import Guide, accepts
from literasi.repair.source import Source
from literasi.values.pointer import Path, format_pointer

_SEVERAL = set(",;")  # perhaps more than one item in one text


def lists(source: Source, guide: Guide) -> Iterator[Edit]:
    """Set the dash before a lone text that would be right as an item."""
    for at, own, value in walk(guide.schemas, guide.schema, source.document.data):
        items = own.get("items")
        if own.get("type") != "array" or not isinstance(items, dict):
            continue
        if isinstance(value, str) and source.is_single(at) and not _SEVERAL & set(value):
            item = value.removeprefix("-").lstrip()
            if accepts(guide.schemas.target(items), item):
                yield from _item(
                    source, at, item, free=accepts(guide.schemas.target(items), "A b")
                )


def _item(source: Source, at: Path, item: str, *, free: bool) -> Iterator[Edit]:
    key, value = source.document.keys.get(at), source.document.marks[at]
    piece = source.piece(at)
    beside = key is not None and key.line == value.line
    if key is None or piece[:1] in {"|", ">"} or (beside and free):
        return  # any words beside a key may be several items
    new = f"- {piece.removeprefix('-').lstrip() if item in piece else piece}"
    start, end = source.span(value)
    if beside:  # `ruang: aula`: the item begins a line of its own
        lead = source.text[source.offset(key.line, 1) : source.offset(key.line, key.column)]
        start, new = source.offset(key.line, key.end_column + 1), f"\n{' ' * len(lead)}  {new}"
    change = Change("butir daftar diberi tanda «- »", format_pointer(at))
    yield Edit(start, end, new, change, at, [item])
