"""What a year of a series looks like: used, voided, inserted, missing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from literasi.numbering.numbered import Numbered, claims_of, waiting
from literasi.numbering.running import Claim, Running, read_claim
from literasi.numbering.series import Line, lines
from literasi.records.catalogue import Entry, Office
from literasi.records.reference import Nomor

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Noted:
    """A number with what is to be said of it, and the record it was made for (perhaps none)."""

    running: Running
    note: str = ""
    ref: str = ""


@dataclass(frozen=True, slots=True)
class SeriesYear:
    """One year of one running number, which several series may share.

    `idle` are claims that no record carries yet; `unclaimed` numbers that a record carries
    without a claim; `gaps` are first and last missing numbers, and None where the paper book may
    hold them.
    """

    office: str
    series: str
    names: tuple[str, ...]
    year: str
    used: int
    highest: int
    voided: tuple[Noted, ...]
    inserted: tuple[Noted, ...]
    idle: tuple[Noted, ...]
    unclaimed: tuple[Noted, ...]
    waiting: int
    gaps: tuple[tuple[int, int], ...] | None


@dataclass(frozen=True, slots=True)
class _Book:
    """All numbers of one office, by series and year."""

    series: Mapping[str, Line]
    carried: Mapping[Claim, Numbered]
    claims: Mapping[Claim, Entry[Nomor]]
    asked: tuple[Numbered, ...]


def report(office: Office) -> tuple[SeriesYear, ...]:
    """Report every year of every series, sorted as the office lists its series."""
    series = lines(office)
    book = _Book(
        series,
        _read(claims_of(office, series).items()),
        _read(office.nomor.items()),
        tuple(one for one in waiting(office) if one.ready and one.series in series),
    )
    spans = {(claim.series, claim.year) for claim in (*book.carried, *book.claims)}
    spans |= {(series[one.series].counter, one.year) for one in book.asked}
    order = {one.kunci: place for place, one in enumerate(office.profile.value.seri)}
    found = sorted(spans, key=lambda one: (order.get(one[0], len(order)), one))
    return tuple(_year(office.code, book, key, year) for key, year in found)


def _year(office: str, book: _Book, key: str, year: str) -> SeriesYear:
    carried, claims = _of(book.carried, key, year), _of(book.claims, key, year)
    void = {claim for claim, entry in claims.items() if entry.value.batal}
    every = sorted({*carried, *claims})
    wholly = any(one.wholly for one in book.series.values() if one.counter == key)
    return SeriesYear(
        office, key, _names(book, key), year,
        used=len(carried),
        highest=every[-1].running.number if every else 0,
        voided=tuple(_void(claim, claims[claim]) for claim in every if claim in void),
        inserted=tuple(_noted(claim, book) for claim in every if claim.running.inserted),
        idle=tuple(_noted(c, book) for c in every if c not in carried and c not in void),
        unclaimed=tuple(_noted(claim, book) for claim in every if claim not in claims),
        waiting=sum((_counter(book, one), one.year) == (key, year) for one in book.asked),
        gaps=_gaps(every) if wholly else None,
    )  # fmt: skip


def _of(found: Mapping[Claim, T], key: str, year: str) -> dict[Claim, T]:
    return {c: one for c, one in found.items() if (c.series, c.year) == (key, year)}


def _counter(book: _Book, one: Numbered) -> str:
    return book.series[one.series].counter


def _names(book: _Book, key: str) -> tuple[str, ...]:
    """Name the series that share a running number, its owner first."""
    joint = [one for one in book.series.values() if one.counter == key]
    joint.sort(key=lambda one: one.series.kunci != key)
    return tuple(one.series.nama for one in joint) or (key,)


def _void(claim: Claim, entry: Entry[Nomor]) -> Noted:
    act = entry.value.batal
    told = f"{act.tanggal[:10]}: {act.alasan}" if act else ""
    return Noted(claim.running, told, entry.value.untuk or "")


def _noted(claim: Claim, book: _Book) -> Noted:
    entry, carrier = book.claims.get(claim), book.carried.get(claim)
    owner = carrier.entry.ref if carrier else (entry.value.untuk or "" if entry else "")
    return Noted(claim.running, (entry.value.keterangan or "") if entry else "", owner)


def _gaps(every: list[Claim]) -> tuple[tuple[int, int], ...]:
    """Give the numbers between 1 and the highest that nobody took, as first and last."""
    found: list[tuple[int, int]] = []
    before = 0
    for number in sorted({claim.running.number for claim in every}):
        if number > before + 1:
            found.append((before + 1, number - 1))
        before = number
    return tuple(found)


def _read(items: Iterable[tuple[str, T]]) -> dict[Claim, T]:
    named = ((read_claim(name), one) for name, one in items)
    return {claim: one for claim, one in named if claim}
