"""Cases as the office sees them: where each stands, what waits for whom, what ends soon."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from literasi.cases.opened import Open
from literasi.cases.posts import Post
from literasi.cases.state import CaseState, states
from literasi.cases.worktime.calendar import WorkCalendar
from literasi.cases.worktime.elapsed import elapsed
from literasi.cases.worktime.wording import day_words, in_words
from literasi.records.catalogue import Catalogue, Office
from literasi.records.sop import Step
from literasi.values.dates import parse_date
from literasi.views.office_agenda import (
    RUNGS,
    AgreementRow,
    Ending,
    Meeting,
    Owed,
    Reread,
    agreement_rows,
    endings,
    meetings,
    owed,
    reread,
)
from literasi.views.office_retention import KeptRow, retention

_ACTING = {"plt": "Plt.", "plh": "Plh."}


@dataclass(frozen=True, slots=True)
class Task:
    """A step of a case that waits; times are acts as written, words are Indonesian.

    `answer_by` is the day by which the office asked the applicant to answer (its
    `batas_jawaban_hari_kerja`, in working days); `silent` says how long that is past.
    """

    office: str
    berkas: str
    subject: str
    partner: str
    step: str
    action: str
    roles: tuple[str, ...]
    role_names: tuple[str, ...]
    holders: tuple[str, ...]
    since: str
    waited: str
    due: str | None
    late: str | None
    session: str | None
    applicant: bool
    next_steps: tuple[str, ...]
    answer_by: date | None = None
    silent: str | None = None

    @property
    def order(self) -> tuple[bool, str, str, str]:
        """The most urgent first: late, then by due time or next session, else by age."""
        when = self.due or self.session or self.since
        return (self.late is None, when, self.since, self.berkas)


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case and where it stands."""

    office: str
    berkas: str
    subject: str
    partner: str
    sop: str
    path: str
    state: str
    state_name: str
    final: bool
    since: str
    tasks: tuple[Task, ...]
    closing: bool
    applicant: str | None


@dataclass(frozen=True, slots=True)
class Desk:
    """What one office has on its desk at the end of a day."""

    office: str
    office_name: str
    example: bool
    cases: tuple[CaseRow, ...]
    tasks: tuple[Task, ...]
    waiting: tuple[Task, ...]
    closing: tuple[CaseRow, ...]
    endings: tuple[Ending, ...]
    meetings: tuple[Meeting, ...]
    zone: str
    owed: tuple[Owed, ...] = ()
    agreements: tuple[AgreementRow, ...] = ()
    retention: tuple[KeptRow, ...] = ()
    reread: tuple[Reread, ...] = ()

    @property
    def soon(self) -> tuple[Owed, ...]:
        """What is owed and overdue, or due within 90 days."""
        return tuple(one for one in self.owed if one.days <= RUNGS[-1])

    @property
    def late(self) -> tuple[Task, ...]:
        """What is beyond its standard time."""
        return tuple(one for one in self.tasks if one.late is not None)

    def today(self, day: date) -> tuple[Task, ...]:
        """List what is due by that day, late things included."""
        last = day.isoformat()
        return tuple(one for one in self.tasks if one.due is not None and one.due[:10] <= last)


def calendar_of(catalogue: Catalogue, office: Office, day: date) -> WorkCalendar:
    """Give the working calendar of an office as known on a day."""
    years = [one.value for one in catalogue.libur]
    return WorkCalendar.for_office(office.profile.value, years, day)


def desks(catalogue: Catalogue, day: date) -> tuple[Desk, ...]:
    """Look at the cases of every office at the end of a day."""
    return tuple(_desk(catalogue, office, day) for office in catalogue.offices)


def _desk(catalogue: Catalogue, office: Office, day: date) -> Desk:
    calendar = calendar_of(catalogue, office, day)
    found = tuple(states(office, day, calendar))
    rows = tuple(row(one, calendar, day) for one in found)
    tasks = sorted((task for one in rows for task in one.tasks), key=lambda one: one.order)
    return Desk(
        office=office.code,
        office_name=office.profile.value.nama_singkat,
        example=office.profile.value.contoh,
        cases=rows,
        tasks=tuple(one for one in tasks if not one.applicant),
        waiting=tuple(one for one in tasks if one.applicant),
        closing=tuple(one for one in rows if one.closing),
        endings=tuple(sorted(endings(office, day), key=lambda one: (one.last, one.berkas))),
        meetings=tuple(meetings(found, day)),
        zone=office.zone,
        owed=tuple(owed(office, day)),
        agreements=tuple(agreement_rows(office, day)),
        retention=tuple(one for one in retention(office, day) if one.due or one.unruled),
        reread=tuple(reread(office, day)),
    )


def row(state: CaseState, calendar: WorkCalendar, day: date) -> CaseRow:
    """Write up one case."""
    case = state.case
    return CaseRow(
        office=case.office.code,
        berkas=case.request.id,
        subject=case.request.value.hal,
        partner=partner(state),
        sop=case.sop.value.nama,
        path=state.path.nama if state.path else "",
        state=state.key or "",
        state_name=capital(state.name),
        final=state.end is not None,
        since=state.since,
        tasks=tuple(_task(state, one, calendar, day) for one in state.open),
        closing=state.closing,
        applicant=state.waiting.since if state.waiting else None,
    )


def partner(state: CaseState) -> str:
    """Name who asked, or the programme where the office asked itself."""
    request, office = state.case.request.value, state.case.office
    if request.pemohon is None:
        return request.program.nama if request.program else ""
    known = office.mitra.get(request.pemohon.mitra)
    return known.value.nama if known else request.pemohon.mitra


def step_name(step: Step) -> str:
    """Write the number of a step as printed, else its key (an added or proposed step)."""
    return step.nomor or step.kunci


def capital(words: str) -> str:
    """Begin with a capital."""
    return words[:1].upper() + words[1:]


def _task(state: CaseState, one: Open, calendar: WorkCalendar, day: date) -> Task:
    late = one.deadline.late if one.deadline else None
    spent = elapsed(calendar, one.since[:10], day.isoformat())
    coming = [item.start for item in state.series.planned]
    waiting = state.waiting is not None and (
        one.applicant or not any(other.applicant for other in state.open)
    )
    answer_by = _answer_by(state, calendar) if waiting else None
    return Task(
        office=state.case.office.code,
        berkas=state.case.request.id,
        subject=state.case.request.value.hal,
        partner=partner(state),
        step=step_name(one.step),
        action=one.step.kegiatan,
        roles=tuple(post.role for post in one.posts),
        role_names=tuple(post.name for post in one.posts),
        holders=tuple(name for post in one.posts for name in _holders(post)),
        since=one.since,
        waited=day_words(spent.days),
        due=one.deadline.until if one.deadline else None,
        late=in_words(late) if late else None,
        session=coming[0].isoformat(timespec="minutes") if coming else None,
        applicant=waiting,
        next_steps=tuple(_moves(one)),
        answer_by=answer_by,
        silent=_silent(answer_by, calendar, day),
    )


def _answer_by(state: CaseState, calendar: WorkCalendar) -> date | None:
    """Give the day until which the office waits for the applicant, where it set a limit."""
    limit = state.case.office.profile.value.batas_jawaban_hari_kerja
    if limit is None or state.waiting is None:
        return None
    return calendar.add_working_days(parse_date(state.waiting.since), limit)


def _silent(answer_by: date | None, calendar: WorkCalendar, day: date) -> str | None:
    """Say how many working days an answer is late; the last day itself is not late."""
    late = calendar.working_days_between(answer_by, day) if answer_by else 0
    return f"{late} hari kerja" if late else None


def _moves(one: Open) -> Iterator[str]:
    for move in one.moves:
        label = f"{move.label}: " if move.label else ""
        yield f"{label}{step_name(move.step)} ({move.step.kegiatan})"


def _holders(post: Post) -> Iterator[str]:
    for one in post.holders:
        acting = _ACTING.get(one.status)
        yield f"{one.name} ({acting} {post.name})" if acting else f"{one.name} ({post.name})"


def roles(catalogue: Catalogue, offices: Iterable[str]) -> tuple[str, ...]:
    """List the role keys of some offices."""
    wanted = set(offices)
    found = (
        role.kunci
        for office in catalogue.offices
        if office.code in wanted
        for role in office.profile.value.peran
    )
    return tuple(sorted(set(found)))
