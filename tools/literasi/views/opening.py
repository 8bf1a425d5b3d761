"""In which hours a room may be offered, as plain weeks that a page can draw."""

from datetime import date, timedelta

from literasi.cases.worktime.spans import Spans
from literasi.cases.worktime.stretches import stretches
from literasi.records.office import Instansi
from literasi.records.reference import Ruang
from literasi.schedule.opening import own_hours
from literasi.values.dates import midnight
from literasi.views.public_models import MinuteSpans, OpenWeek

_MONDAY = date(2024, 1, 1)  # any Monday: a room's own hours are the same in every week
_MINUTE = timedelta(minutes=1)


def open_weeks(profile: Instansi, room: Ruang) -> tuple[OpenWeek, ...]:
    """Give the room's own week, or the office's weeks as they follow one another."""
    if room.jam_buka:
        days = tuple(_own(room, _MONDAY + timedelta(days=number)) for number in range(7))
        return (OpenWeek(date.min, days),)
    return tuple(
        OpenWeek(date.fromordinal(one.first), tuple(_whole(day) for day in one.week.days))
        for one in stretches(profile.jam_kerja)
        if one.first <= date.max.toordinal()
    )


def _own(room: Ruang, day: date) -> MinuteSpans:
    start = midnight(day)
    return tuple(
        ((first - start) // _MINUTE, (last - start) // _MINUTE)
        for first, last in own_hours(room, day)
    )


def _whole(spans: Spans) -> MinuteSpans:
    """Take a working day from its beginning to its end: a break does not close a room."""
    return ((spans[0][0], spans[-1][1]),) if spans else ()
