"""How far a case has gone in its SOP: events of each step, the path taken, what precedes what."""

from collections.abc import Iterable
from dataclasses import dataclass

from literasi.cases.case import Case
from literasi.cases.evidence import Event, events
from literasi.records.sop import Branch, Sop, Step


@dataclass(frozen=True, slots=True)
class Arrow:
    """One arrow of the flow; `branch` is absent on a plain one."""

    source: Step
    target: str
    branch: Branch | None = None


@dataclass(frozen=True, slots=True)
class Flow:
    """A case laid over its SOP."""

    path: str | None
    happened: dict[str, tuple[Event, ...]]
    incoming: dict[str, tuple[Arrow, ...]]
    steps: dict[str, Step]
    case: Case

    def through(self, arrow: Arrow) -> tuple[Event, ...]:
        """List what went along an arrow: the branch's own evidence, else the step's."""
        if arrow.branch is not None and arrow.branch.bukti:
            return events(arrow.branch.bukti, self.case.papers)
        return self.happened[arrow.source.kunci]


def flow(case: Case) -> Flow:
    """Lay a case over its SOP, along the path its evidence has chosen."""
    sop = case.sop.value
    path = chosen_path(case)
    incoming: dict[str, list[Arrow]] = {step.kunci: [] for step in sop.langkah}
    for arrow in reachable(sop, path):
        incoming.setdefault(arrow.target, []).append(arrow)
    return Flow(
        path,
        {step.kunci: _events_of(step, case) for step in sop.langkah},
        {key: tuple(arrows) for key, arrows in incoming.items()},
        {step.kunci: step for step in sop.langkah},
        case,
    )


def chosen_path(case: Case) -> str | None:
    """Name the path whose latest evidence is newest, or nothing while none is chosen."""
    found = [
        (event.order, path.kunci)
        for path in case.sop.value.jalur
        for event in events(path.bukti, case.papers)
    ]
    return max(found)[1] if found else None


def reachable(sop: Sop, path: str | None) -> tuple[Arrow, ...]:
    """List the arrows that can be walked from a start on a path."""
    steps = {step.kunci: step for step in sop.langkah}
    targets = {arrow.target for step in sop.langkah for arrow in arrows(step, None)}
    waiting = [s.kunci for s in sop.langkah if s.simbol == "mulai" or s.kunci not in targets]
    seen: set[str] = set()
    found: list[Arrow] = []
    while waiting:
        key = waiting.pop()
        if key not in seen and key in steps:
            seen.add(key)
            found += arrows(steps[key], path)
            waiting += [arrow.target for arrow in arrows(steps[key], path)]
    return tuple(found)


def arrows(step: Step, path: str | None) -> Iterable[Arrow]:
    """List a step's exits that are open on a path (all of them while no path is chosen)."""
    plain = [Arrow(step, target) for target in step.lanjut]
    open_ = [b for b in step.cabang if not b.jalur or path is None or path in b.jalur]
    return [*plain, *(Arrow(step, branch.ke, branch) for branch in open_)]


def _events_of(step: Step, case: Case) -> tuple[Event, ...]:
    clauses = [*step.bukti, *(one for branch in step.cabang for one in branch.bukti)]
    return events(clauses, case.papers)
