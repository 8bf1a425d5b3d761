"""Where a case stands on a day: derived from its dated acts and its SOP, never stored.

No step, role or office is named here; everything comes from the SOP record. An act dated later
than the day has not happened yet; a day counts to its end.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from literasi.cases.board import board, complete
from literasi.cases.case import Case, cases
from literasi.cases.clock import ACTIVITY, Clock
from literasi.cases.drafts import Drafts, drafts
from literasi.cases.evidence import Event, earlier, events
from literasi.cases.flow import Flow, chosen_path, laid
from literasi.cases.opened import Open, opened
from literasi.cases.plan import plan
from literasi.cases.series import Series, series
from literasi.cases.shape import Shape, shape
from literasi.cases.waiting import Waiting, returned, waits
from literasi.cases.worktime.calendar import WorkCalendar
from literasi.records.catalogue import Office
from literasi.records.sop import Final, Path, Step


@dataclass(frozen=True, slots=True)
class Done:
    """A step that was done, with every act that proves it, oldest first."""

    step: Step
    events: tuple[Event, ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class Loop:
    """How often a case went back along an arrow (6 Tidak to 5)."""

    source: Step
    target: Step
    label: str | None
    count: int


@dataclass(frozen=True, slots=True)
class End:
    """The final state a case has reached, and the act that ended it."""

    final: Final
    event: Event


@dataclass(frozen=True, slots=True)
class CaseState:
    """Everything that was true of a case at the end of a day."""

    case: Case
    day: date | None
    path: Path | None
    key: str | None
    done: tuple[Done, ...]
    open: tuple[Open, ...]
    end: End | None
    loops: tuple[Loop, ...]
    drafts: tuple[Drafts, ...]
    series: Series
    waiting: Waiting | None

    @property
    def begun(self) -> bool:
        """Tell whether anything had happened at all."""
        return bool(self.done) or self.end is not None

    @property
    def name(self) -> str:
        """Say the state in words: the name of a final one, else its key without underscores."""
        if self.end is not None:
            return self.end.final.nama
        return (self.key or "belum dimulai").replace("_", " ")

    @property
    def closing(self) -> bool:
        """Tell whether the SOP has been walked to its end and only the closing is missing."""
        return self.begun and self.end is None and not self.open

    @property
    def since(self) -> str:
        """Give the act since when the case has stood where it stands."""
        if self.end is not None:
            return self.end.event.when
        if self.open:
            return min(one.since for one in self.open)
        return max((one.events[-1].when for one in self.done), default="")


def state(case: Case, day: date | None = None, calendar: WorkCalendar | None = None) -> CaseState:
    """Derive the state of one case; without a day all its acts count, and nothing is late.

    Without a calendar no due time is told.
    """
    route = plan(case.sop.value, chosen_path(case, day))
    return _state(laid(case, route, day), shape(route), calendar)


def states(
    office: Office, day: date | None = None, calendar: WorkCalendar | None = None
) -> Iterator[CaseState]:
    """Derive the states of all cases of an office that had begun; plans are shared."""
    shapes: dict[tuple[str, str | None], Shape] = {}
    for case in cases(office, day):
        key = (case.sop.id, chosen_path(case, day))
        if key not in shapes:
            shapes[key] = shape(plan(case.sop.value, key[1]))
        found = _state(laid(case, shapes[key].plan, day), shapes[key], calendar)
        if found.begun:
            yield found


def _state(over: Flow, form: Shape, calendar: WorkCalendar | None) -> CaseState:
    case, day = over.case, over.until
    table = board(over, form)
    end = _end(case, day)
    sessions = series(case, day)
    clock = Clock(calendar, waits(table, day), sessions, day) if calendar and day else None
    waiting = opened(table, ended=end is not None, clock=clock)
    return CaseState(
        case=case,
        day=day,
        path=next((one for one in case.sop.value.jalur if one.kunci == over.plan.path), None),
        key=end.final.keadaan if end else _key(over, form),
        done=tuple(_done(over)),
        open=waiting,
        end=end,
        loops=tuple(_loops(over)),
        drafts=tuple(drafts(case, day)),
        series=sessions,
        waiting=None if end else _waiting(case, day, waiting),
    )


def _end(case: Case, day: date | None) -> End | None:
    """Find the final state: the last act that ends the case."""
    found = [
        End(final, event)
        for final in case.sop.value.akhir
        for event in events(final.bukti, case.papers, day)
    ]
    return max(found, key=lambda one: one.event.order, default=None)


def _key(over: Flow, form: Shape) -> str | None:
    """Name the state: that of the last act, of several on one day without times the furthest."""
    last: tuple[Event, Step] | None = None
    for key, step in over.plan.steps.items():
        for event in over.happened[key]:
            named = event.state or step.keadaan
            newer = last is None or not earlier(event, last[0])
            if named and newer and not _afterthought(over, form, key, event):
                last = (event, step)
    return None if last is None else last[0].state or last[1].keadaan


def _afterthought(over: Flow, form: Shape, key: str, event: Event) -> bool:
    """Tell an act that only repeats a step long passed: it does not set the case back.

    One more talk with the applicant is no return to the talks; a new version of a draft is, and
    each session of a series begins anew.
    """
    if form.round(key) or event is over.happened[key][0] or event.entry.kind in ACTIVITY:
        return False
    return any(earlier(one, event) for later in form.after[key] for one in over.happened[later])


def _done(over: Flow) -> Iterator[Done]:
    for key, happened in over.happened.items():
        if happened:
            step = over.plan.steps[key]
            yield Done(step, happened, complete(over, step))


def _loops(over: Flow) -> Iterator[Loop]:
    for arrow in over.plan.back:
        count = len(over.through(arrow))
        if count:
            target = over.plan.steps[arrow.target]
            label = arrow.branch.label if arrow.branch else None
            yield Loop(arrow.source, target, label, count)


def _waiting(case: Case, day: date | None, pending: tuple[Open, ...]) -> Waiting | None:
    """Say what the case waits for from the applicant, if anything."""
    for since, until in returned(case, day):
        if until is None:
            return Waiting("kelengkapan permohonan", since)
    asked = [one for one in pending if one.applicant]
    return Waiting(asked[0].step.kegiatan, asked[0].since) if asked else None
