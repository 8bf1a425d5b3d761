"""Until when an open step is due, and how far it is beyond its standard.

A standard is handling time. Where a step is proved by the activity itself, its time begins with
the sessions: a room booked in November for December is not late in November.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto

from literasi.cases.series import Series
from literasi.cases.shape import Shape
from literasi.cases.worktime.calendar import WorkCalendar
from literasi.cases.worktime.elapsed import Elapsed, elapsed
from literasi.cases.worktime.standard import due, lateness
from literasi.cases.worktime.waits import Wait
from literasi.records.sop import Doubt, Duration, Step
from literasi.values.dates import has_time, parse_date

_ATTENDANCE = "presensi"
ACTIVITY = frozenset({"kegiatan", _ATTENDANCE})
_OPEN = "terbuka"


class Pace(Enum):
    """What a step keeps pace with: the desk, or the sessions it prepares or belongs to."""

    OFFICE = auto()
    BEFORE = auto()
    WITH = auto()


def pace(shape: Shape, key: str) -> Pace:
    """Tell it from the records that prove a step, and whether attendance comes after it."""
    if not shape.kinds[key] <= ACTIVITY:
        return Pace.OFFICE
    later = any(_ATTENDANCE in shape.kinds[one] for one in shape.after[key])
    return Pace.BEFORE if later and _ATTENDANCE not in shape.kinds[key] else Pace.WITH


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

    def deadline(self, since: str, time: Duration | None, pace: Pace) -> Deadline | None:
        """Tell until when a step that opened at an act is due; nothing without a standard.

        A step is late from the day after it was due: a day is judged when it is over.
        """
        start, least = self._start(since, pace)
        until = due(self.calendar, start, time, self.waits) if time is not None else None
        if time is None or until is None:
            return None
        if least > until:
            return Deadline(least, self._beyond(least, least, time))
        return Deadline(until, self._beyond(start, until, time))

    def _start(self, since: str, pace: Pace) -> tuple[str, str]:
        """Give what starts the clock, and before which nothing is due."""
        sessions = self.series.all
        if not sessions or pace is Pace.OFFICE:
            return since, since
        first, last = sessions[0].start, max(one.end for one in sessions)
        if since[:10] >= first.date().isoformat():
            return max(since, last.isoformat(timespec="minutes")), since
        begins = first.isoformat(timespec="minutes")
        return (since, begins) if pace is Pace.BEFORE else (begins, since)

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
