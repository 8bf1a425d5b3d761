"""A running total over days, in closed form: any span of years costs two look-ups."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from itertools import accumulate

from literasi.cases.worktime.spans import Spans
from literasi.cases.worktime.stretches import Stretch

LAST = date.max.toordinal()

Measure = Callable[[Spans], int]


@dataclass(frozen=True, slots=True)
class Tally:
    """Totals of weeks since each change of hours, less what holidays took."""

    firsts: tuple[int, ...]
    weeks: tuple[tuple[int, ...], ...]
    totals: tuple[int, ...]
    holidays: tuple[int, ...]
    lost: tuple[int, ...]

    def before(self, ordinal: int) -> int:
        """Total all days before the one with this ordinal."""
        at = bisect_right(self.firsts, ordinal) - 1
        worked = self.totals[at] + _run(self.weeks[at], self.firsts[at], ordinal)
        return worked - self.lost[bisect_left(self.holidays, ordinal)]

    def day_of(self, target: int, start: int) -> int | None:
        """Find the first day, from `start` on, at whose end the total reaches a target.

        Nothing when it never does: the last day of the calendar bounds the search.
        """
        if self.before(LAST) < target:
            return None
        low, high = start, LAST - 1
        while low < high:
            middle = (low + high) // 2
            low, high = (low, middle) if self.before(middle + 1) >= target else (middle + 1, high)
        return low


def tally(stretches: tuple[Stretch, ...], holidays: Iterable[int], measure: Measure) -> Tally:
    """Add up what a measure finds in each day."""
    firsts = tuple(one.first for one in stretches)
    weeks = tuple(tuple(measure(day) for day in one.week.days) for one in stretches)
    runs = map(_run, weeks, firsts, firsts[1:])
    free = tuple(sorted(holidays))
    taken = (_taken(stretches[bisect_right(firsts, day) - 1], day, measure) for day in free)
    return Tally(
        firsts, weeks, tuple(accumulate(runs, initial=0)), free,
        tuple(accumulate(taken, initial=0)),
    )  # fmt: skip


def weekday(ordinal: int) -> int:
    """Give the weekday of a day, Monday being 0."""
    return (ordinal - 1) % 7


def _run(week: tuple[int, ...], first: int, end: int) -> int:
    """Total the days `[first, end)` of one pattern."""
    whole, rest = divmod(end - first, 7)
    return whole * sum(week) + sum(week[weekday(first + one)] for one in range(rest))


def _taken(stretch: Stretch, ordinal: int, measure: Measure) -> int:
    at = weekday(ordinal)
    return measure(stretch.week.days[at]) - measure(stretch.week.feast[at])
