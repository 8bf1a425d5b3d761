"""All books of an office, in the order in which they stand."""

from literasi.books import (
    agreements,
    attendance,
    dispositions,
    documentation,
    expedition,
    incoming,
    outgoing,
    requests,
    rooms,
)
from literasi.books.book import Book
from literasi.records.catalogue import Catalogue, Office
from literasi.values.errors import OperatorError

BOOKS: tuple[Book, ...] = (
    incoming.BOOK,
    outgoing.BOOK,
    dispositions.BOOK,
    requests.BOOK,
    outgoing.REPLIES,
    rooms.BOOK,
    attendance.BOOK,
    documentation.BOOK,
    agreements.BOOK,
    expedition.BOOK,
)
BY_KEY = {one.key: one for one in BOOKS}


def the_office(catalogue: Catalogue, code: str | None) -> Office:
    """Give the office that is meant; one office alone needs no name."""
    known = {one.code: one for one in catalogue.offices}
    if code is None and len(known) == 1:
        return next(iter(known.values()))
    if code in known:
        return known[code]
    message = "instansinya belum disebut" if code is None else f"instansi «{code}» tidak ada"
    raise OperatorError(message, f"beri --office; yang ada: {', '.join(known)}")
