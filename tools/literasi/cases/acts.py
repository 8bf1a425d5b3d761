"""The story of a case: every act in order, who did it, and how long it took."""

from collections.abc import Iterator
from dataclasses import dataclass

from literasi.cases.board import Board, Token, board
from literasi.cases.clock import Pace, pace, standard
from literasi.cases.evidence import Event, earlier
from literasi.cases.flow import laid
from literasi.cases.plan import plan
from literasi.cases.shape import shape
from literasi.cases.state import CaseState
from literasi.cases.waiting import waits
from literasi.cases.worktime.calendar import WorkCalendar
from literasi.cases.worktime.elapsed import Elapsed, elapsed
from literasi.cases.worktime.standard import lateness
from literasi.cases.worktime.waits import Wait
from literasi.records.parts import Actor
from literasi.records.sop import Duration, Step
from literasi.values.pointer import Path

_FIRST = ("dari", "oleh", "diterima_oleh", "penulis")


@dataclass(frozen=True, slots=True)
class Act:
    """One act of a step; `took` is the working time since what led to it, waits left out.

    Nothing is measured where no act led to it, where the applicant was waited for, or where the
    sessions set the pace.
    """

    step: Step
    event: Event
    label: str | None
    actor: Actor | None
    took: Elapsed | None
    standard: Duration | None
    late: Elapsed | None


def acts(state: CaseState, calendar: WorkCalendar) -> tuple[Act, ...]:
    """Tell the acts of a case up to the day of its state, in order."""
    route = plan(state.case.sop.value, state.path.kunci if state.path else None)
    table = board(laid(state.case, route, state.day), shape(route))
    pauses = waits(table, state.day) if state.day else ()
    order = {key: index for index, key in enumerate(route.steps)}
    found = (
        _act(table, key, event, calendar, pauses)
        for key, happened in table.laid.happened.items()
        for event in happened
    )
    return tuple(sorted(found, key=lambda one: _rank(one, order[one.step.kunci])))


def _rank(act: Act, index: int) -> tuple[str, int, str]:
    """Order by day; within it by step where an act has no time of day."""
    when = act.event.when
    return (when, index, act.event.entry.ref)


def _act(
    table: Board, key: str, event: Event, calendar: WorkCalendar, pauses: tuple[Wait, ...]
) -> Act:
    step = table.laid.plan.steps[key]
    before = _cause(table, key, event)
    time = standard(step, table.laid.case.sop.value.keraguan)
    first = before.event.when if before and _measured(table, key) else None
    known = [one for one in pauses if one[0] < event.when]
    took = elapsed(calendar, first, event.when, known) if first else None
    late = lateness(calendar, first, time, took) if first and took and time else None
    return Act(step, event, _label(table, key, event), _actor(event), took, time, late)


def _measured(table: Board, key: str) -> bool:
    step = table.laid.plan.steps[key]
    return step.menunggu is None and pace(table.shape, key) is Pace.OFFICE


def _cause(table: Board, key: str, event: Event) -> Token | None:
    """Find the last arrival an act is the first to answer, in its own paper where there is one."""
    found = [one for one in table.arrivals(key) if not earlier(event, one.event)]
    own = [one for one in found if one.paper == event.entry.ref]
    last = max(own or found, key=lambda one: one.event.order, default=None)
    if last is None:
        return None
    first = (one for one in table.laid.happened[key] if not earlier(one, last.event))
    mine = (one for one in first if not own or one.entry.ref == event.entry.ref)
    return last if next(mine) is event else None


def _label(table: Board, key: str, event: Event) -> str | None:
    """Name the exit an act took (Ya, Tidak), where the exits have evidence of their own."""
    for arrow in table.shape.leaving[key]:
        if arrow.branch is not None and arrow.branch.bukti:
            for one in table.laid.through(arrow):
                if (one.entry.ref, one.at) == (event.entry.ref, event.at):
                    return arrow.branch.label
    return None


def _actor(event: Event) -> Actor | None:
    """Find who acted: the person written beside the date, or around it."""
    for depth in range(len(event.at) - 1, -1, -1):
        node = _node(event, event.at[:depth])
        for who in _people(node):
            return Actor(who["pejabat"], who["peran"])
    return None


def _node(event: Event, at: Path) -> object:
    node: object = event.entry.document.data
    for one in at:
        node = node[one]  # type: ignore[index]  # the path was found in this very document
    return node


def _people(node: object) -> Iterator[dict[str, str]]:
    if isinstance(node, dict):
        for name in _FIRST:
            who = node.get(name)
            if isinstance(who, dict) and who.keys() >= {"pejabat", "peran"}:
                yield who
