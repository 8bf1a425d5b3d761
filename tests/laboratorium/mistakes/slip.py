"""What a mistake is: a change to shipped records, and what should come of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.laboratorium.sheet import Sheet


@dataclass(frozen=True)
class Slip:
    """One mistake made; every place is where the hand slipped, not where the product points.

    `rules` are right answers (one, or a few that say the same); none means that nothing is wrong.
    `side` are rules that may speak as well, because one slip really breaks two laws.
    `mended` is what `fix` should make of the record, or None where only a person can.
    """

    edits: dict[str, bytes | None]
    rules: frozenset[str]
    path: str
    line: int
    column: int
    mended: bytes | None = None
    side: frozenset[str] = frozenset()
    severity: str = "error"
    gone: frozenset[str] = frozenset()  # pictures taken away


@dataclass(frozen=True)
class Mistake:
    """A kind of mistake: its name in the report, and how a hand makes it."""

    name: str
    make: Callable[..., Iterator[Slip]]
    archive: bool  # made across records, with its own choice of places


MISTAKES: dict[str, Mistake] = {}


def mistake(name: str, *, archive: bool = False):
    """Register a kind of mistake; its docstring says who makes it."""

    def take(make):
        assert name not in MISTAKES
        MISTAKES[name] = Mistake(name, make, archive)
        return make

    return take


def slip(sheet: Sheet, text: str | bytes, rules: str, place: tuple[int, int], **more) -> Slip:
    """A slip in one record; `fixable=True` asks for the record as it was, `mended=` for a text."""
    raw = text if isinstance(text, bytes) else text.encode()
    mended = more.pop("mended", None)
    if more.pop("fixable", False):
        mended = sheet.text
    return Slip(
        edits={sheet.path: raw},
        rules=frozenset(rules.split()),
        path=sheet.path,
        line=place[0],
        column=place[1],
        mended=mended.encode() if isinstance(mended, str) else mended,
        side=frozenset(more.pop("side", "").split()),
        **more,
    )
