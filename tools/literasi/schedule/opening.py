"""When a room is open: its own hours, or the office's where it states none."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

from literasi.records.reference import Ruang
from literasi.schedule.occurrences import WEEKDAYS
from literasi.schedule.sweep import Span
from literasi.values.dates import midnight, parse_date

House = Callable[[date], tuple[Span, ...]]
"""The working intervals of the office on a day; breaks do not close a room."""

ONE_DAY = timedelta(days=1)


def own_hours(room: Ruang, day: date) -> tuple[Span, ...]:
    """Give the room's stated hours on a day, in order; holidays are another matter."""
    name, start = WEEKDAYS[day.weekday()], midnight(day)
    spans = (
        (start + _clock(one.mulai), start + _clock(one.selesai))
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
    if not room.jam_buka or span[0] >= span[1]:
        return None
    days = tuple(days_of(span))
    if span[1] - span[0] >= ONE_DAY:
        return next((day for day in days if not _stands(room, span, day)), None)
    opened = _joined([one for day in days for one in own_hours(room, day)])
    if any(start <= span[0] and span[1] <= end for start, end in opened):
        return None
    return next((day for day in days if not _covered(opened, span, day)), days[0])


def days_of(span: Span) -> Iterator[date]:
    """Yield the days a half-open time touches."""
    day, last = span[0].date(), (span[1] - datetime.resolution).date()
    while day <= last:
        yield day
        day += ONE_DAY


def _covered(opened: tuple[Span, ...], span: Span, day: date) -> bool:
    first, last = max(span[0], midnight(day)), min(span[1], midnight(day + ONE_DAY))
    return any(start <= first and last <= end for start, end in opened)


def _stands(room: Ruang, span: Span, day: date) -> bool:
    """Judge one day of what lasts whole days; midnight as an edge asks for no hour."""
    edges = [one for one in span if one.date() == day and one != midnight(day)]
    opened = own_hours(room, day)
    return bool(opened) and all(
        any(start <= edge <= end for start, end in opened) for edge in edges
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
