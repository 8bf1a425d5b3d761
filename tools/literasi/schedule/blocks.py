"""The times a room is taken by the bookings of an office, set-up and clearing included."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from literasi.records.activity import Jadwal
from literasi.records.catalogue import Entry, Office
from literasi.records.reference import Ruang
from literasi.schedule.footprints import Footprints, footprints
from literasi.schedule.occurrences import Occurrence
from literasi.schedule.sessions import Session, sessions
from literasi.schedule.status import Status
from literasi.schedule.sweep import moved


@dataclass(frozen=True, slots=True)
class Block:
    """One session in one room: `[start, end)` with set-up and clearing, naive local time."""

    activity: str
    index: int  # of the entry in `jadwal`, for its place in the file
    room: str
    start: datetime
    end: datetime
    occurrence: Occurrence
    status: Status

    @property
    def session(self) -> tuple[str, int, datetime]:
        """What this is a part of: the blocks of one session in several rooms share it."""
        return (self.activity, self.index, self.occurrence.original)


def blocks(office: Office, until: date | None = None) -> tuple[Block, ...]:
    """Give every block of an office that is not cancelled, by room and start."""
    found = (block for one in sessions(office, until) for block in _session_blocks(office, one))
    return tuple(sorted(found, key=lambda one: (one.room, one.start, one.session)))


def room_footprints(office: Office) -> Footprints:
    """Give the space of every room of an office."""
    return footprints({code: room.value.terdiri_dari for code, room in office.ruang.items()})


def _session_blocks(office: Office, session: Session) -> Iterator[Block]:
    one = session.occurrence
    for room in dict.fromkeys(one.rooms):
        before, after = buffers(session.entry, office.ruang.get(room))
        start, end = moved(one.start, -before), moved(one.end, after)
        yield Block(session.activity, session.index, room, start, end, one, session.status)


def buffers(entry: Jadwal, room: Entry[Ruang] | None) -> tuple[timedelta, timedelta]:
    """Give set-up and clearing time: the booking's own minutes, else the room's."""
    usual = (room.value.siap_menit, room.value.beres_menit) if room else (0, 0)
    before = usual[0] if entry.siap_menit is None else entry.siap_menit
    after = usual[1] if entry.beres_menit is None else entry.beres_menit
    return timedelta(minutes=before), timedelta(minutes=after)
