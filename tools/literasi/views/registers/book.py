"""A book of one year as the office prints it: letterhead, columns, lines, closed months."""

from collections.abc import Iterator
from itertools import groupby

from literasi.books.book import Book, Row, lines
from literasi.records.catalogue import Entry, Office
from literasi.records.closing import Correction, PenutupanBuku
from literasi.values.markdown import plain
from literasi.views.letters.head import kop
from literasi.views.office_models import Closed, Letterhead, Register


def registers(book: Book, office: Office) -> Iterator[Register]:
    """Yield the book of every year that has a line."""
    for year, rows in groupby(lines(book, office), key=lambda one: one.day[:4]):
        yield _register(book, office, year, tuple(rows))


def register(book: Book, office: Office, year: str) -> Register:
    """Give the book of one year, empty when nothing was entered."""
    rows = tuple(row for row in lines(book, office) if row.day[:4] == year)
    return _register(book, office, year, rows)


def _register(book: Book, office: Office, year: str, rows: tuple[Row, ...]) -> Register:
    return Register(
        office=office.code,
        book=book.key,
        title=book.title,
        year=year,
        columns=book.columns,
        rows=tuple(row.cells for row in rows),
        months=tuple(row.day[:7] for row in rows),
        head=letterhead(office),
        closed=tuple(_closings(book, office, year)),
    )


def letterhead(office: Office) -> Letterhead:
    """Give the letterhead that the office's own lists are printed under: that of its letters."""
    profile = office.profile.value
    head = kop(profile)
    return Letterhead(
        lines=(plain(head.pemerintah), plain(head.dinas)),
        name=plain(profile.nama_singkat),
        address=plain(", ".join(head.baris)),
        paper=profile.kertas,
        example=plain(profile.catatan_contoh or "") if profile.contoh else "",
    )


def _closings(book: Book, office: Office, year: str) -> Iterator[Closed]:
    for entry in office.penutupan_buku.values():
        told = entry.value
        if told.buku == book.key and told.bulan[:4] == year:
            yield _closed(office, entry)


def _closed(office: Office, entry: Entry[PenutupanBuku]) -> Closed:
    told = entry.value
    return Closed(
        month=told.bulan,
        count=told.jumlah,
        day=told.tanggal[:10],
        by=_name(office, told.oleh.pejabat),
        digest=told.sidik,
        corrections=tuple(_correction(office, one) for one in told.koreksi),
    )


def _correction(office: Office, one: Correction) -> tuple[str, str, str]:
    return one.tanggal[:10], _name(office, one.oleh.pejabat), plain(f"{one.catatan}: {one.alasan}")


def _name(office: Office, key: str) -> str:
    known = office.pejabat.get(key)
    return plain(known.value.nama) if known else key
