"""The official part of an SOP: its own steps, with arrows drawn past what practice added."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from literasi.views.sop_models import Exit, Sop, Step


@dataclass(frozen=True, slots=True)
class Lead:
    """Where an official step leads: another official step, and the words on the arrow."""

    source: str
    target: str
    label: str


def official(sop: Sop) -> tuple[Step, ...]:
    """Give the steps of the SOP itself."""
    return tuple(step for step in sop.steps if not step.extension)


def leads(sop: Sop) -> tuple[Lead, ...]:
    """Connect official steps; arrows between the same two become one."""
    steps = {step.key: step for step in sop.steps}
    labels: dict[tuple[str, str], list[str]] = {}
    for step in official(sop):
        for way in step.exits:
            for target in _reached(way, steps, frozenset()):
                labels.setdefault((step.key, target), []).append(way.label or "")
    return tuple(
        Lead(source, target, " / ".join(one for one in dict.fromkeys(found) if one))
        for (source, target), found in labels.items()
    )


def _reached(way: Exit, steps: Mapping[str, Step], passed: frozenset[str]) -> Iterator[str]:
    step = steps.get(way.target)
    if step is None or step.key in passed:
        return
    if not step.extension:
        yield step.key
        return
    # A decision that practice added is no decision of the form: its first exit goes on.
    decides = any(one.label for one in step.exits)
    for one in step.exits[:1] if decides else step.exits:
        yield from _reached(one, steps, passed | {step.key})
