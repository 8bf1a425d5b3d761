"""How much of its opening hours each room is used: a year of months, as known on a day."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from literasi.cases.worktime.calendar import WorkCalendar
from literasi.cases.worktime.spans import Spans, union, within
from literasi.records.catalogue import Entry, Office
from literasi.records.reference import Libur, Ruang
from literasi.schedule.blocks import room_footprints
from literasi.schedule.opening import House, hours, in_service
from literasi.schedule.sessions import Session, sessions
from literasi.values.dates import midnight, parse_moment
from literasi.views.performance_models import RoomMonth, RoomUsage

MONTHS = 12
_MINUTE, _DAY = timedelta(minutes=1), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Uses:
    """The sessions that take all of a room, and those that take a part of it."""

    whole: tuple[Session, ...]
    part: tuple[Session, ...]


def usage(office: Office, years: Iterable[Libur], day: date) -> Iterator[RoomUsage]:
    """Yield the twelve months up to that of a day for every room; planned uses count too."""
    return usage_in(office, years, day, tuple(_months(day)))


def usage_in(
    office: Office, years: Iterable[Libur], day: date, months: tuple[date, ...]
) -> Iterator[RoomUsage]:
    """Yield the use of every room in the months that begin on the given days."""
    calendar = WorkCalendar.for_office(office.profile.value, years, day)
    booked = tuple(sessions(office, day))
    for room in office.ruang.values():
        uses = _uses(office, room, booked)
        yield RoomUsage(
            office=office.code,
            office_name=office.profile.value.nama_singkat,
            room=room.value.nama,
            months=tuple(_month(room.value, calendar, uses, month) for month in months),
            code=room.id,
        )


def _months(day: date) -> Iterator[date]:
    number = day.year * 12 + day.month - MONTHS
    for one in range(number, number + MONTHS):
        yield date(one // 12, one % 12 + 1, 1)


def _uses(office: Office, room: Entry[Ruang], booked: tuple[Session, ...]) -> _Uses:
    spaces = room_footprints(office)
    mine = spaces[room.id]
    met = [one for one in booked if any(mine & spaces.get(code, frozenset()) for code in _in(one))]
    whole = tuple(one for one in met if any(mine <= spaces.get(code, mine - mine)
                                            for code in _in(one)))  # fmt: skip
    return _Uses(whole, tuple(one for one in met if one not in whole))


def _in(session: Session) -> tuple[str, ...]:
    return session.occurrence.rooms


def _month(room: Ruang, calendar: WorkCalendar, uses: _Uses, month: date) -> RoomMonth:
    frame = (_at(midnight(month)), _at(midnight(_next(month))))
    opened = union(_opened(room, calendar, month))
    whole, part = (_taken(some, frame) for some in (uses.whole, uses.part))
    used = _both(opened, whole)
    return RoomMonth(
        month=month,
        opened=_sum(opened),
        used=used,
        part=_both(opened, union((*whole, *part))) - used,
        outside=_sum(whole) - used,
        sessions=sum(
            one.occurrence.start.date().replace(day=1) == month
            for one in (*uses.whole, *uses.part)
        ),
    )


def _opened(room: Ruang, calendar: WorkCalendar, month: date) -> Iterator[tuple[int, int]]:
    house: House = calendar.intervals
    shut = union((_at(parse_moment(one.mulai)), _at(parse_moment(one.selesai)))
                 for one in room.penutupan)  # fmt: skip
    day = month
    while day < _next(month):
        off = day.toordinal() in calendar.holidays and not room.buka_hari_libur
        for first, last in hours(room, house, day) if in_service(room, day) and not off else ():
            yield from _without((_at(first), _at(last)), shut)
        day += _DAY


def _without(span: tuple[int, int], holes: Spans) -> Iterator[tuple[int, int]]:
    at, end = span
    for first, last in holes:
        if first < end and last > at:
            yield at, max(at, first)
            at = max(at, last)
    yield at, max(at, end)


def _taken(some: Iterable[Session], frame: tuple[int, int]) -> Spans:
    """Join the times of sessions within a month."""
    spans = ((_at(one.occurrence.start), _at(one.occurrence.end)) for one in some)
    return union((max(first, frame[0]), min(last, frame[1])) for first, last in spans)


def _both(opened: Spans, taken: Spans) -> int:
    return sum(within(taken, first, last) for first, last in opened)


def _sum(spans: Spans) -> int:
    return sum(last - first for first, last in spans)


def _next(month: date) -> date:
    return (month.replace(day=28) + 4 * _DAY).replace(day=1)


def _at(moment: datetime) -> int:
    """Count the minutes from the beginning of the calendar."""
    return (moment - midnight(date.min)) // _MINUTE
