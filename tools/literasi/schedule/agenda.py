"""What takes place when and where: the sessions of offices as rows for staff."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from literasi.records.catalogue import Entry, Office
from literasi.records.reference import Libur
from literasi.schedule.blocks import room_footprints
from literasi.schedule.holidays import days_off, shut_rooms
from literasi.schedule.sessions import Session, sessions
from literasi.schedule.status import Status
from literasi.values.dates import ZONE_NAMES, midnight
from literasi.values.errors import OperatorError


@dataclass(frozen=True, slots=True)
class Row:
    """One session; times are naive and local to the office."""

    start: datetime
    end: datetime
    office: str
    activity: str
    entry: str
    zone: str  # WIB, WITA or WIT
    name: str
    rooms: tuple[str, ...]
    room_names: tuple[str, ...]
    place: str | None
    all_day: bool
    moved: bool
    status: Status

    @property
    def order(self) -> tuple[datetime, datetime, str, str, str]:
        """By time, then by office and activity."""
        return (self.start, self.end, self.office, self.activity, self.entry)


def chosen(offices: Iterable[Office], code: str | None) -> tuple[Office, ...]:
    """Give the office of a code, or all of them."""
    known = tuple(offices)
    found = tuple(one for one in known if code in (None, one.code))
    if not found:
        names = ", ".join(one.code for one in known) or "-"
        raise OperatorError(f"tidak ada instansi «{code}»", f"yang ada: {names}")
    return found


def with_room(offices: Iterable[Office], room: str) -> tuple[Office, ...]:
    """Give the offices that have a room."""
    known = tuple(offices)
    found = tuple(one for one in known if room in one.ruang)
    if not found:
        names = ", ".join(sorted({name for one in known for name in one.ruang})) or "-"
        raise OperatorError(f"tidak ada ruang «{room}»", f"yang ada: {names}")
    return found


def with_equipment(offices: Iterable[Office], wanted: Mapping[str, int]) -> tuple[Office, ...]:
    """Give the offices that own all of some equipment, in that number."""
    known = tuple(offices)
    found = tuple(one for one in known if all(_owns(one, *each) for each in wanted.items()))
    if not found:
        stock = "; ".join(f"{one.code}: {_stock(one)}" for one in known)
        raise OperatorError("peralatan sebanyak itu tidak ada", f"persediaan: {stock or '-'}")
    return found


def _stock(office: Office) -> str:
    return ", ".join(f"{name}:{item.value.jumlah}" for name, item in office.peralatan.items())


def _owns(office: Office, name: str, amount: int) -> bool:
    return name in office.peralatan and office.peralatan[name].value.jumlah >= amount


def agenda(
    offices: Iterable[Office], span: tuple[date, date], until: date, room: str | None = None
) -> tuple[Row, ...]:
    """Give the sessions on the days of a span (both included), as they were known on a day.

    Of a room also what takes a part of it, or the whole it is a part of.
    """
    found = (_row(office, one) for office in offices for one in _near(office, span, until, room))
    return tuple(sorted(found, key=lambda one: one.order))


def hit(offices: Iterable[Office], day: date, until: date) -> tuple[Row, ...]:
    """Give the sessions that a holiday would hit: those in rooms that would not open on it."""
    found = (
        _row(office, one)
        for office in offices
        for one in _near(office, (day, day), until, None)
        if shut_rooms(office, one)
    )
    return tuple(sorted(found, key=lambda one: one.order))


def named(years: Iterable[Entry[Libur]], day: date) -> str | None:
    """Give the holiday that a day is already."""
    found = days_off(years).get(day)
    return found.title if found else None


def _near(
    office: Office, span: tuple[date, date], until: date, room: str | None
) -> Iterator[Session]:
    spaces = room_footprints(office)
    wanted = None if room is None else spaces.get(room, frozenset((room,)))
    for one in sessions(office, until):
        rooms = one.occurrence.rooms
        here = wanted is None or any(wanted & spaces.get(name, {name}) for name in rooms)
        if here and _within(one, span):
            yield one


def _within(one: Session, span: tuple[date, date]) -> bool:
    return one.occurrence.start.date() <= span[1] and one.occurrence.end > midnight(span[0])


def _row(office: Office, session: Session) -> Row:
    one, activity = session.occurrence, office.kegiatan[session.activity]
    rooms = tuple(dict.fromkeys(one.rooms))
    return Row(
        start=one.start,
        end=one.end,
        office=office.code,
        activity=activity.id,
        entry=session.entry.kunci,
        zone=ZONE_NAMES[office.zone],
        name=activity.value.nama,
        rooms=rooms,
        room_names=_names(office, rooms),
        place=one.place,
        all_day=session.entry.sepanjang_hari,
        moved=one.moved or bool(session.entry.dipindah),
        status=session.status,
    )


def _names(office: Office, rooms: Sequence[str]) -> tuple[str, ...]:
    return tuple(office.ruang[room].value.nama if room in office.ruang else room for room in rooms)
