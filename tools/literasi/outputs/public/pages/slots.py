"""Times that something takes, for all the calendar pages: one row however many rooms it fills."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from literasi.outputs.public.pages.directory import Directory
from literasi.views.public_models import Activity, Room, RoomUse, Session

ONE_DAY = timedelta(days=1)
_MOST_DAYS = 366  # of one use; a mistyped year must not fill a calendar


Days = Mapping[date, tuple["Slot", ...]]
"""What touches each day."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One use of one or more rooms, or a public session elsewhere; times are the office's."""

    office: str
    start: datetime
    end: datetime
    all_day: bool
    status: str
    title: str | None
    kind: str | None
    page: str | None
    rooms: tuple[str, ...] = ()
    place: str | None = None

    @property
    def last(self) -> date:
        """The last day it touches; an end at midnight belongs to the day before."""
        touched = self.end - datetime.resolution if self.end > self.start else self.start
        return touched.date()

    @property
    def days(self) -> tuple[date, ...]:
        """Every day it touches."""
        first = self.start.date()
        count = min((self.last - first).days, _MOST_DAYS) + 1
        return tuple(first + ONE_DAY * number for number in range(count))

    @property
    def stands(self) -> bool:
        """Tell whether it takes place, as far as is known."""
        return self.status != "cancelled"


def slots(site: Directory) -> tuple[Slot, ...]:
    """Give every use and every public session, by start."""
    rooms: dict[Slot, list[str]] = {}
    for use in site.view.uses:
        rooms.setdefault(_bare(use), []).append(use.room)
    found = [_in_rooms(one, codes) for one, codes in rooms.items()]
    found += [
        _elsewhere(activity, one)
        for activity in site.view.activities
        for one in activity.sessions
        if not one.rooms
    ]
    return tuple(sorted(found, key=_order))


def by_day(every: Iterable[Slot]) -> Days:
    """File slots under each day they touch."""
    found: dict[date, list[Slot]] = {}
    for one in every:
        for day in one.days:
            found.setdefault(day, []).append(one)
    return {day: tuple(mine) for day, mine in found.items()}


def of_room(every: Iterable[Slot], room: Room) -> tuple[Slot, ...]:
    """Give what takes a room or any part of it: its parts' uses and its wholes' too."""
    space = {room.code, *room.covering, *room.sharing}
    return tuple(
        one for one in every if one.office == room.office and not space.isdisjoint(one.rooms)
    )


def is_partial(room: Room, slot: Slot) -> bool:
    """Tell whether a use leaves another part of a room free."""
    return {room.code, *room.covering}.isdisjoint(slot.rooms)


def _bare(use: RoomUse) -> Slot:
    return Slot(
        use.office, use.start, use.end, use.all_day, use.status, use.title, use.kind, use.page
    )


def _in_rooms(one: Slot, rooms: list[str]) -> Slot:
    codes = tuple(dict.fromkeys(rooms))
    return Slot(
        one.office, one.start, one.end, one.all_day, one.status, one.title, one.kind, one.page,
        codes,
    )  # fmt: skip


def _elsewhere(activity: Activity, one: Session) -> Slot:
    return Slot(
        activity.office, one.start, one.end, one.all_day, one.status, activity.name,
        activity.kind, activity.page, (), one.place,
    )  # fmt: skip


def _order(one: Slot) -> tuple[datetime, datetime, str, tuple[str, ...], str]:
    return (one.start, one.end, one.office, one.rooms, one.title or "")
