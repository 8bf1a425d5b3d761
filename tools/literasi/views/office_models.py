"""What only the office may see."""

from dataclasses import dataclass
from datetime import date

from literasi.books.book import Column
from literasi.views.office_cases import Desk
from literasi.views.performance_models import RoomUsage


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Whose book it is: the lines of the letterhead, and the sheet it is printed on."""

    lines: tuple[str, ...]
    name: str
    address: str
    paper: str
    example: str


@dataclass(frozen=True, slots=True)
class Closed:
    """A closed month (`YYYY-MM`) with the corrections since: day, by whom, what and why."""

    month: str
    count: int
    day: str
    by: str
    digest: str
    corrections: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Register:
    """One book of one year: a pure view of the records, sorted as the book is.

    Every cell is text on one line; dates are `YYYY-MM-DD`; `months` holds the month of each row.
    """

    office: str
    book: str
    title: str
    year: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    months: tuple[str, ...]
    head: Letterhead
    closed: tuple[Closed, ...] = ()


@dataclass(frozen=True, slots=True)
class OfficeFile:
    """Everything an office builder may draw from."""

    day: date
    registers: tuple[Register, ...]
    usage: tuple[RoomUsage, ...] = ()
    desks: tuple[Desk, ...] = ()
