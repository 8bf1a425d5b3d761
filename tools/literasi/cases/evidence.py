"""Dated events of a case, found by the evidence clauses of its SOP (`design.md` section 4)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from literasi.gate.matcher import predicate
from literasi.records.catalogue import Entry
from literasi.records.sop import Evidence
from literasi.values.dates import has_time
from literasi.values.pointer import Path, parse_pointer, select


@dataclass(frozen=True, slots=True)
class Event:
    """Something the SOP asks for that happened: when, and where it stands."""

    when: str
    entry: Entry[Any]
    at: Path
    state: str | None = None

    @property
    def order(self) -> tuple[str, str, str]:
        """By time, then by place; an act without a time of day comes first on its day."""
        return (self.when, self.entry.ref, str(self.at))


def earlier(one: Event, other: Event) -> bool:
    """Tell whether one event came first; by day when either act has no time of day."""
    length = 16 if has_time(one.when) and has_time(other.when) else 10
    return one.when[:length] < other.when[:length]


def events(
    clauses: Iterable[Evidence], records: Iterable[Entry[Any]], until: date | None = None
) -> tuple[Event, ...]:
    """Find every event that any of the clauses describes, in order of time.

    With `until`, what is dated after that day has not happened yet.
    """
    pile = tuple(records)
    last = None if until is None else until.isoformat()
    return merged(
        [one for one in _of_clause(clause, pile) if last is None or one.when[:10] <= last]
        for clause in clauses
    )


def merged(piles: Iterable[Iterable[Event]]) -> tuple[Event, ...]:
    """Put events of several clauses in one order of time."""
    found = [one for pile in piles for one in pile]
    if len(found) > 1:  # most clauses find one event or none
        found.sort(key=lambda one: one.order)
    return tuple(found)


def _of_clause(clause: Evidence, records: tuple[Entry[Any], ...]) -> Iterator[Event]:
    mine = [entry for entry in records if entry.kind == clause.jenis]
    if not mine:
        return
    fits, whole = predicate(clause.cocok), predicate(clause.syarat)
    steps = parse_pointer(clause.pada)
    for entry in mine:
        if whole(entry.document.data):
            for at, node in select(entry.document.data, steps):
                if fits(node):
                    yield from _dated(clause, entry, at, node)


def _dated(clause: Evidence, entry: Entry[Any], at: Path, node: object) -> Iterator[Event]:
    from_root = clause.tanggal.startswith("//")
    start: object = entry.document.data if from_root else node
    steps = parse_pointer(clause.tanggal[1:] if from_root else clause.tanggal)
    for place, when in select(start, steps, () if from_root else at):
        if isinstance(when, str):
            yield Event(when, entry, place, clause.keadaan)
