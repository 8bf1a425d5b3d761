"""What a book is: columns, and rows that know their day, their order and their record."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from literasi.records.catalogue import Office
from literasi.values.markdown import plain
from literasi.values.pointer import Path

NONE = "-"
"""What a clerk writes into a cell that has nothing to say."""


class Kind(StrEnum):
    """How the cells of a column are meant; every cell is text, dates as `YYYY-MM-DD`."""

    TEXT = "text"
    DATE = "date"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: width in characters; `later` ones are filled by acts after the entry.

    A closed month seals an entry as it was made, so the `later` columns stay outside the seal.
    """

    title: str
    width: int
    kind: Kind = Kind.TEXT
    later: bool = False


class State(StrEnum):
    """Whether a row counts as entered: a draft does not yet, a letter without its number waits."""

    ENTERED = "entered"
    DRAFT = "draft"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a book: its day, what it is sorted by within the year, its record, its cells."""

    day: str
    order: tuple[str, ...]
    ref: str
    at: Path
    cells: tuple[str, ...]
    state: State = State.ENTERED


@dataclass(frozen=True, slots=True)
class Book:
    """One kind of book: its name, its columns and where its lines come from."""

    key: str
    title: str
    columns: tuple[Column, ...]
    rows: Callable[[Office], Iterator[Row]]


def lines(book: Book, office: Office) -> tuple[Row, ...]:
    """Give all rows of a book, year after year, sorted as the book is."""
    return tuple(sorted(book.rows(office), key=lambda one: (one.day[:4], one.order, one.ref)))


def cell(*parts: str | None) -> str:
    """Write a cell on one line without control characters; a dash where nothing is known."""
    return "; ".join(words for part in parts if part and (words := plain(part).strip())) or NONE


def count(number: int | None) -> str:
    """Write a count."""
    return NONE if number is None else str(number)
