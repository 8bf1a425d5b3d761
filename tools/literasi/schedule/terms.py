"""Until when the agreement of a case lets it hold sessions."""

from collections.abc import Iterable, Mapping
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
    addenda: dict[str, list[Entry[Perjanjian]]] = {}
    found: dict[str, list[Term | None]] = {}
    for one in office.perjanjian.values():
        if one.value.adendum_dari and one.value.tanggal:
            addenda.setdefault(one.value.adendum_dari, []).append(one)
    for one in office.perjanjian.values():
        if one.value.jenis != _ADDENDUM:
            found.setdefault(one.value.berkas, []).append(_term(one, addenda))
    return {
        berkas: max((one for one in ends if one is not None), key=lambda one: one.last)
        for berkas, ends in found.items()
        if None not in ends
    }


def term_of(agreement: Entry[Perjanjian], addenda: Iterable[Entry[Perjanjian]]) -> Term | None:
    """Give the end of one agreement with the addenda that count, however they follow another."""
    by_base: dict[str, list[Entry[Perjanjian]]] = {}
    for one in addenda:
        if one.value.adendum_dari:
            by_base.setdefault(one.value.adendum_dari, []).append(one)
    return _term(agreement, by_base)


def _term(
    agreement: Entry[Perjanjian], addenda: Mapping[str, list[Entry[Perjanjian]]]
) -> Term | None:
    """Follow one agreement through its signed addenda, and theirs."""
    chain = {agreement.id: agreement}
    open_ = [agreement.id]
    while open_:
        fresh = {one.id: one for one in addenda.get(open_.pop(), ()) if one.id not in chain}
        chain |= fresh
        open_ += fresh
    ends = [end for end in map(_end, chain.values()) if end is not None]
    known = [max(ends, key=lambda one: one.last)] if _end(agreement) else []
    if agreement.value.pengakhiran is not None:
        at = ("pengakhiran", "tanggal")
        known.append(_of(agreement, agreement.value.pengakhiran.tanggal, at))
    return min(known, key=lambda one: one.last, default=None)


def _end(agreement: Entry[Perjanjian]) -> Term | None:
    term = agreement.value.jangka_waktu
    if term is None or term.selesai < term.mulai:  # which of the two is mistyped nobody knows
        return None
    return _of(agreement, term.selesai, ("jangka_waktu", "selesai"))


def _of(agreement: Entry[Perjanjian], day: str, at: Path) -> Term:
    return Term(parse_date(day), agreement.mark(*at))
