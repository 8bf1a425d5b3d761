"""The months: one page for all rooms and one for each room, linked from month to month."""

from collections.abc import Iterator
from datetime import date

from literasi.outputs.public.html import NOTHING, Html, tag, text, words
from literasi.outputs.public.pages.address import Place, room_address
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.month import month_table
from literasi.outputs.public.pages.month_filter import month_filter
from literasi.outputs.public.pages.month_shelf import (
    Shelf,
    after,
    all_months,
    days_of,
    room_months,
)
from literasi.outputs.public.pages.page import Block, Page, heading, html, title
from literasi.outputs.public.pages.parts import as_of, breadcrumb, empty, example_note
from literasi.outputs.public.pages.roomweek import Filed, filed, rooms_week, row_marks
from literasi.outputs.public.pages.slots import ONE_DAY, Days, Slot, by_day, slots
from literasi.outputs.public.pages.uses import month_name, sieve, uses_list
from literasi.outputs.public.pages.weeks import legend, monday_of, room_week, week_name
from literasi.views.public_models import Office, Room

SEES = ("offices", "rooms", "uses", "activities", "holidays", "calendar")
BUFFERS = (
    "Waktu menyiapkan dan membereskan ruang belum tampak di sini; petugas memastikannya "
    "sebelum jadwal ditetapkan."
)
NOTHING_USED = "Tidak ada pemakaian yang tercatat pada bulan ini."


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
    if _is_past(site, month) or not any(days.get(day) for day in days_of(month)):
        yield html(month_filter(sieve(site, one) for one in _uses(days, month)))
        yield html(_list(place, site, days, month))
        return
    yield html(_filter(site, days, month))
    yield html(tag("div", month_table(place, site, month, days), data_saring=""))
    yield heading(2, "Daftar", "daftar")
    yield html(_list(place, site, days, month))
    yield heading(2, "Ruang pekan demi pekan", "pekan")
    yield html(legend())
    yield from _all_weeks(place, site, rooms, month)
    yield html(tag("p", tag("small", text(BUFFERS))))
    yield html(month_links(place, shelf, month))


def _filter(site: Directory, days: Days, month: date) -> Html:
    """Offer what occurs in the month's uses and in the rows of its weeks."""
    rows = (row_marks(site, one) for one in site.view.rooms)
    return month_filter((*(sieve(site, one) for one in _uses(days, month)), *rows))


def _is_past(site: Directory, month: date) -> bool:
    """Tell a month before the year that feeds and grids look back; its list stays."""
    return month < date(site.today.year - 1, 1, 1)


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
    quiet = month != site.today.replace(day=1) and not any(days.get(day) for day in days_of(month))
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
    mine = _uses(days, month)
    if not mine:
        return empty(NOTHING_USED)
    shown = uses_list(place, site, mine, room=room)
    return shown if room else tag("div", shown, data_saring="")


def _uses(days: Days, month: date) -> tuple[Slot, ...]:
    """Give the uses that touch a month, each once."""
    return tuple(dict.fromkeys(one for day in days_of(month) for one in days.get(day, ())))


def _place(shelf: Shelf, month: date) -> Place:
    return Place(f"{shelf.address(month).removesuffix('/')}.md")
