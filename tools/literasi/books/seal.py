"""Tutup buku: the month of a book in canonical form, and its digest.

Canonical is a CSV line (RFC 4180, LF) of the cells that stand from the entry on; what later acts
fill, such as the day a letter was sent, is no change of the entry.
"""

import csv
import io
from collections.abc import Iterable, Mapping
from hashlib import sha256

from literasi.books.book import Book, Row, State
from literasi.records.closing import PenutupanBuku


def of_month(rows: Iterable[Row], month: str) -> tuple[Row, ...]:
    """Give the rows of a month (`YYYY-MM`) that a closing seals, in the order of the book."""
    return tuple(
        row for row in rows if row.day.startswith(f"{month}-") and row.state is State.ENTERED
    )


def canonical(book: Book, rows: Iterable[Row]) -> str:
    """Write rows as a closing seals them."""
    kept = [at for at, column in enumerate(book.columns) if not column.later]
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerows([row.cells[at] for at in kept] for row in rows)
    return buffer.getvalue()


def digest(book: Book, rows: Iterable[Row]) -> str:
    """Give the SHA-256 of the canonical rows."""
    return sha256(canonical(book, rows).encode()).hexdigest()


def by_record(book: Book, rows: Iterable[Row]) -> Mapping[str, str]:
    """Give the digest of each record's own rows; one record may have several in a month."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row.ref, []).append(row)
    return {ref: digest(book, own) for ref, own in sorted(found.items())}


def sealed(closing: PenutupanBuku) -> Mapping[str, str]:
    """Give what a closing and its corrections say of each record, the last word counting."""
    found = {one.catatan: one.sidik for one in closing.baris}
    for one in closing.koreksi:
        if one.sidik is None:
            found.pop(one.catatan, None)
        else:
            found[one.catatan] = one.sidik
    return found
