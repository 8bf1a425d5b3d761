"""How far a case has gone in its SOP: the path taken, and the events of each step on it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from literasi.cases.case import Case, cases
from literasi.cases.evidence import Event, events, merged
from literasi.cases.plan import Arrow, Plan, branches, plan
from literasi.records.catalogue import Office
from literasi.records.sop import Evidence, Step


@dataclass(frozen=True, slots=True)
class Flow:
    """A case laid over its SOP; steps off the path are not in it, whatever the papers hold."""

    case: Case
    plan: Plan
    happened: Mapping[str, tuple[Event, ...]]
    until: date | None  # what is dated later has not happened yet
    found: Mapping[int, tuple[Event, ...]]  # by identity of the clause: each is read once

    def through(self, arrow: Arrow) -> tuple[Event, ...]:
        """List what went along an arrow: its branch's own evidence, else that of the step."""
        proof = (arrow.branch.bukti if arrow.branch else ()) or arrow.source.bukti
        return self.proved(proof) if proof else self.happened[arrow.source.kunci]

    def proved(self, proof: Iterable[Evidence]) -> tuple[Event, ...]:
        """Merge what some clauses of the SOP found, in order of time."""
        return merged(map(self._read, proof))

    def _read(self, clause: Evidence) -> tuple[Event, ...]:
        """Give what a clause found; that of a step whose key stands twice was not read yet."""
        known = self.found.get(id(clause))
        return events((clause,), self.case.papers, self.until) if known is None else known

    def lacking(self, arrows: Iterable[Arrow]) -> Arrow | None:
        """Name the first arrow without evidence, or nothing when one of the ways back stands.

        Optional steps may be missing: then what leads to them counts.
        """
        waiting, seen = list(arrows)[::-1], set[str]()
        first: Arrow | None = None
        while waiting:
            arrow = waiting.pop()
            key = arrow.source.kunci
            before = self.plan.incoming[key]
            passed = self.passed_over(arrow.source)
            if self.through(arrow) or (passed and not before):
                return None
            if not passed:
                first = first or arrow
            elif key not in seen:
                seen.add(key)
                waiting += before[::-1]
        return first

    def passed_over(self, step: Step) -> bool:
        """Tell whether an optional step did not happen at all; one that did has its say."""
        return optional(step) and not self.happened[step.kunci]

    def before(self, key: str) -> tuple[Event, ...]:
        """List the events that lead to a step, seen through optional steps that are missing."""
        waiting, seen = list(self.plan.incoming[key]), {key}
        found: list[Event] = []
        while waiting:
            arrow = waiting.pop()
            went = self.through(arrow)
            found += went
            if not went and self.passed_over(arrow.source) and arrow.source.kunci not in seen:
                seen.add(arrow.source.kunci)
                waiting += self.plan.incoming[arrow.source.kunci]
        return tuple(sorted(found, key=lambda one: one.order))


def sources(over: Flow, arrow: Arrow) -> frozenset[str]:
    """Name the kinds of record that could prove an arrow or choose another path."""
    paths = over.case.sop.value.jalur
    found = [*clauses(arrow.source, None), *(one for path in paths for one in path.bukti)]
    return frozenset(one.jenis for one in found)


def optional(step: Step) -> bool:
    """Tell whether a step may be missing: practice added it, or nothing could prove it."""
    return step.ekstensi or not (step.bukti or any(branch.bukti for branch in step.cabang))


def flows(office: Office) -> Iterator[Flow]:
    """Lay every case of an office over its SOP; cases on the same path share its plan."""
    plans: dict[tuple[str, str | None], Plan] = {}
    for case in cases(office):
        key = (case.sop.id, chosen_path(case))
        if key not in plans:
            plans[key] = plan(case.sop.value, key[1])
        yield laid(case, plans[key])


def flow(case: Case, until: date | None = None) -> Flow:
    """Lay a case over its SOP, along the path its evidence has chosen."""
    return laid(case, plan(case.sop.value, chosen_path(case, until)), until)


def chosen_path(case: Case, until: date | None = None) -> str | None:
    """Name the path whose latest evidence is newest, or nothing while none is chosen."""
    found = choices(case, until)
    return found[-1][1] if found else None


def choices(case: Case, until: date | None = None) -> tuple[tuple[Event, str], ...]:
    """List every choice of a path, oldest first."""
    found = [
        (event, path.kunci)
        for path in case.sop.value.jalur
        for event in events(path.bukti, case.papers, until)
    ]
    return tuple(sorted(found, key=lambda one: (one[0].order, one[1])))


def gaps(over: Flow) -> Iterator[tuple[str, Arrow]]:
    """Yield every step that happened, with the first arrow that should have led to it."""
    for key, happened in over.happened.items():
        missing = over.lacking(over.plan.incoming[key]) if happened else None
        if missing is not None:
            yield key, missing


def laid(case: Case, route: Plan, until: date | None = None) -> Flow:
    """Lay a case over a plan of its SOP."""
    proofs = {key: clauses(step, route.path) for key, step in route.steps.items()}
    found = {
        id(one): events((one,), case.papers, until) for proof in proofs.values() for one in proof
    }
    happened = {key: merged(found[id(one)] for one in proof) for key, proof in proofs.items()}
    return Flow(case, route, happened, until, found)


def clauses(step: Step, path: str | None) -> list[Evidence]:
    """List a step's own evidence and that of its branches that are open on the path."""
    return [*step.bukti, *(one for branch in branches(step, path) for one in branch.bukti)]
