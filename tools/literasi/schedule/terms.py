"""Until when the agreement of a case lets it hold sessions."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from literasi.records.case import Perjanjian
from literasi.records.catalogue import Entry, Office
from literasi.values.dates import parse_date
from literasi.values.mark import Mark
from literasi.values.pointer import Path

_ADDENDUM = "adendum"


@dataclass(frozen=True, slots=True)
class Term:
    """The last day of an agreement and the place that says so."""

    last: date
    mark: Mark


def terms(office: Office) -> dict[str, Term]:
    """Give the end of the agreements of every case that has one.

    A signed addendum that runs longer extends; an end before time cuts. Of several agreements
    the longest counts, and one without a term lasts as long as nobody says otherwise.
    """
    found: dict[str, list[Term | None]] = {}
    for one in office.perjanjian.values():
        if one.value.jenis != _ADDENDUM:
            found.setdefault(one.value.berkas, []).append(_term(office, one))
    return {berkas: max(filter(None, ends), key=lambda one: one.last)
            for berkas, ends in found.items() if all(ends)}  # fmt: skip


def _term(office: Office, agreement: Entry[Perjanjian]) -> Term | None:
    """Follow one agreement through its addenda."""
    chain = (agreement, *_addenda(office, agreement.id, {agreement.id}))
    ends = [_end(one) for one in chain]
    last = max((one for one in ends if one is not None), key=lambda one: one.last, default=None)
    if agreement.value.pengakhiran is None or last is None:
        return last if ends[0] is not None else None
    cut = _of(agreement, agreement.value.pengakhiran.tanggal, ("pengakhiran", "tanggal"))
    return min(last, cut, key=lambda one: one.last)


def _addenda(office: Office, root: str, seen: set[str]) -> Iterator[Entry[Perjanjian]]:
    """Yield the signed addenda of an agreement and of its addenda."""
    for one in office.perjanjian.values():
        if one.value.adendum_dari == root and one.value.tanggal and one.id not in seen:
            seen.add(one.id)
            yield one
            yield from _addenda(office, one.id, seen)


def _end(agreement: Entry[Perjanjian]) -> Term | None:
    term = agreement.value.jangka_waktu
    return _of(agreement, term.selesai, ("jangka_waktu", "selesai")) if term else None


def _of(agreement: Entry[Perjanjian], day: str, at: Path) -> Term:
    return Term(parse_date(day), agreement.mark(*at))
