"""The months: one page for all rooms and one for each room, linked from month to month."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from literasi.outputs.public.html import NOTHING, Html, tag, text, words
from literasi.outputs.public.pages.address import Place, room_address
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.month import month_table
from literasi.outputs.public.pages.page import Block, Page, heading, html, title
from literasi.outputs.public.pages.parts import as_of, breadcrumb, empty, example_note
from literasi.outputs.public.pages.roomweek import Filed, filed, rooms_week
from literasi.outputs.public.pages.slots import ONE_DAY, Days, Slot, by_day, of_room, slots
from literasi.outputs.public.pages.uses import month_name, uses_list
from literasi.outputs.public.pages.weeks import legend, monday_of, room_week, week_name
from literasi.views.public_models import Office, Room

BUFFERS = (
    "Waktu menyiapkan dan membereskan ruang belum tampak di sini; petugas memastikannya "
    "sebelum jadwal ditetapkan."
)
_AHEAD = 12  # months after that of the build which have a page


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
    shelf, days, rooms = all_months(site, every), by_day(every), filed(site, every)
    for month in shelf.months:
        yield _everything(site, days, rooms, (shelf, month))
    for room in site.view.rooms:
        shelf = room_months(site, room, of_room(every, room))
        for month in shelf.months:
            yield _room(site, room, rooms[room.office, room.code], (shelf, month))


def all_months(site: Directory, every: Sequence[Slot]) -> Shelf:
    """Give the months of all rooms: every one from the first use to the last."""
    used = _used(site, every)
    return Shelf("jadwal/bulan/", tuple(_from_to(min(used), max(used))))


def room_months(site: Directory, room: Room, mine: Sequence[Slot]) -> Shelf:
    """Give the months of a room: those with a use, and the two that people ask about first."""
    return Shelf(room_address(room), tuple(sorted(_used(site, mine))))


def _used(site: Directory, some: Iterable[Slot]) -> set[date]:
    """Keep to the window: from January of the year before to a year ahead."""
    current = site.today.replace(day=1)
    last = current
    for _ in range(_AHEAD):
        last = after(last)
    first = date(current.year - 1, 1, 1)
    used = {day.replace(day=1) for one in some for day in one.days}
    return {month for month in used if first <= month <= last} | {current, after(current)}


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
        html(tag("div", month_table(place, site, month, days), data_saring="")),
        heading(2, "Daftar", "daftar"),
        html(_list(place, site, days, month)),
        heading(2, "Ruang pekan demi pekan", "pekan"),
        html(legend()),
        *_all_weeks(place, site, rooms, month),
        html(tag("p", tag("small", text(BUFFERS)))),
        html(month_links(place, shelf, month)),
        html(as_of(site.today)),
    )
    about = f"Pemakaian ruang dan kegiatan pada {month_name(month)}."
    return Page(place, name, about, blocks, hide=("navigation",), searchable=False)


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
        html(month_table(place, site, month, days, room)),
        heading(2, "Daftar", "daftar"),
        html(_list(place, site, days, month, room)),
        heading(2, "Pekan demi pekan", "pekan"),
        html(legend()),
        *_weeks(place, site, room, days, month),
        html(tag("p", tag("small", text(BUFFERS)))),
        html(month_links(place, shelf, month)),
        html(example_note(office) if room.example else NOTHING),
        html(as_of(site.today)),
    )
    about = f"Pemakaian {room.name}, {office.name}, pada {month_name(month)}."
    hide = ("navigation",)
    return Page(place, f"{name}, {office.short_name}", about, blocks, hide, searchable=False)


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
    dates = (month + ONE_DAY * number for number in range((after(month) - month).days))
    mine = tuple(dict.fromkeys(one for day in dates for one in days.get(day, ())))
    if not mine:
        return empty("Tidak ada pemakaian yang tercatat pada bulan ini.")
    shown = uses_list(place, site, mine, room=room)
    return shown if room else tag("div", shown, data_saring="")


def _place(shelf: Shelf, month: date) -> Place:
    return Place(f"{shelf.address(month).removesuffix('/')}.md")
