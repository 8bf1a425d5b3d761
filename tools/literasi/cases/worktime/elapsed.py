"""How long it took between two acts, which carry a time of day or a day alone."""

from collections.abc import Iterable
from dataclasses import dataclass

from literasi.cases.worktime.calendar import WorkCalendar
from literasi.cases.worktime.pause import Pause
from literasi.values.dates import has_time, parse_date, parse_moment

Wait = tuple[str, str | None]
"""From and until as acts are written; without an end the wait still lasts."""


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


def elapsed(
    calendar: WorkCalendar, first: str, last: str, waits: Iterable[Wait] = ()
) -> Elapsed:
    """Measure from one act to another, both as records write them, outside the waits."""
    known = tuple(waits)
    pauses = paused(known)
    return Elapsed(
        _minutes(calendar, first, last, known),
        calendar.working_days_between(parse_date(first), parse_date(last), pauses),
    )


def paused(waits: Iterable[Wait]) -> tuple[Pause, ...]:
    """Read waits as pauses; one that names a day alone begins and ends with the start of it."""
    return tuple(
        Pause(parse_moment(start), None if end is None else parse_moment(end))
        for start, end in waits
    )


def timed(first: str, waits: Iterable[Wait], *more: str) -> bool:
    """Tell whether acts and waits all carry a time of day, so that minutes are honest."""
    ends = (end for wait in waits for end in wait if end is not None)
    return all(has_time(one) for one in (first, *more, *ends))


def _minutes(
    calendar: WorkCalendar, first: str, last: str, waits: tuple[Wait, ...]
) -> int | None:
    if not timed(first, waits, last):
        return None
    return calendar.elapsed(parse_moment(first), parse_moment(last), paused(waits))
