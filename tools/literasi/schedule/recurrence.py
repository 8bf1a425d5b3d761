"""The original start times of a series, before anything is skipped or moved.

The same words as an RRULE: weeks begin on Monday, a month without the asked day is passed over.
"""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, date, datetime, timedelta
from itertools import count, islice
from typing import Protocol

LIMIT = 2000  # sessions; a hostile or mistyped series must not hang anybody
HORIZON_YEARS = 5  # a series ends with the fifth year after its first at the latest


class Pattern(Protocol):
    """What a series says; a record's and a public view's rule both have this shape."""

    @property
    def every(self) -> str:
        """`minggu` or `bulan`."""
        ...

    @property
    def interval(self) -> int:
        """Every how many weeks or months."""
        ...

    @property
    def weekdays(self) -> tuple[int, ...]:
        """Days of the week, Monday is 0; empty means that of the first start."""
        ...

    @property
    def week_of_month(self) -> int | None:
        """1 to 5, or -1 for the last; only monthly."""
        ...

    @property
    def month_day(self) -> int | None:
        """Day of the month; only monthly."""
        ...

    @property
    def until(self) -> date | None:
        """Last day on which a session may start."""
        ...

    @property
    def count(self) -> int | None:
        """How many sessions, the first one included."""
        ...


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A plain Pattern."""

    every: str
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    week_of_month: int | None = None
    month_day: int | None = None
    until: date | None = None
    count: int | None = None


def starts(first: datetime, rule: Pattern | None) -> tuple[datetime, ...]:
    """Give every original start, oldest first; `first` itself always is the first one."""
    if rule is None:
        return (first,)
    most = LIMIT if rule.count is None else max(1, min(rule.count, LIMIT))
    later = (datetime.combine(day, first.time()) for day in _later(first.date(), rule))
    return (first, *islice(later, most - 1))


def fits(first: datetime, rule: Pattern) -> bool:
    """Tell whether the first start itself obeys the rule (an RRULE demands it)."""
    day = first.date()
    return day in next(_periods(day, rule))[1]


def _later(first: date, rule: Pattern) -> Iterator[date]:
    """Yield the days after the first one that the rule gives, within the horizon."""
    last = _horizon(first) if rule.until is None else min(rule.until, _horizon(first))
    if last <= first:
        return
    for begin, days in _periods(first, rule):
        if begin > last:
            return
        yield from (day for day in days if first < day <= last)


def _horizon(first: date) -> date:
    return date(min(first.year + HORIZON_YEARS, MAXYEAR - 20), 12, 31)


def _periods(first: date, rule: Pattern) -> Iterator[tuple[date, tuple[date, ...]]]:
    """Yield week after week or month after month: its first day, and its days of the rule."""
    return _weeks(first, rule) if rule.every == "minggu" else _months(first, rule)


def _weeks(first: date, rule: Pattern) -> Iterator[tuple[date, tuple[date, ...]]]:
    monday = first - timedelta(days=first.weekday())
    days = sorted(set(rule.weekdays)) or [first.weekday()]
    for number in count(0, max(1, rule.interval)):
        begin = monday + timedelta(weeks=number)
        yield begin, tuple(begin + timedelta(days=day) for day in days)


def _months(first: date, rule: Pattern) -> Iterator[tuple[date, tuple[date, ...]]]:
    for number in count(first.month - 1, max(1, rule.interval)):
        begin = date(first.year + number // 12, number % 12 + 1, 1)
        yield begin, _month_days(begin, first, rule)


def _month_days(begin: date, first: date, rule: Pattern) -> tuple[date, ...]:
    size = monthrange(begin.year, begin.month)[1]
    if rule.week_of_month:
        weekdays = sorted(set(rule.weekdays)) or [first.weekday()]
        found = (_nth(begin, size, weekday, rule.week_of_month) for weekday in weekdays)
        return tuple(sorted(day for day in found if day is not None))
    day = rule.month_day or first.day
    return (begin.replace(day=day),) if day <= size else ()


def _nth(begin: date, size: int, weekday: int, number: int) -> date | None:
    """Give the numbered weekday of a month; -1 is the last one, a missing fifth is None."""
    days = range(1 + (weekday - begin.weekday()) % 7, size + 1, 7)
    index = number - 1 if number > 0 else number
    return begin.replace(day=days[index]) if index < len(days) else None
