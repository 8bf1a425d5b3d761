"""How a book is made: rows with a year and an order, gathered into one register a year."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from literasi.records.catalogue import Office
from literasi.views.office_models import Register


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a book: the year it belongs to, what it is sorted by, its cells."""

    year: str
    order: tuple[str, ...]
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Book:
    """One kind of book: its columns and where its lines come from."""

    key: str
    title: str
    columns: tuple[str, ...]
    rows: Callable[[Office], Iterator[Row]]


def registers(book: Book, office: Office) -> Iterator[Register]:
    """Yield the book of every year that has a line."""
    pile = sorted(book.rows(office), key=lambda row: (row.year, row.order))
    for year in sorted({row.year for row in pile}):
        lines = tuple(row.cells for row in pile if row.year == year)
        yield Register(office.code, book.key, book.title, year, book.columns, lines)


def running(number: str) -> tuple[str, ...]:
    """Sort numbers as a clerk does: `9` before `10`, `936` before `936.2`, code parts aside."""
    parts = number.replace(".", "/").split("/")
    return tuple(part.rjust(12) if part.isdecimal() else part for part in parts)


def post_names(office: Office) -> dict[str, str]:
    """Give the names of the office's roles by key."""
    return {one.kunci: one.nama for one in office.profile.value.peran}


def partner(office: Office, key: str | None) -> str:
    """Give a partner's name for the office's own eyes."""
    return office.mitra[key].value.nama if key and key in office.mitra else ""
