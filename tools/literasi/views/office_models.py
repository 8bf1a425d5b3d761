"""What only the office may see."""

from dataclasses import dataclass
from datetime import date

from literasi.views.office_cases import Desk


@dataclass(frozen=True, slots=True)
class Register:
    """One book of one year: a pure view of the records, sorted as the book is."""

    office: str
    book: str
    title: str
    year: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class RoomMonth:
    """One month of a room, in minutes; set-up and clearing do not count.

    `used` and `part` (only a part of the room taken) lie within the opening hours, `outside` not.
    """

    month: date
    opened: int
    used: int
    part: int
    outside: int
    sessions: int


@dataclass(frozen=True, slots=True)
class RoomUsage:
    """How much of its opening hours a room was used, month by month, oldest first."""

    office: str
    office_name: str
    room: str
    months: tuple[RoomMonth, ...]


@dataclass(frozen=True, slots=True)
class OfficeFile:
    """Everything an office builder may draw from."""

    day: date
    registers: tuple[Register, ...]
    usage: tuple[RoomUsage, ...] = ()
    desks: tuple[Desk, ...] = ()
