"""The open steps of a case: since when, for whom, until when, and what may follow."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from literasi.cases.board import Board, Token, complete
from literasi.cases.clock import Clock, Deadline, pace, standard
from literasi.cases.evidence import Event, earlier
from literasi.cases.flow import Flow
from literasi.cases.posts import Post, post
from literasi.cases.shape import Shape
from literasi.records.sop import Duration, Step


@dataclass(frozen=True, slots=True)
class Move:
    """A way on from an open step that its SOP allows."""

    step: Step
    label: str | None


@dataclass(frozen=True, slots=True)
class Open:
    """A step that waits: since which act, for whom, until when, and what may follow."""

    step: Step
    since: str
    papers: tuple[str, ...]
    posts: tuple[Post, ...]
    applicant: bool
    standard: Duration | None
    deadline: Deadline | None
    moves: tuple[Move, ...]


def opened(table: Board, *, ended: bool, clock: Clock | None) -> tuple[Open, ...]:
    """List what waits in a case, in the order of its SOP; a case that ended waits for nothing."""
    tokens = {} if ended else {key: table.waiting(key) for key in table.laid.plan.steps}
    return tuple(_open(table, key, found, clock) for key, found in _pending(table, tokens))


def _pending(
    table: Board, tokens: dict[str, tuple[Token, ...]]
) -> Iterator[tuple[str, tuple[Event, ...]]]:
    """Yield the steps that wait, with the acts they wait since; a begun step that goes on too."""
    for key, found in tokens.items():
        over, step = table.laid, table.laid.plan.steps[key]
        own = over.happened[key]
        if found:
            yield key, tuple(one.event for one in found)
        elif own and not complete(over, step) and not _passed(over, table.shape, key):
            yield key, own[-1:]


def _passed(over: Flow, form: Shape, key: str) -> bool:
    """Tell whether a step that was begun was left behind by a later one."""
    return any(
        not earlier(event, over.happened[key][-1])
        for later in form.after[key]
        for event in over.happened[later]
    )


def _open(table: Board, key: str, found: Iterable[Event], clock: Clock | None) -> Open:
    over, step = table.laid, table.laid.plan.steps[key]
    case, pile = over.case, tuple(found)
    since = _since(pile, again=complete(over, step))
    time = standard(step, case.sop.value.keraguan)
    day = over.until.isoformat() if over.until else since[:10]
    return Open(
        step=step,
        since=since,
        papers=tuple(dict.fromkeys(one.entry.ref for one in pile)),
        posts=tuple(post(case.office, one.peran, day) for one in step.pelaksana),
        applicant=step.menunggu is not None,
        standard=time,
        deadline=clock.deadline(since, time, pace(table.shape, key)) if clock else None,
        moves=tuple(
            Move(over.plan.steps[one.target], one.branch.label if one.branch else None)
            for one in table.shape.leaving[key]
            if one.target in over.plan.steps
        ),
    )


def _since(pile: tuple[Event, ...], *, again: bool) -> str:
    """Since when a step waits: the last word of each paper, and of these the oldest.

    A step that is new waits since the first act that led to it.
    """
    if not again:
        return pile[0].when
    lasts = {one.entry.ref: one.when for one in pile}
    return min(lasts.values())
