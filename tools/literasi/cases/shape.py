"""What lies after a step of a plan, and which steps go round together."""

from collections.abc import Mapping
from dataclasses import dataclass

from literasi.cases.flow import clauses
from literasi.cases.plan import Arrow, Plan


@dataclass(frozen=True, slots=True)
class Shape:
    """What cases on the same path share.

    `kinds` names the records that can prove a step (none: nothing could). A circle is what an
    arrow that goes back closes (5, 6, 6a, 7, 7a: Tidak and Minta ubah); only within one does a
    step that is done open again.
    """

    plan: Plan
    leaving: Mapping[str, tuple[Arrow, ...]]
    after: Mapping[str, frozenset[str]]
    past: Mapping[str, frozenset[str]]  # what leaves a step behind when it happens
    circles: tuple[frozenset[str], ...]
    kinds: Mapping[str, frozenset[str]]

    def round(self, key: str) -> bool:
        """Tell whether a step is in a circle."""
        return any(key in circle for circle in self.circles)

    def together(self, one: str, other: str) -> bool:
        """Tell whether two steps are in the same circle."""
        return any({one, other} <= circle for circle in self.circles)


def shape(plan: Plan) -> Shape:
    """Work out the shape of a plan."""
    forward: dict[str, list[Arrow]] = {key: [] for key in plan.steps}
    for arrows in plan.incoming.values():
        for arrow in arrows:
            forward[arrow.source.kunci].append(arrow)
    after = {key: _reach(forward, key) for key in plan.steps}
    circles = (_circle(after, one.target, one.source.kunci) for one in plan.back)
    back = {key: tuple(one for one in plan.back if one.source.kunci == key) for key in plan.steps}
    return Shape(
        plan,
        {key: (*forward[key], *back[key]) for key in plan.steps},
        after,
        {key: _past(plan, after, key) for key in plan.steps},
        tuple(dict.fromkeys(circles)),
        {key: frozenset(one.jenis for one in clauses(step, plan.path))
         for key, step in plan.steps.items()},
    )  # fmt: skip


def _reach(forward: Mapping[str, list[Arrow]], start: str) -> frozenset[str]:
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        targets = {one.target for one in forward[waiting.pop()]} - seen
        seen |= targets
        waiting += targets
    return frozenset(seen)


def _circle(after: Mapping[str, frozenset[str]], first: str, last: str) -> frozenset[str]:
    """Collect what lies between the step an arrow goes back to and the one it comes from."""
    between = (key for key in after[first] if last in after[key])
    return frozenset({first, last, *between})


def _past(plan: Plan, after: Mapping[str, frozenset[str]], key: str) -> frozenset[str]:
    """Collect what follows a step; on a side way that ends, what follows where it began."""
    waiting, seen, found = [key], {key}, set[str]()
    while waiting:
        place = waiting.pop()
        if _goes_on(plan, after, place):
            found |= after[place]
        else:
            sources = {one.source.kunci for one in plan.incoming[place]} - seen
            seen |= sources
            waiting += sorted(sources)
    return frozenset(one for one in found - seen if _goes_on(plan, after, one))


def _goes_on(plan: Plan, after: Mapping[str, frozenset[str]], key: str) -> bool:
    """Tell a step of the SOP, or one that leads to such a step, from an added side way."""
    return any(not plan.steps[one].ekstensi for one in (key, *after[key]))
