"""An SOP laid out along one path: which steps it leads to, and what leads to each of them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from literasi.records.sop import Branch, Sop, Step

START = "mulai"


@dataclass(frozen=True, slots=True)
class Arrow:
    """One arrow of the flow; `branch` is absent on a plain one."""

    source: Step
    target: str
    branch: Branch | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps of a path in printed order, and the arrows into each.

    Arrows that go back (6 Tidak to 5) stand apart: what only follows a step never justifies it.
    """

    path: str | None
    steps: Mapping[str, Step]
    incoming: Mapping[str, tuple[Arrow, ...]]
    back: tuple[Arrow, ...] = ()


def plan(sop: Sop, path: str | None) -> Plan:
    """Lay out an SOP along a path; without one all of its branches are open."""
    steps = {step.kunci: step for step in sop.langkah}
    reached, forward, back = _walk(steps, path)
    incoming: dict[str, list[Arrow]] = {key: [] for key in steps if key in reached}
    for arrow in forward:
        incoming[arrow.target].append(arrow)
    return Plan(
        path,
        {key: steps[key] for key in incoming},
        {key: tuple(arrows) for key, arrows in incoming.items()},
        tuple(back),
    )


def branches(step: Step, path: str | None) -> tuple[Branch, ...]:
    """List the branches of a step that are open on a path."""
    return tuple(b for b in step.cabang if not b.jalur or path is None or path in b.jalur)


def exits(step: Step, path: str | None) -> Iterator[Arrow]:
    """Yield the arrows that leave a step on a path, in the order of the record."""
    yield from (Arrow(step, target) for target in step.lanjut)
    yield from (Arrow(step, branch.ke, branch) for branch in branches(step, path))


def _starts(steps: Mapping[str, Step]) -> Iterator[str]:
    """Yield where a flow begins: the start symbol, and whatever no arrow of any path leads to."""
    targets = {arrow.target for step in steps.values() for arrow in exits(step, None)}
    yield from (key for key, one in steps.items() if one.simbol == START or key not in targets)


def _walk(
    steps: Mapping[str, Step], path: str | None
) -> tuple[set[str], list[Arrow], list[Arrow]]:
    """Walk depth first; an arrow into a step that is still being walked goes back."""
    reached: set[str] = set()
    forward: list[Arrow] = []
    back: list[Arrow] = []
    for start in _starts(steps):
        trail = {} if start in reached else {start: exits(steps[start], path)}
        reached.add(start)
        while trail:
            key = next(reversed(trail))
            arrow = next(trail[key], None)
            if arrow is None:
                trail.popitem()
            elif arrow.target in trail:
                back.append(arrow)
            elif arrow.target in steps:
                forward.append(arrow)
                if arrow.target not in reached:
                    reached.add(arrow.target)
                    trail[arrow.target] = exits(steps[arrow.target], path)
    return reached, forward, back
