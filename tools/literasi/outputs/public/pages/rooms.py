"""The page of one room: what it offers and when it is taken."""

from collections.abc import Collection, Iterator
from datetime import date
from itertools import groupby

from literasi.outputs.public.html import NOTHING, Html, join, tag, text, words
from literasi.outputs.public.pages.address import Place, room_address, room_calendar
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.door import door_address
from literasi.outputs.public.pages.hours import openings
from literasi.outputs.public.pages.month_shelf import Shelf, after, room_months
from literasi.outputs.public.pages.months import BUFFERS
from literasi.outputs.public.pages.page import Block, Page, heading, html, title
from literasi.outputs.public.pages.parts import (
    as_of,
    breadcrumb,
    bullets,
    copy_button,
    empty,
    example_badge,
    example_note,
    facts,
    office_badge,
    optional,
)
from literasi.outputs.public.pages.slots import ONE_DAY, Slot, by_day, of_room, slots
from literasi.outputs.public.pages.subscriptions import subscription_anchor, webcal
from literasi.outputs.public.pages.uses import month_name, uses_list
from literasi.outputs.public.pages.weeks import legend, monday_of, room_week, week_name
from literasi.outputs.public.pages.words import label, listed
from literasi.views.public_models import Room

SEES = ("offices", "rooms", "uses", "activities", "holidays", "calendar")


def pages(site: Directory) -> Iterator[Page]:
    """Make a page for each room."""
    every = slots(site)
    for room in site.view.rooms:
        yield _page(site, room, every)


def _page(site: Directory, room: Room, every: tuple[Slot, ...]) -> Page:
    place = Place(f"{room_address(room).removesuffix('/')}.md")
    office = site.offices[room.office]
    note = example_note(office) if room.example else NOTHING
    blocks = (
        html(breadcrumb(place, ("Jadwal ruang", "jadwal/"))),
        html(_kicker(site, room)),
        title(room.name),
        html(tag("p", text(room.note), class_="lit-awal") if room.note else NOTHING),
        html(_facts(place, site, room)),
        html(_subscribe(place, site, room)),
        *_schedule(place, site, room, of_room(every, room)),
        html(note),
        html(as_of(site.today)),
    )
    name = f"{room.name}, {office.short_name}"
    about = f"Jadwal dan keterangan {room.name}, {office.name}."
    return Page(place, name, about, blocks, hide=("navigation",))


def _kicker(site: Directory, room: Room) -> Html:
    badge = example_badge() if room.example else NOTHING
    office = office_badge(site.offices[room.office])
    return tag(
        "p", words(text(label(room.kind)), office, badge), class_="lit-kicker",
        data_kantor=room.office,
    )  # fmt: skip


def _facts(place: Place, site: Directory, room: Room) -> Html:
    parts = tuple(_part(place, site, room.office, name) for name in room.parts)
    wholes = tuple(
        tag("a", text(site.rooms[room.office, code].name),
            href=place.to(room_address(site.rooms[room.office, code])))
        for code in room.covering
        if (room.office, code) in site.rooms
    )  # fmt: skip
    return facts(
        ("Letak", optional(room.location)),
        ("Kapasitas", text(listed(room.capacities)) if room.capacities else NOTHING),
        ("Terdiri dari", join(parts, text(", "))),
        ("Bagian dari", join(wholes, text(", "))),
        ("Fasilitas", text(", ".join(room.facilities)) if room.facilities else NOTHING),
        ("Akses difabel", optional(room.accessibility)),
        ("Jam buka", openings(room.openings, but=room.name) or text("Mengikuti jam kerja kantor")),
        ("Hari libur", text("Tetap buka") if room.open_on_holidays else NOTHING),
        ("Ditutup", bullets(tuple(text(one) for one in room.closures)) if room.closures
         else NOTHING),
        ("Sumber keterangan", optional(room.source)),
    )  # fmt: skip


def _part(place: Place, site: Directory, office: str, name: str) -> Html:
    rooms = (room for room in site.view.rooms if (room.office, room.name) == (office, name))
    part = next(rooms, None)
    return tag("a", text(name), href=place.to(room_address(part))) if part else text(name)


def _subscribe(place: Place, site: Directory, room: Room) -> Html:
    path = room_calendar(room)
    absolute = f"{site.view.address}{path}"
    follow = tag(
        "a", text("Berlangganan kalender ruang ini"), href=webcal(absolute), class_="lit-tombol"
    )
    how = tag(
        "a",
        text("Google, Outlook, dan kode QR"),
        href=f"{place.to('jadwal/langganan/')}#{subscription_anchor(path)}",
        class_="lit-tombol lit-tombol-lembut",
    )
    address = tag(
        "p",
        text("Untuk aplikasi kalender lain, tempel alamat ini: "),
        tag("a", tag("code", text(absolute), class_="lit-alamat"), href=place.to(path)),
        text(" "),
        copy_button("Salin alamat", absolute),
    )
    door = tag("a", text("Papan pintu ruang ini"), href=place.to(door_address(room)))
    return tag(
        "div",
        tag("p", words(follow, how), class_="lit-aksi"),
        address,
        tag("p", door, text(" untuk layar di depan ruang.")),
        class_="lit-langganan",
    )


def _schedule(
    place: Place, site: Directory, room: Room, mine: tuple[Slot, ...]
) -> Iterator[Block]:
    monday, days = monday_of(site.today), by_day(mine)
    shelf = room_months(site, room)
    yield heading(2, "Bebas dan terpakai", "pekan")
    yield html(legend())
    for week in (monday, monday + 7 * ONE_DAY):
        yield heading(3, week_name(week), f"pekan-{week.isoformat()}")
        yield html(room_week(place, site, room, days, week))
    yield html(tag("p", tag("small", text(BUFFERS))))
    yield heading(2, "Jadwal", "jadwal")
    yield from _months(place, site, room, mine)
    yield heading(2, "Bulan demi bulan", "bulan")
    current = site.today.replace(day=1)
    busy = {day.replace(day=1) for one in mine for day in one.days} | {current, after(current)}
    yield html(_shelf(place, shelf, busy))


def _shelf(place: Place, shelf: Shelf, busy: Collection[date]) -> Html:
    """Lead to the months with uses, this one and the next; the others lie between them."""
    links = (
        tag("li", tag("a", text(month_name(month)), href=place.to(shelf.address(month))))
        for month in reversed(shelf.months)
        if month in busy
    )
    return tag("div", tag("ul", *links), class_="lit-tag")


def _months(place: Place, site: Directory, room: Room, mine: tuple[Slot, ...]) -> Iterator[Block]:
    first = site.today.replace(day=1)
    coming = [one for one in mine if one.last >= first]
    if not coming:
        yield html(empty(f"Tidak ada pemakaian tercatat sejak {month_name(first)}."))
    for month, group in groupby(coming, lambda one: max(first, one.start.date().replace(day=1))):
        yield heading(3, month_name(month), f"b{month:%Y-%m}")
        yield html(uses_list(place, site, group, room=room))
