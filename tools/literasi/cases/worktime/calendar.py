"""The working calendar of an office, or the opening calendar of one of its units.

All moments are naive local time of the office; seconds do not count.
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Self

from literasi.cases.worktime.holidays import days_off
from literasi.cases.worktime.pause import Pause, gaps
from literasi.cases.worktime.spans import Spans, advance, reaching, within
from literasi.cases.worktime.stretches import BEGINNING, Stretch, stretches
from literasi.cases.worktime.tally import LAST, Tally, tally, weekday
from literasi.cases.worktime.week import unit_week
from literasi.records.office import Instansi
from literasi.records.reference import Libur
from literasi.values.dates import midnight


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """Hours in force, holidays, and running totals of working minutes and working days."""

    stretches: tuple[Stretch, ...]
    holidays: frozenset[int]
    minutes: Tally
    days: Tally

    @classmethod
    def for_office(
        cls, profile: Instansi, years: Iterable[Libur], known: date | None = None
    ) -> Self:
        """Read office hours and days off, as known on a day (everything known, without one)."""
        return cls._of(stretches(profile.jam_kerja), days_off(years, known))

    @classmethod
    def for_unit(
        cls, profile: Instansi, name: str, years: Iterable[Libur], known: date | None = None
    ) -> Self | None:
        """Read the opening hours of one unit, or nothing when it has none of its own."""
        hours = tuple(one for one in profile.jam_layanan if one.unit == name)
        if not hours:
            return None
        return cls._of((Stretch(BEGINNING, unit_week(hours)),), days_off(years, known))

    @classmethod
    def _of(cls, pattern: tuple[Stretch, ...], holidays: frozenset[int]) -> Self:
        return cls(
            pattern, holidays, tally(pattern, holidays, _length), tally(pattern, holidays, _works)
        )

    def intervals(self, day: date) -> tuple[tuple[datetime, datetime], ...]:
        """List the working intervals of a day, in order; the last may end at midnight."""
        start = midnight(day)
        return tuple(
            (start + timedelta(minutes=first), start + timedelta(minutes=last))
            for first, last in self._spans(day.toordinal())
        )

    def is_working(self, day: date) -> bool:
        """Tell whether anybody works on a day."""
        return bool(self._spans(day.toordinal()))

    def minutes_between(self, start: datetime, end: datetime) -> int:
        """Count the working minutes of `[start, end)`; none when it ends first."""
        return max(0, self._position(end) - self._position(start))

    def elapsed(self, start: datetime, end: datetime, pauses: Iterable[Pause] = ()) -> int:
        """Count the working minutes of `[start, end)` outside the pauses, which may overlap."""
        first, last = self._position(start), self._position(end)
        return max(0, last - first) - within(self._gaps(pauses), first, last)

    def add_minutes(
        self, start: datetime, minutes: int, pauses: Iterable[Pause] = ()
    ) -> datetime | None:
        """Find the earliest moment at which so many working minutes have passed outside pauses.

        The end of a day's work counts as that day. Nothing when the moment never comes: no
        working hours are left, or a wait that still lasts comes first.
        """
        if minutes <= 0:
            return start
        target = advance(self._position(start), minutes, self._gaps(pauses))
        ordinal = self.minutes.day_of(target, start.toordinal())
        if ordinal is None:
            return None
        rest = target - self.minutes.before(ordinal)
        clock = reaching(self._spans(ordinal), rest)
        return midnight(date.fromordinal(ordinal)) + timedelta(minutes=clock)

    def working_days_between(self, first: date, last: date, pauses: Iterable[Pause] = ()) -> int:
        """Count the working days after `first` up to and including `last`, outside the pauses."""
        start, end = self._end_of(first), self._end_of(last)
        return max(0, end - start) - within(self._day_gaps(pauses), start, end)

    def add_working_days(self, day: date, count: int, pauses: Iterable[Pause] = ()) -> date | None:
        """Find the first day on which so many working days after `day` are complete, or nothing.

        The day itself does not count, nor do days of waiting.
        """
        if count <= 0:
            return day
        target = advance(self._end_of(day), count, self._day_gaps(pauses))
        ordinal = self.days.day_of(target, day.toordinal())
        return None if ordinal is None else date.fromordinal(ordinal)

    def usual_week(self, day: date) -> tuple[int, int]:
        """Give the minutes and the working days of a week under the hours in force on a day."""
        days = self._stretch(day.toordinal()).week.days
        return sum(map(_length, days)), sum(map(_works, days))

    def _stretch(self, ordinal: int) -> Stretch:
        return self.stretches[bisect_right(self.minutes.firsts, ordinal) - 1]

    def _spans(self, ordinal: int) -> Spans:
        week = self._stretch(ordinal).week
        return (week.feast if ordinal in self.holidays else week.days)[weekday(ordinal)]

    def _position(self, moment: datetime) -> int:
        """Place a moment by the working minutes before it, so that spans become subtraction."""
        ordinal = moment.toordinal()
        clock = moment.hour * 60 + moment.minute
        return self.minutes.before(ordinal) + within(self._spans(ordinal), 0, clock)

    def _end_of(self, day: date) -> int:
        return self.days.before(day.toordinal() + 1)

    def _gaps(self, pauses: Iterable[Pause]) -> Spans:
        return gaps(pauses, self._position, self.minutes.before(LAST + 1))

    def _day_gaps(self, pauses: Iterable[Pause]) -> Spans:
        return gaps(pauses, self._end_of, self.days.before(LAST + 1))


def _length(spans: Spans) -> int:
    return within(spans, 0, 24 * 60)


def _works(spans: Spans) -> int:
    return int(bool(spans))
