"""When a room can be asked for on a day: its hours without holidays, closures and years away."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from literasi.values.dates import midnight
from literasi.views.public_models import Room

Span = tuple[datetime, datetime]


def opened(room: Room, day: date, holidays: frozenset[date]) -> tuple[Span, ...]:
    """Give the hours of a day, in order; none on a holiday unless the room's own hours say so."""
    if (room.since and day < room.since) or (room.until and day > room.until):
        return ()
    if day in holidays and not (room.open_on_holidays and room.openings):
        return ()
    weeks = [one for one in room.weeks if one.since <= day]
    if not weeks:
        return ()
    start = midnight(day)
    spans = (
        (start + timedelta(minutes=first), start + timedelta(minutes=last))
        for first, last in weeks[-1].days[day.weekday()]
    )
    return tuple(rest for span in spans for rest in without(span, sorted(room.shut)))


def without(span: Span, holes: Iterable[Span]) -> tuple[Span, ...]:
    """Take sorted holes out of a span."""
    at, end = span
    rest: list[Span] = []
    for first, last in holes:
        if at < min(first, end):
            rest.append((at, min(first, end)))
        at = max(at, last)
    if at < end:
        rest.append((at, end))
    return tuple(rest)
