"""What the records write into the office's books: lines that come, change or go."""

from collections.abc import Iterator, Mapping

from literasi.books.book import NONE, Book, Row, lines
from literasi.books.shelf import BOOKS
from literasi.records.catalogue import Office
from literasi.reviewing.models import BookChange
from literasi.reviewing.state import Question
from literasi.values.pointer import Path

_CELLS = 4  # of a line: enough to find it in the book
Key = tuple[str, Path]  # record, and the place in it
Lines = Mapping[Key, Row]
Told = tuple[str, ...]


def book_changes(asked: Question) -> Iterator[BookChange]:
    """Yield the books of each year that differ, by office and in the order of the shelf."""
    for was, now in asked.offices():
        office = now or was
        for book in BOOKS if office else ():
            old, new = _lines(book, was), _lines(book, now)
            for year in sorted({*old, *new}):
                told = _differing(old.get(year, {}), new.get(year, {}))
                if office and any(told):
                    yield BookChange(office.code, book.title, year, *told)


def _lines(book: Book, office: Office | None) -> Mapping[str, Lines]:
    found: dict[str, dict[Key, Row]] = {}
    for one in lines(book, office) if office else ():
        found.setdefault(one.day[:4], {})[one.ref, one.at] = one
    return found


def _differing(old: Lines, new: Lines) -> tuple[Told, Told, Told]:
    """Give the lines that came, that changed and that are gone."""
    changed = (one for key, one in new.items() if key in old and old[key].cells != one.cells)
    return (
        tuple(_line(one) for key, one in new.items() if key not in old),
        tuple(map(_line, changed)),
        tuple(_line(one) for key, one in old.items() if key not in new),
    )


def _line(row: Row) -> str:
    told = [one for one in row.cells if one != NONE]
    return f"{', '.join(told[:_CELLS])} ({row.ref})"
