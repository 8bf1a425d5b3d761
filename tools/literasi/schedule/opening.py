"""When a room is open: its own hours, or the office's where it states none."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from itertools import islice

from literasi.records.reference import Ruang
from literasi.schedule.occurrences import WEEKDAYS
from literasi.schedule.sweep import Span, moved
from literasi.values.dates import midnight, parse_date

House = Callable[[date], tuple[Span, ...]]
"""The working intervals of the office on a day; breaks do not close a room."""

ONE_DAY = timedelta(days=1)
_MOST_DAYS = 366  # of one session; a mistyped year must not hold anybody up


def own_hours(room: Ruang, day: date) -> tuple[Span, ...]:
    """Give the room's stated hours on a day, in order; holidays are another matter."""
    name, start = WEEKDAYS[day.weekday()], midnight(day)
    spans = (
        (moved(start, _clock(one.mulai)), moved(start, _clock(one.selesai)))
        for one in room.jam_buka
        if name in one.hari
    )
    return _joined(sorted(spans))


def hours(room: Ruang, house: House, day: date) -> tuple[Span, ...]:
    """Give the hours in which a room may be offered on a day."""
    if room.jam_buka:
        return own_hours(room, day)
    working = house(day)
    return ((working[0][0], working[-1][1]),) if working else ()


def in_service(room: Ruang, day: date) -> bool:
    """Tell whether the office has the room on a day."""
    since, until = room.aktif_sejak, room.aktif_hingga
    return not (since and day < parse_date(since)) and not (until and day > parse_date(until))


def outside(room: Ruang, span: Span) -> date | None:
    """Give the first day on which a time leaves the room's stated hours, or nothing.

    What lasts a whole day or longer (an exhibition) may stand through the night: only its first
    and last moment are held against the hours, and that the room opens on every day between.
    """
    if not room.jam_buka:
        return None
    fits = _stands if span[1] - span[0] >= ONE_DAY else _covered
    days = islice(days_of(span), _MOST_DAYS)
    return next((day for day in days if not fits(own_hours(room, day), span, day)), None)


def days_of(span: Span) -> Iterator[date]:
    """Yield the days a half-open time touches; none when it ends before it begins."""
    if span[0] >= span[1]:
        return iter(())
    return days_from(span[0].date(), (span[1] - datetime.resolution).date())


def days_from(first: date, last: date) -> Iterator[date]:
    """Yield the days from one to another, both included."""
    return map(date.fromordinal, range(first.toordinal(), last.toordinal() + 1))


def later_days(first: date, count: int) -> Iterator[date]:
    """Yield a number of days from one on, as far as the calendar reaches."""
    last = min(first.toordinal() + count - 1, date.max.toordinal())
    return days_from(first, date.fromordinal(last))


def _covered(opened: tuple[Span, ...], span: Span, day: date) -> bool:
    """Judge one day of a time within hours: one opening holds all of it."""
    start = midnight(day)
    first, last = max(span[0], start), start + min(span[1] - start, ONE_DAY)
    return any(begin <= first and last <= end for begin, end in opened)


def _stands(opened: tuple[Span, ...], span: Span, day: date) -> bool:
    """Judge one day of what lasts whole days; midnight as an edge asks for no hour."""
    edges = [one for one in span if one.date() == day and one != midnight(day)]
    return bool(opened) and all(
        any(begin <= edge <= end for begin, end in opened) for edge in edges
    )


def _joined(spans: list[Span]) -> tuple[Span, ...]:
    """Join sorted spans that overlap or touch."""
    found: list[Span] = []
    for start, end in spans:
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def _clock(text: str) -> timedelta:
    hour, minute = text.split(":")
    return timedelta(hours=int(hour), minutes=int(minute))
