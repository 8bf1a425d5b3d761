"""What the office has to think of on a day: sessions, agreements that end, what is owed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from literasi.cases.agreements import Life, Stage, dues, lives
from literasi.cases.state import CaseState
from literasi.records.case import Perjanjian
from literasi.records.catalogue import Entry, Office
from literasi.values.dates import format_clock, parse_date
from literasi.views.publicity import published, withdrawn

RUNGS = (0, 7, 30, 90)
BINDING = (Stage.COMING, Stage.IN_FORCE)


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


@dataclass(frozen=True, slots=True)
class Owed:
    """An obligation that nothing shows to be met; `days` is negative when its date is past."""

    office: str
    berkas: str
    agreement: str
    index: int
    partner: str
    ours: bool
    what: str
    until: date
    days: int


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """An agreement on the office's list; it stays there after its end, without a reminder."""

    office: str
    agreement: str
    berkas: str
    about: str
    partner: str
    stage: str
    binding: bool
    last: date | None
    addenda: int
    owed: int


@dataclass(frozen=True, slots=True)
class Reread:
    """A publication whose date of review has come."""

    office: str
    publication: str
    title: str
    since: date


def reread(office: Office, day: date) -> Iterator[Reread]:
    """List the publications that somebody has to read again, the longest waiting first."""
    pages = (one for one in office.publikasi.values() if published(one.value, day))
    due = (
        Reread(office.code, one.id, one.value.judul, parse_date(one.value.tinjau_pada))
        for one in pages
        if one.value.tinjau_pada and not withdrawn(one.value, day)
    )
    yield from sorted(
        (one for one in due if one.since <= day), key=lambda one: (one.since, one.publication)
    )


def endings(office: Office, day: date) -> Iterator[Ending]:
    """Find agreements in force whose end, addenda included, is at most 90 days away."""
    for life in lives(office, day):
        if life.stage in BINDING and life.term is not None:
            days = (life.term.last - day).days
            if 0 <= days <= RUNGS[-1]:
                rung = next(one for one in RUNGS if days <= one)
                one = life.agreement
                partner = partner_of(office, one)
                yield Ending(office.code, one.value.berkas, partner, life.term.last, days, rung)


def owed(office: Office, day: date) -> Iterator[Owed]:
    """List what the parties still owe under agreements that bind, the earliest first."""
    for one in sorted(dues(office, day), key=lambda due: (due.days, due.agreement.id, due.index)):
        paper, obligation = one.agreement.value, one.obligation
        ours = {party.urutan for party in paper.pihak if party.mitra is None}
        yield Owed(
            office=office.code,
            berkas=paper.berkas,
            agreement=one.agreement.id,
            index=one.index,
            partner=partner_of(office, one.agreement),
            ours=obligation.pihak in ours,
            what=obligation.uraian,
            until=day + timedelta(days=one.days),
            days=one.days,
        )


def agreement_rows(office: Office, day: date) -> Iterator[AgreementRow]:
    """List every agreement with where it stands, the ones that bind first."""
    waiting = [one.agreement for one in owed(office, day)]
    found = sorted(lives(office, day), key=_place)
    for life in found:
        one = life.agreement
        if any(draft.tanggal[:10] <= day.isoformat() for draft in one.value.konsep):
            yield AgreementRow(
                office=office.code,
                agreement=one.id,
                berkas=one.value.berkas,
                about=one.value.tentang,
                partner=partner_of(office, one),
                stage=life.stage.value,
                binding=life.stage in BINDING,
                last=life.term.last if life.term else None,
                addenda=len(life.addenda),
                owed=waiting.count(one.id),
            )


def _place(life: Life) -> tuple[bool, bool, str, str]:
    last = life.term.last.isoformat() if life.term else ""
    return (life.stage not in BINDING, not last, last, life.agreement.id)


def partner_of(office: Office, one: Entry[Perjanjian]) -> str:
    """Name the other party of an agreement."""
    key = next((party.mitra for party in one.value.pihak if party.mitra is not None), "")
    return office.mitra[key].value.nama if key in office.mitra else key


def meetings(found: Iterable[CaseState], day: date) -> Iterator[Meeting]:
    """List the sessions of a day."""
    for state in found:
        for one in state.series.all:
            if one.start.date() == day:
                hours = f"{format_clock(one.start)}–{format_clock(one.end)}"
                case = state.case
                yield Meeting(case.office.code, case.request.id, case.request.value.hal, hours)
