"""The nearest free times and rooms for a booking that has to give way."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from itertools import islice

from literasi.cases.worktime.calendar import WorkCalendar
from literasi.records.catalogue import Entry, Office
from literasi.records.reference import Libur
from literasi.rules.rooms import entry, room_name
from literasi.schedule.blocks import Block, blocks
from literasi.schedule.capacity import capacity, expected
from literasi.schedule.diary import Diary, diary
from literasi.schedule.equipment import uses
from literasi.schedule.free import Need, Slot, free_rooms, rooms, slots
from literasi.schedule.holidays import days_off
from literasi.schedule.opening import later_days
from literasi.values.dates import format_span

_DAYS = 8  # the day itself and a week
_TIMES, _ROOMS = 2, 3


def office_diary(years: Iterable[Entry[Libur]], office: Office) -> Diary:
    """Open the diary of an office, with all that is on record; only a clash makes it worth it."""
    house = WorkCalendar.for_office(office.profile.value, ()).intervals
    return diary(office, blocks(office), uses(office), days_off(years), house)


def alternatives(book: Diary, block: Block) -> str:
    """Name free times of the same room, then free rooms at the same time."""
    found = "; ".join([*_times(book, block), *_rooms(book, block)])
    return f"kosong: {found}" if found else "tidak ada yang kosong dalam seminggu"


def _times(book: Diary, block: Block) -> Iterator[str]:
    if block.room not in book.office.ruang:
        return
    one = block.occurrence
    days = later_days(one.start.date(), _DAYS)
    found = sorted(slots(book, _need(book, block), (block.room,), days), key=_distance(one.start))
    for slot in found[:_TIMES]:
        when = format_span(slot.start, slot.end, book.office.zone)
        yield f"{room_name(book.office, block.room)} {when}"


def _rooms(book: Diary, block: Block) -> Iterator[str]:
    need, used = _need(book, block), set(block.occurrence.rooms)
    others = [room for room in rooms(book, need) if room not in used]
    names = [
        room_name(book.office, room)
        for room in islice(free_rooms(book, need, block.occurrence.start, others), _ROOMS)
    ]
    if names:
        yield f"{', '.join(names)} pada jam yang sama"


def _distance(start: datetime) -> Callable[[Slot], tuple[int, timedelta]]:
    return lambda slot: ((slot.start.date() - start.date()).days, abs(slot.start - start))


def _need(book: Diary, block: Block) -> Need:
    """Ask for what the booking has: length, people, layout, equipment, its own buffers."""
    slot, one = entry(book.office, block), block.occurrence
    told = expected(book.office.kegiatan[block.activity].value)
    equipment: Counter[str] = Counter()
    for line in slot.peralatan:
        equipment[line.peralatan] += line.jumlah
    return Need(
        length=one.end - one.start,
        people=_places(book.office, block.room, slot.tata_letak) if told is None else told,
        layout=slot.tata_letak,
        equipment=equipment,
        before=_minutes(slot.siap_menit),
        after=_minutes(slot.beres_menit),
        wish=one.start.time(),
        but=block.session,
    )


def _places(office: Office, room: str, layout: str | None) -> int:
    """Where nobody said how many come, a room as large as the wanted one is needed."""
    return capacity(office.ruang[room].value, layout) if room in office.ruang else 0


def _minutes(number: int | None) -> timedelta | None:
    return None if number is None else timedelta(minutes=number)
