"""How far a case has gone in its SOP: the path taken, and the events of each step on it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from literasi.cases.case import Case, cases
from literasi.cases.evidence import Event, events
from literasi.cases.plan import Arrow, Plan, branches, plan
from literasi.records.catalogue import Office
from literasi.records.sop import Evidence, Step


@dataclass(frozen=True, slots=True)
class Flow:
    """A case laid over its SOP; steps off the path are not in it, whatever the papers hold."""

    case: Case
    plan: Plan
    happened: Mapping[str, tuple[Event, ...]]

    def through(self, arrow: Arrow) -> tuple[Event, ...]:
        """List what went along an arrow: its branch's own evidence, else that of the step."""
        clauses = (arrow.branch.bukti if arrow.branch else ()) or arrow.source.bukti
        if clauses:
            return events(clauses, self.case.papers)
        return self.happened[arrow.source.kunci]

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


def sources(laid: Flow, arrow: Arrow) -> frozenset[str]:
    """Name the kinds of record that could prove an arrow or choose another path."""
    paths = laid.case.sop.value.jalur
    clauses = [*_clauses(arrow.source, None), *(one for path in paths for one in path.bukti)]
    return frozenset(clause.jenis for clause in clauses)


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
        yield _laid(case, plans[key])


def flow(case: Case) -> Flow:
    """Lay a case over its SOP, along the path its evidence has chosen."""
    return _laid(case, plan(case.sop.value, chosen_path(case)))


def chosen_path(case: Case) -> str | None:
    """Name the path whose latest evidence is newest, or nothing while none is chosen."""
    found = [
        (event.order, path.kunci)
        for path in case.sop.value.jalur
        for event in events(path.bukti, case.papers)
    ]
    return max(found)[1] if found else None


def _laid(case: Case, route: Plan) -> Flow:
    happened = {
        key: events(_clauses(step, route.path), case.papers) for key, step in route.steps.items()
    }
    return Flow(case, route, happened)


def _clauses(step: Step, path: str | None) -> list[Evidence]:
    """List a step's own evidence and that of its branches that are open on the path."""
    return [*step.bukti, *(one for branch in branches(step, path) for one in branch.bukti)]
