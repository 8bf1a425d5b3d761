"""One record: rounds of repairs until a round changes nothing."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from literasi.documents.guards import MAX_BYTES
from literasi.repair.change import Change, Edit
from literasi.repair.empties import empties
from literasi.repair.ends import last_break, plain_text, trailing
from literasi.repair.guide import Guide
from literasi.repair.keys import keys
from literasi.repair.lists import lists
from literasi.repair.order import order
from literasi.repair.rescue import rescue
from literasi.repair.settle import settle
from literasi.repair.signs import hidden, word_quotes
from literasi.repair.source import open_source
from literasi.repair.twins import twins
from literasi.repair.values import values

_LINES = 5000  # the longest record has a fifth of that; each stage reads the whole again
_ROUNDS = 50  # nesting is bounded by the reader; a text that needs more is left as it was
_SIGNS: tuple[Callable[..., Iterable[Edit]], ...] = (
    last_break, twins, trailing, hidden, word_quotes,
)  # fmt: skip
_STAGES: tuple[Callable[..., Iterable[Edit]], ...] = (values, lists, keys, empties, order)


@dataclass(frozen=True, slots=True)
class Repaired:
    """The bytes of a record after repair, and every repair in the order it was made."""

    raw: bytes
    changes: tuple[Change, ...] = ()


def repair(guide: Guide, path: str, raw: bytes) -> Repaired:
    """Repair what a clerk evidently meant; repairing the result changes nothing more."""
    try:
        text = raw.decode("utf-8") if len(raw) <= MAX_BYTES else ""
    except UnicodeDecodeError:
        return Repaired(raw)
    if text.count("\n") > _LINES:
        return Repaired(raw)
    text, changes = plain_text(text)
    for _ in range(_ROUNDS):
        before = text
        text, made = _round(guide, path, text)
        changes += made
        if text == before:
            return Repaired(text.encode(), changes) if changes else Repaired(raw)
    return Repaired(raw)


def _round(guide: Guide, path: str, text: str) -> tuple[str, tuple[Change, ...]]:
    text, changes = rescue(text, path, guide)
    source = open_source(path, text)
    if source is None:
        return text, changes
    for sign in _SIGNS:
        source, made = settle(source, sign(source))
        changes += made
    for stage in _STAGES:
        source, made = settle(source, stage(source, guide))
        changes += made
    return source.text, changes
