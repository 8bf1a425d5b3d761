"""Free time: gaps between bookings that hold a session with its set-up and clearing."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from heapq import merge
from itertools import chain

from literasi.records.reference import Ruang
from literasi.schedule.capacity import VEHICLE, capacity
from literasi.schedule.diary import Diary, Key
from literasi.schedule.equipment import short
from literasi.schedule.opening import days_from, hours, in_service
from literasi.schedule.sweep import ALWAYS, Span, meet, moved
from literasi.values.dates import midnight

STEP = timedelta(minutes=15)  # people begin on the quarter of an hour
_NONE: Mapping[str, int] = {}


@dataclass(frozen=True, slots=True)
class Need:
    """What a session asks of a room; without own buffers those of the room hold."""

    length: timedelta
    people: int = 0
    layout: str | None = None
    equipment: Mapping[str, int] = field(default_factory=lambda: _NONE)
    before: timedelta | None = None
    after: timedelta | None = None
    wish: time | None = None  # the hour to come close to; without one, the earliest
    but: Key | None = None  # a session whose own place counts as free


@dataclass(frozen=True, slots=True)
class Slot:
    """A session that would fit; `until` is the latest moment at which it could end."""

    start: datetime
    size: int
    room: str
    end: datetime
    until: datetime

    @property
    def order(self) -> tuple[datetime, int, str]:
        """Earliest first, then the smallest room that is enough."""
        return (self.start, self.size, self.room)


def rooms(diary: Diary, need: Need) -> tuple[str, ...]:
    """Give the rooms (not the vehicles) with enough places, the smallest first."""
    found = (
        (capacity(room.value, need.layout), room.id)
        for room in diary.office.ruang.values()
        if room.value.jenis != VEHICLE and capacity(room.value, need.layout) >= need.people
    )
    return tuple(room for _, room in sorted(found))


def search(diary: Diary, need: Need, span: tuple[date, date]) -> Iterator[tuple[str, Slot]]:
    """Yield the free slots of all fitting rooms on the days of a span, with the room's name."""
    for one in slots(diary, need, rooms(diary, need), days_from(*span)):
        yield diary.office.ruang[one.room].value.nama, one


def slots(diary: Diary, need: Need, among: Iterable[str], days: Iterable[date]) -> Iterator[Slot]:
    """Yield one session for every gap that is long enough, earliest first, as far as is asked."""
    lacking = scarce(diary, need)
    calendar, wanted = tuple(days), tuple(among)
    streams = (_room_slots(diary, need, room, calendar, lacking) for room in wanted)
    yield from merge(*streams, key=lambda one: one.order)


def free_rooms(diary: Diary, need: Need, start: datetime, among: Iterable[str]) -> Iterator[str]:
    """Yield the rooms that take a session at a stated time, whatever the office's own hours."""
    lacking = scarce(diary, need)
    end = moved(start, need.length)
    for room in among:
        record = diary.office.ruang[room].value
        before, after = _buffers(need, record)
        whole = (moved(start, -before), moved(end, after))
        short_of = any(meet(whole, one) for one in lacking)
        opens = not short_of and _opens(diary, record, (start, end))
        if opens and not diary.taken(room, whole, need.but):
            yield room


def _opens(diary: Diary, room: Ruang, span: Span) -> bool:
    """Tell whether the hours of a room, if it states any, hold a time of one day."""
    day = span[0].date()
    opened = hours(room, lambda _: (span,), day)
    return _serves(diary, room, day) and any(
        first <= span[0] and span[1] <= last for first, last in opened
    )


def scarce(diary: Diary, need: Need) -> tuple[Span, ...]:
    """Give the times at which too little of some wanted equipment is left."""
    found: list[Span] = []
    for name, amount in need.equipment.items():
        stock = diary.office.peralatan[name].value.jumlah if name in diary.office.peralatan else 0
        others = [one for one in diary.uses.get(name, ()) if one.session.key != need.but]
        found += short(others, stock - amount) if amount <= stock else (ALWAYS,)
    return tuple(sorted(found))


def _room_slots(
    diary: Diary, need: Need, room: str, days: tuple[date, ...], lacking: tuple[Span, ...]
) -> Iterator[Slot]:
    record = diary.office.ruang[room].value
    size = capacity(record, need.layout)
    before, after = _buffers(need, record)
    for day in days:
        for opened in hours(record, diary.house, day) if _serves(diary, record, day) else ():
            around = (moved(opened[0], -before), moved(opened[1], after))
            taken = chain(diary.taken(room, around, need.but), lacking)
            barred = sorted((moved(s, -after), moved(e, before)) for s, e in taken)
            for gap in _gaps(opened, barred):
                start = _placed(gap, need)
                if start is not None:
                    yield Slot(start, size, room, start + need.length, gap[1])


def _serves(diary: Diary, room: Ruang, day: date) -> bool:
    return in_service(room, day) and (room.buka_hari_libur or day not in diary.days_off)


def _buffers(need: Need, room: Ruang) -> tuple[timedelta, timedelta]:
    before, after = timedelta(minutes=room.siap_menit), timedelta(minutes=room.beres_menit)
    return (
        before if need.before is None else need.before,
        after if need.after is None else need.after,
    )


def _gaps(opened: Span, barred: list[Span]) -> Iterator[Span]:
    """Take sorted spans out of an opening."""
    at, close = opened
    for start, end in barred:
        if at < min(start, close):
            yield at, min(start, close)
        at = max(at, end)
    if at < close:
        yield at, close


def _placed(gap: Span, need: Need) -> datetime | None:
    """Give the start in a gap that is nearest to the wished hour, on the quarter if it fits."""
    first, last = gap[0], moved(gap[1], -need.length)
    if last < first:
        return None
    wished = first if need.wish is None else datetime.combine(first.date(), need.wish)
    start = min(max(wished, first), last)
    rest = (start - midnight(start.date())) % STEP
    later = moved(start, STEP - rest) if rest else start
    if later <= last:
        return later
    return start
