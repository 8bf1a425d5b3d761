"""Spoilt numbers: they stay in the book, marked BATAL (domain of letter numbering)."""

from collections.abc import Callable, Iterator

from literasi.books.book import Row
from literasi.books.numbers import place
from literasi.numbering.running import read_claim
from literasi.numbering.series import lines
from literasi.records.catalogue import Office

Cells = Callable[[str, str, str], tuple[str, ...]]  # number, day, reason


def voided(office: Office, register: str, cells: Cells, *, by_day: bool = False) -> Iterator[Row]:
    """Yield a row for every voided claim of the series that a register keeps.

    It stands where its number stands, or by its day in a book that is kept by days.
    """
    series = lines(office)
    for claim in office.nomor.values():
        void, found = claim.value.batal, read_claim(claim.id)
        line = series.get(found.series) if found else None
        if void is None or found is None or line is None or line.series.buku != register:
            continue
        day = _within(claim.value.tanggal[:10], found.year)
        width = line.template.width if line.template else line.width
        row = cells(found.running.filled(width), day, void.alasan or "")
        sorted_by = (day, claim.id) if by_day else place(found.running)
        yield Row(day, sorted_by, claim.ref, ("batal",), row)


def _within(day: str, year: str) -> str:
    """Keep a claim in the year of its number, although it was drawn the year after."""
    return day if day.startswith(year) else f"{year}-12-31"
