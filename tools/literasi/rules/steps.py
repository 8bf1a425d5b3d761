"""Steps of an SOP in words, for the rules about cases."""

from collections.abc import Iterator
from typing import Any

from literasi.cases.flow import Flow, clauses
from literasi.records.catalogue import Entry
from literasi.records.sop import Evidence, Sop, Step
from literasi.rules.scene import Scene
from literasi.values.pointer import parse_pointer


def named(step: Step) -> str:
    """Write `langkah 6 (Meneliti konsep …)`."""
    return f"langkah {step.nomor or step.kunci} ({step.kegiatan})"


def step_of(laid: Flow, paper: Entry[Any], part: str) -> str:
    """Write which step of the path a part of a paper proves, after a colon; else nothing."""
    for step in laid.plan.steps.values():
        if any(_speaks_of(one, paper, part) for one in clauses(step, laid.plan.path)):
            return f": {named(step)}"
    return ""


def _speaks_of(clause: Evidence, paper: Entry[Any], part: str) -> bool:
    return clause.jenis == paper.kind and part in parse_pointer(clause.pada)


def sops(scene: Scene) -> Iterator[Entry[Sop]]:
    """Yield every SOP of every office."""
    for office in scene.catalogue.offices:
        yield from office.sop.values()
