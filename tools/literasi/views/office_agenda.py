"""What the office has to think of on a day: sessions, and agreements that end soon."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from literasi.cases.state import CaseState
from literasi.records.catalogue import Office
from literasi.schedule.terms import terms
from literasi.values.dates import format_clock, parse_date

_RUNGS = (0, 7, 30, 90)


@dataclass(frozen=True, slots=True)
class Ending:
    """An agreement whose last day comes near; `rung` is 90, 30, 7 or 0 days."""

    office: str
    berkas: str
    partner: str
    last: date
    days: int
    rung: int


@dataclass(frozen=True, slots=True)
class Meeting:
    """A session of today."""

    office: str
    berkas: str
    subject: str
    hours: str


def endings(office: Office, day: date) -> Iterator[Ending]:
    """Find agreements in force whose end is at most 90 days away."""
    for berkas, term in terms(office).items():
        days = (term.last - day).days
        papers = [one.value for one in office.perjanjian.values() if one.value.berkas == berkas]
        signed = [one for one in papers if one.tanggal and parse_date(one.tanggal) <= day]
        if signed and 0 <= days <= _RUNGS[-1]:
            rung = next(one for one in _RUNGS if days <= one)
            yield Ending(office.code, berkas, _other(office, berkas), term.last, days, rung)


def _other(office: Office, berkas: str) -> str:
    request = office.permohonan.get(berkas)
    asked = request.value.pemohon.mitra if request and request.value.pemohon else ""
    return office.mitra[asked].value.nama if asked in office.mitra else asked


def meetings(found: Iterable[CaseState], day: date) -> Iterator[Meeting]:
    """List the sessions of a day."""
    for state in found:
        for one in state.series.all:
            if one.start.date() == day:
                hours = f"{format_clock(one.start)}–{format_clock(one.end)}"
                case = state.case
                yield Meeting(case.office.code, case.request.id, case.request.value.hal, hours)
