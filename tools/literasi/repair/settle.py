"""Make edits and read again: an edit that moves any other value is not made."""

from collections.abc import Iterable

from literasi.repair.change import Change, Edit, after, same
from literasi.repair.source import Source, open_source

_MOST = 64  # edits tried one by one when all together do not hold; keeps hostile files cheap


def settle(source: Source, edits: Iterable[Edit]) -> tuple[Source, tuple[Change, ...]]:
    """Make all edits that hold; of two that overlap the second waits for the next round."""
    pile = _apart(sorted(edits, key=lambda one: one.start))
    made = _held(source, pile) if pile else source
    if made is None and len(pile) <= _MOST:
        pile = [one for one in pile if _held(source, [one]) is not None]
        made = _held(source, pile)
    return (source, ()) if made is None else (made, tuple(one.change for one in pile))


def _apart(edits: list[Edit]) -> list[Edit]:
    kept: list[Edit] = []
    for one in edits:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def _held(source: Source, edits: list[Edit]) -> Source | None:
    """Make the edits; nothing when the values are not exactly what was intended."""
    made = open_source(source.document.path, edited(source.text, edits))
    if made is None or len(made.findings) > len(source.findings):
        return None
    return made if same(made.document.data, after(source.document.data, edits)) else None


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Replace the pieces; edits are in order."""
    pieces, last = [], 0
    for one in edits:
        pieces += [text[last : one.start], one.new]
        last = one.end
    return "".join([*pieces, text[last:]])
