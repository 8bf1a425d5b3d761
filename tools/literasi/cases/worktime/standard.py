"""Standard times of an SOP in working time: how much, until when, and how far beyond."""

from collections.abc import Iterable
from datetime import date, datetime

from literasi.cases.worktime.calendar import WorkCalendar
from literasi.cases.worktime.elapsed import Elapsed, Wait, paused, timed
from literasi.records.sop import Duration
from literasi.values.dates import parse_date, parse_moment

MINUTES = {"menit": 1, "jam": 60}


def day_minutes(calendar: WorkCalendar, day: date) -> int:
    """Give the minutes of one working day: the week in force, evenly shared over its days.

    Rounded up, in favour of the office; none when no hours are in force.
    """
    minutes, days = calendar.usual_week(day)
    return -(-minutes // days) if days else 0


def standard_minutes(standard: Duration, calendar: WorkCalendar, day: date) -> int | None:
    """Turn a standard into working minutes under the hours in force on a day.

    Nothing when the reading gives no number, or when it is in days and nobody works then.
    """
    if standard.nilai is None:
        return None
    each = MINUTES.get(standard.satuan) or day_minutes(calendar, day)
    return standard.nilai * each or None


def standard_days(standard: Duration, calendar: WorkCalendar, day: date) -> int | None:
    """Turn a standard into whole working days, rounded up, for acts that carry no time."""
    if standard.satuan not in MINUTES:
        return standard.nilai
    minutes, each = standard_minutes(standard, calendar, day), day_minutes(calendar, day)
    return -(-minutes // each) if minutes and each else None


def due(
    calendar: WorkCalendar, first: str, standard: Duration, waits: Iterable[Wait] = ()
) -> str | None:
    """Say until when a step that began with an act is due, written as acts are.

    A time of day where the standard is in minutes or hours and every act carries one, else a day
    (to its end). Nothing without a legible standard, while a wait lasts, or when nobody works.
    """
    known, day = tuple(waits), parse_date(first)
    if standard.satuan in MINUTES and timed(first, known):
        minutes = standard_minutes(standard, calendar, day)
        return None if minutes is None else _moment(calendar, first, minutes, known)
    days = standard_days(standard, calendar, day)
    end = None if days is None else calendar.add_working_days(day, days, paused(known))
    return end.isoformat() if end else None


def lateness(
    calendar: WorkCalendar, first: str, standard: Duration, took: Elapsed
) -> Elapsed | None:
    """Say how far a step went beyond its standard, in what was told; nothing when it did not."""
    day = parse_date(first)
    days = standard_days(standard, calendar, day)
    beyond = max(0, took.days - days) if days is not None else 0
    minutes = _beyond(took.minutes, standard_minutes(standard, calendar, day))
    over = Elapsed(minutes, beyond)
    return over if (beyond if minutes is None else minutes) else None
