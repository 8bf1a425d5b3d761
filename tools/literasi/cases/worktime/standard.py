"""Standard times of an SOP in working time: how much, until when, and how far beyond."""

from collections.abc import Iterable
from datetime import date

from literasi.cases.worktime.calendar import WorkCalendar
from literasi.cases.worktime.elapsed import Elapsed
from literasi.cases.worktime.waits import Wait, paused, timed, touching
from literasi.records.sop import Duration
from literasi.values.dates import parse_date, parse_moment

DAY = "hari"
MINUTES = {"menit": 1, "jam": 60}


def day_minutes(calendar: WorkCalendar, day: date) -> int | None:
    """Give the minutes of one working day: the week in force, evenly shared over its days.

    Rounded up, in favour of the office; nothing when no hours are in force.
    """
    minutes, days = calendar.usual_week(day)
    return _shares(minutes, days) if days else None


def standard_minutes(standard: Duration, calendar: WorkCalendar, day: date) -> int | None:
    """Turn a standard into working minutes under the hours in force on a day.

    Nothing when the reading gives no number, or when it is in days and nobody works then.
    """
    one = day_minutes(calendar, day) if standard.satuan == DAY else MINUTES[standard.satuan]
    return None if standard.nilai is None or one is None else standard.nilai * one


def standard_days(standard: Duration, calendar: WorkCalendar, day: date) -> int | None:
    """Turn a standard into whole working days, rounded up, for acts that carry no time."""
    if standard.satuan == DAY:
        return standard.nilai
    minutes, one = standard_minutes(standard, calendar, day), day_minutes(calendar, day)
    return None if minutes is None or one is None else _shares(minutes, one)


def due(
    calendar: WorkCalendar, first: str, standard: Duration, waits: Iterable[Wait] = ()
) -> str | None:
    """Say until when a step that began with an act is due, written as acts are.

    A local time where the act and the waits carry one, else a day (to its end). Nothing without
    a legible standard, when a wait that still lasts comes first, or when nobody works any more.
    """
    known = touching(waits, first)
    return (_due_moment if timed(known, first) else _due_day)(calendar, first, standard, known)


def lateness(
    calendar: WorkCalendar, first: str, standard: Duration, took: Elapsed
) -> Elapsed | None:
    """Say how far a step that began with an act went beyond its standard; nothing if it did not.

    Judged in what is told: minutes where they are known, else whole working days.
    """
    day = parse_date(first)
    over = Elapsed(
        _beyond(took.minutes, standard_minutes(standard, calendar, day)),
        _beyond(took.days, standard_days(standard, calendar, day)) or 0,
    )
    told = over.days if took.minutes is None else over.minutes
    return over if told else None


def _due_moment(
    calendar: WorkCalendar, first: str, standard: Duration, waits: tuple[Wait, ...]
) -> str | None:
    minutes = standard_minutes(standard, calendar, parse_date(first))
    if minutes is None:
        return None
    end = calendar.add_minutes(parse_moment(first), minutes, paused(waits))
    return None if end is None else end.isoformat(timespec="minutes")


def _due_day(
    calendar: WorkCalendar, first: str, standard: Duration, waits: tuple[Wait, ...]
) -> str | None:
    days = standard_days(standard, calendar, parse_date(first))
    if days is None:
        return None
    end = calendar.add_working_days(parse_date(first), days, paused(waits))
    return None if end is None else end.isoformat()


def _beyond(amount: int | None, allowed: int | None) -> int | None:
    return None if amount is None or allowed is None else max(0, amount - allowed)


def _shares(amount: int, size: int) -> int:
    """Divide, rounded up."""
    return -(-amount // size)
