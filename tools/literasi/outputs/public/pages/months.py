"""The months: one page for all rooms and one for each room, linked from month to month."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from literasi.outputs.public.html import NOTHING, Html, tag, text, words
from literasi.outputs.public.pages.address import Place, room_address
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.month import month_table
from literasi.outputs.public.pages.page import Block, Page, heading, html, title
from literasi.outputs.public.pages.parts import as_of, breadcrumb, empty, example_note
from literasi.outputs.public.pages.roomweek import Filed, filed, rooms_week
from literasi.outputs.public.pages.slots import ONE_DAY, Days, by_day, slots
from literasi.outputs.public.pages.uses import month_name, uses_list
from literasi.outputs.public.pages.weeks import legend, monday_of, room_week, week_name
from literasi.views.public_models import Office, Room

BUFFERS = (
    "Waktu menyiapkan dan membereskan ruang belum tampak di sini; petugas memastikannya "
    "sebelum jadwal ditetapkan."
)
NOTHING_USED = "Tidak ada pemakaian yang tercatat pada bulan ini."


@dataclass(frozen=True, slots=True)
class Shelf:
    """The months that have a page, in order, of one room or of all."""

    folder: str
    months: tuple[date, ...]

    def address(self, month: date) -> str:
        """Give the address of a month's page."""
        return f"{self.folder}{month:%Y-%m}/"


def pages(site: Directory) -> Iterator[Page]:
    """Make the months of all rooms, then those of each room."""
    every = slots(site)
    shelf, days, rooms = all_months(site), by_day(every), filed(site, every)
    for month in shelf.months:
        yield _everything(site, days, rooms, (shelf, month))
    for room in site.view.rooms:
        shelf = room_months(site, room)
        for month in shelf.months:
            yield _room(site, room, rooms[room.office, room.code], (shelf, month))


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


def month_links(place: Place, shelf: Shelf, month: date) -> Html:
    """Lead to the month before and the one after, each by its name."""
    at = shelf.months.index(month)
    before = shelf.months[at - 1] if at else None
    later = shelf.months[at + 1] if at + 1 < len(shelf.months) else None
    return tag(
        "nav",
        _month_link(place, shelf, before, "prev", "← "),
        tag("strong", text(month_name(month))),
        _month_link(place, shelf, later, "next", "", " →"),
        class_="jw-bulan-lain",
        aria_label="Bulan lain",
    )


def _month_link(place: Place, shelf: Shelf, month: date | None, rel: str, *arrows: str) -> Html:
    if month is None:
        return tag("span")
    before, behind = (*arrows, "")[:2]
    name = text(f"{before}{month_name(month)}{behind}")
    return tag("a", name, href=place.to(shelf.address(month)), rel=rel)


def _everything(site: Directory, days: Days, rooms: Filed, at: tuple[Shelf, date]) -> Page:
    shelf, month = at
    place = _place(shelf, month)
    name = f"Jadwal {month_name(month)}"
    blocks = (
        html(breadcrumb(place, ("Jadwal ruang", "jadwal/"))),
        title(name),
        html(month_links(place, shelf, month)),
        *_whole_month(place, site, (days, rooms), at),
        html(as_of(site.today)),
    )
    about = f"Pemakaian ruang dan kegiatan pada {month_name(month)}."
    return Page(place, name, about, blocks, hide=("navigation",), searchable=False)


def _whole_month(
    place: Place, site: Directory, found: tuple[Days, Filed], at: tuple[Shelf, date]
) -> Iterator[Block]:
    (days, rooms), (shelf, month) = found, at
    if _is_past(site, month) or not any(days.get(day) for day in _days(month)):
        yield html(_list(place, site, days, month))
        return
    yield html(tag("div", month_table(place, site, month, days), data_saring=""))
    yield heading(2, "Daftar", "daftar")
    yield html(_list(place, site, days, month))
    yield heading(2, "Ruang pekan demi pekan", "pekan")
    yield html(legend())
    yield from _all_weeks(place, site, rooms, month)
    yield html(tag("p", tag("small", text(BUFFERS))))
    yield html(month_links(place, shelf, month))


def _is_past(site: Directory, month: date) -> bool:
    """Tell a month before the year that feeds and grids look back; its list stays."""
    return month < date(site.today.year - 1, 1, 1)


def _days(month: date) -> tuple[date, ...]:
    return tuple(month + ONE_DAY * number for number in range((after(month) - month).days))


def _all_weeks(place: Place, site: Directory, rooms: Filed, month: date) -> Iterator[Block]:
    for monday in _mondays(month):
        yield heading(3, week_name(monday), f"pekan-{monday.isoformat()}")
        for office in (one for one in site.view.offices if site.rooms_of(one)):
            yield html(rooms_week(place, site, office, rooms, monday))


def _room(site: Directory, room: Room, days: Days, at: tuple[Shelf, date]) -> Page:
    shelf, month = at
    place, office = _place(shelf, month), site.offices[room.office]
    name = f"{room.name}: {month_name(month)}"
    crumbs = (("Jadwal ruang", "jadwal/"), (room.name, room_address(room)))
    blocks = (
        html(breadcrumb(place, *crumbs)),
        html(_kicker(office)),
        title(name),
        html(month_links(place, shelf, month)),
        *_room_month(place, site, room, days, at),
        html(example_note(office) if room.example else NOTHING),
        html(as_of(site.today)),
    )
    about = f"Pemakaian {room.name}, {office.name}, pada {month_name(month)}."
    hide = ("navigation",)
    return Page(place, f"{name}, {office.short_name}", about, blocks, hide, searchable=False)


def _room_month(
    place: Place, site: Directory, room: Room, days: Days, at: tuple[Shelf, date]
) -> Iterator[Block]:
    """Draw a month with uses; one without, or long past, is a list only and stays light."""
    shelf, month = at
    quiet = month != site.today.replace(day=1) and not any(days.get(day) for day in _days(month))
    if quiet or _is_past(site, month):
        yield html(_list(place, site, days, month, room))
        return
    yield html(month_table(place, site, month, days, room))
    yield heading(2, "Daftar", "daftar")
    yield html(_list(place, site, days, month, room))
    yield heading(2, "Pekan demi pekan", "pekan")
    yield html(legend())
    yield from _weeks(place, site, room, days, month)
    yield html(tag("p", tag("small", text(BUFFERS))))
    yield html(month_links(place, shelf, month))


def _kicker(office: Office) -> Html:
    return tag("p", words(text(office.short_name)), class_="lit-kicker", data_kantor=office.code)


def _weeks(place: Place, site: Directory, room: Room, days: Days, month: date) -> Iterator[Block]:
    for monday in _mondays(month):
        yield heading(3, week_name(monday), f"pekan-{monday.isoformat()}")
        yield html(room_week(place, site, room, days, monday))


def _mondays(month: date) -> Iterator[date]:
    monday = monday_of(month)
    while monday < after(month):
        yield monday
        monday += 7 * ONE_DAY


def _list(
    place: Place, site: Directory, days: Days, month: date, room: Room | None = None
) -> Html:
    mine = tuple(dict.fromkeys(one for day in _days(month) for one in days.get(day, ())))
    if not mine:
        return empty(NOTHING_USED)
    shown = uses_list(place, site, mine, room=room)
    return shown if room else tag("div", shown, data_saring="")


def _place(shelf: Shelf, month: date) -> Place:
    return Place(f"{shelf.address(month).removesuffix('/')}.md")
