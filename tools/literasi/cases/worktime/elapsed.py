"""How long it took between two acts, which carry a time of day or a day alone."""

from collections.abc import Iterable
from dataclasses import dataclass

from literasi.cases.worktime.calendar import WorkCalendar
from literasi.cases.worktime.waits import Wait, paused, timed, touching
from literasi.values.dates import parse_date, parse_moment


@dataclass(frozen=True, slots=True)
class Elapsed:
    """Working time: `minutes` only where every act carries a time, else `days` is what is told.

    Days are the working days after the first act's day up to and including the last one's.
    """

    minutes: int | None
    days: int

    @property
    def unit(self) -> str:
        """Name what is told: `menit` or `hari`."""
        return "hari" if self.minutes is None else "menit"


def elapsed(calendar: WorkCalendar, first: str, last: str, waits: Iterable[Wait] = ()) -> Elapsed:
    """Measure from one act to another, both as records write them, outside the waits."""
    known = touching(waits, first, last)
    pauses = paused(known)
    days = calendar.working_days_between(parse_date(first), parse_date(last), pauses)
    if not timed(known, first, last):
        return Elapsed(None, days)
    return Elapsed(calendar.elapsed(parse_moment(first), parse_moment(last), pauses), days)
