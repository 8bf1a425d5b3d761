"""Which months have a page: of a room, and of all rooms; a page once published stays."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from literasi.outputs.public.pages.address import room_address
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.slots import ONE_DAY
from literasi.views.public_models import Room


@dataclass(frozen=True, slots=True)
class Shelf:
    """The months that have a page, in order, of one room or of all."""

    folder: str
    months: tuple[date, ...]

    def address(self, month: date) -> str:
        """Give the address of a month's page."""
        return f"{self.folder}{month:%Y-%m}/"


def all_months(site: Directory) -> Shelf:
    """Give the months of all rooms: from the first month of any of them to a year ahead."""
    first = min(_first(site, one) for one in (None, *site.view.rooms))
    return Shelf("jadwal/bulan/", tuple(_from_to(first, _last(site.today))))


def room_months(site: Directory, room: Room) -> Shelf:
    """Give the months of a room: from the first that it was known in to a year ahead."""
    months = tuple(_from_to(_first(site, room), _last(site.today)))
    return Shelf(room_address(room), months)


def _first(site: Directory, room: Room | None) -> date:
    """Give the first month that has a page, which no later build takes away.

    The calendar keeps cancelled entries, so a first use stays the first. Uses of more than the
    year before the room was filed have no page: a mistyped year must not make a thousand.
    """
    since = min(room.filed if room and room.filed else site.today, site.today).replace(day=1)
    starts = (start.date() for start in _starts(site, room))
    used = [one.replace(day=1) for one in starts if one.year >= since.year - 1]
    return min(since, *used) if used else since


def _starts(site: Directory, room: Room | None) -> Iterator[datetime]:
    """Yield when uses of a room, or of any, begin; of a series also what it once began with."""
    for use in site.view.uses:
        if room is None or (use.office, use.room) == (room.office, room.code):
            yield use.start
    for one in site.view.calendar:
        moved = [(change.start, change.rooms) for change in one.moved]
        for start, codes in [(one.start, tuple(place.code for place in one.rooms)), *moved]:
            if room is None or (room.office == one.office and room.code in codes):
                yield start


def _last(today: date) -> date:
    """Give the last month that has a page: a year ahead."""
    return date(today.year + 1, today.month, 1)


def after(month: date) -> date:
    """Give the first day of the next month."""
    return (month.replace(day=28) + 4 * ONE_DAY).replace(day=1)


def _from_to(first: date, last: date) -> Iterator[date]:
    month = first
    while month <= last:
        yield month
        month = after(month)


def days_of(month: date) -> tuple[date, ...]:
    """Give the days of a month."""
    return tuple(month + ONE_DAY * number for number in range((after(month) - month).days))
