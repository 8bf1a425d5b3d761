"""How long the steps of an SOP took in practice, over many cases and never of one.

A step's time runs from the first act that led to it to its own first act, in working time and
without waits for the applicant. It holds the time a paper lay waiting; a standard does not.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from literasi.cases.board import board
from literasi.cases.case import Case
from literasi.cases.evidence import Event, earlier
from literasi.cases.flow import Flow, chosen_path, laid
from literasi.cases.plan import Arrow, plan
from literasi.cases.shape import Shape, shape
from literasi.cases.waiting import waits
from literasi.cases.worktime.calendar import WorkCalendar
from literasi.cases.worktime.elapsed import Elapsed, elapsed
from literasi.records.sop import Step

MINUTES, DAYS = "menit", "hari"
_ALL = "semua"

StepKey = tuple[str, str]
"""The id of an SOP record, and the key of one of its steps."""


@dataclass(frozen=True, slots=True)
class Sample:
    """What one step took, case by case, the shortest first; minutes or whole days, never both."""

    unit: str
    amounts: tuple[int, ...]

    def percentile(self, percent: int) -> int:
        """Give the nearest rank: the least amount that so many percent of the cases keep to."""
        return self.amounts[-(-len(self.amounts) * percent // 100) - 1]


def samples(cases: Iterable[Case], calendar: WorkCalendar, day: date) -> Mapping[StepKey, Sample]:
    """Measure every official step of the cases, as known at the end of a day."""
    found: dict[StepKey, list[Elapsed]] = {}
    shapes: dict[tuple[str, str | None], Shape] = {}
    for case in cases:
        route = (case.sop.id, chosen_path(case, day))
        if route not in shapes:
            shapes[route] = shape(plan(case.sop.value, route[1]))
        for step, took in _measured(case, shapes[route], calendar, day):
            found.setdefault((case.sop.id, step.kunci), []).append(took)
    return {key: _sample(times) for key, times in found.items()}


def _sample(times: Iterable[Elapsed]) -> Sample:
    """Keep the unit that more cases can be told in; minutes say more where both are as many."""
    known = tuple(times)
    minutes = sorted(one.minutes for one in known if one.minutes is not None)
    days = sorted(one.days for one in known if one.minutes is None)
    if len(minutes) >= len(days):
        return Sample(MINUTES, tuple(minutes))
    return Sample(DAYS, tuple(days))


def _measured(
    case: Case, form: Shape, calendar: WorkCalendar, day: date
) -> Iterator[tuple[Step, Elapsed]]:
    over = laid(case, form.plan, day)
    waited = waits(board(over, form), day)
    for key, step in over.plan.steps.items():
        happened = over.happened[key]
        start = _start(over, step) if happened and not (step.ekstensi or step.menunggu) else None
        if start is not None and not earlier(happened[0], start):
            yield step, elapsed(calendar, start.when, happened[0].when, waited)


def _start(over: Flow, step: Step) -> Event | None:
    """Find what a step began with: the first act that led to it, of a join the last such one."""
    came = [going[0] for arrow in over.plan.incoming[step.kunci] if (going := _led(over, arrow))]
    pick = max if step.gabung == _ALL else min
    return pick(came, key=lambda one: one.order, default=None)


def _led(over: Flow, arrow: Arrow) -> tuple[Event, ...]:
    """List what went along an arrow, seen through optional steps that did not happen."""
    went = over.through(arrow)
    if went or not over.passed_over(arrow.source):
        return went
    before = over.plan.incoming[arrow.source.kunci]
    found = (event for one in before for event in _led(over, one))
    return tuple(sorted(found, key=lambda one: one.order))
