"""Which hours are in force when: the time line, cut where office hours change."""

from collections.abc import Iterable
from dataclasses import dataclass

from literasi.cases.worktime.week import Week, office_week
from literasi.records.office import WorkHours
from literasi.values.dates import parse_date

BEGINNING = 1  # the ordinal of 0001-01-01
FOREVER = 10_000_000  # longer than any dated span, so that open hours give way to dated ones


@dataclass(frozen=True, slots=True)
class Stretch:
    """One pattern of weeks, from the day with ordinal `first` until the next stretch."""

    first: int
    week: Week


@dataclass(frozen=True, slots=True)
class _Term:
    first: int
    last: int
    week: Week

    def holds(self, ordinal: int) -> bool:
        return self.first <= ordinal <= self.last

    @property
    def rank(self) -> tuple[int, int]:
        """The narrowest term wins (Ramadan over the year), then the one that began last."""
        return (self.last - self.first, -self.first)


def stretches(hours: Iterable[WorkHours]) -> tuple[Stretch, ...]:
    """Cut the time line at every change of hours; before the first hours nobody works."""
    terms = tuple(_term(one) for one in hours)
    edges = {edge for term in terms for edge in (term.first, term.last + 1)}
    return tuple(Stretch(cut, _in_force(terms, cut)) for cut in sorted({BEGINNING, *edges}))


def _term(hours: WorkHours) -> _Term:
    first = parse_date(hours.sejak).toordinal()
    last = parse_date(hours.hingga).toordinal() if hours.hingga else first + FOREVER
    return _Term(first, last, office_week(hours))


def _in_force(terms: tuple[_Term, ...], ordinal: int) -> Week:
    held = (term for term in terms if term.holds(ordinal))
    best = min(held, key=lambda term: term.rank, default=None)
    return best.week if best else Week()
