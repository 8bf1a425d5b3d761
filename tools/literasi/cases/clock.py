"""Until when an open step is due, and how far it is beyond its standard.

A standard is handling time. Where a step is proved by the activity itself, its time begins with
the sessions: a room booked in November for December is not late in November.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from literasi.cases.series import Series
from literasi.cases.worktime.calendar import WorkCalendar
from literasi.cases.worktime.elapsed import Elapsed, elapsed
from literasi.cases.worktime.standard import due, lateness
from literasi.cases.worktime.waits import Wait
from literasi.records.sop import Doubt, Duration, Step
from literasi.values.dates import has_time, parse_date

_ACTIVITY = frozenset({"kegiatan", "presensi"})
_OPEN = "terbuka"


@dataclass(frozen=True, slots=True)
class Deadline:
    """Until when (written as acts are), and the working time beyond; nothing while in time."""

    until: str
    late: Elapsed | None = None


def standard(step: Step, doubts: Iterable[Doubt]) -> Duration | None:
    """Give the standard of a step, unless there is none or its reading is still in doubt."""
    time = step.waktu
    if time is None or time.nilai is None:
        return None
    unsettled = {one.kunci for one in doubts if one.status == _OPEN}
    return None if time.ragu in unsettled else time


@dataclass(frozen=True, slots=True)
class Clock:
    """What lateness depends on: office hours, waits for the applicant, sessions, the day."""

    calendar: WorkCalendar
    waits: tuple[Wait, ...]
    series: Series
    day: date

    def deadline(self, since: str, time: Duration | None, kinds: frozenset[str]) -> Deadline | None:
        """Tell until when a step that opened at an act is due; nothing without a standard.

        A step is late from the day after it was due: a day is judged when it is over.
        """
        start, least = self._start(since, kinds) if kinds <= _ACTIVITY else (since, since)
        until = due(self.calendar, start, time, self.waits) if time is not None else None
        if time is None or until is None:
            return None
        if least > until:
            return Deadline(least, self._beyond(least, least, time))
        return Deadline(until, self._beyond(start, until, time))

    def _start(self, since: str, kinds: frozenset[str]) -> tuple[str, str]:
        """Give the act that starts the clock, and before which nothing is due."""
        sessions = self.series.all
        if not sessions:
            return since, since
        first, last = sessions[0], max(one.end for one in sessions)
        if since[:10] < first.start.date().isoformat():
            return since, first.start.isoformat(timespec="minutes")
        return max(since, last.isoformat(timespec="minutes")), since

    def _beyond(self, start: str, until: str, time: Duration) -> Elapsed | None:
        if parse_date(until) >= self.day:
            return None
        return lateness(self.calendar, start, time, self.spent(start))

    def spent(self, since: str) -> Elapsed:
        """Measure the working time from an act to the end of the day."""
        return elapsed(self.calendar, since, self._end(since), self.waits)

    def _end(self, since: str) -> str:
        if not has_time(since):
            return self.day.isoformat()
        return f"{self.day + timedelta(days=1)}T00:00"
