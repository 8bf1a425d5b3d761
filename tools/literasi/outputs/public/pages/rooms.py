"""The page of one room: what it offers and when it is taken."""

from collections.abc import Iterator
from datetime import date

from literasi.outputs.public.html import NOTHING, Html, join, tag, text, words
from literasi.outputs.public.pages.address import Place, room_address, room_calendar
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.hours import openings
from literasi.outputs.public.pages.page import Block, Page, heading, html, title
from literasi.outputs.public.pages.parts import (
    as_of,
    breadcrumb,
    bullets,
    empty,
    example_badge,
    example_note,
    facts,
    office_badge,
    optional,
)
from literasi.outputs.public.pages.uses import month_name, uses_table
from literasi.outputs.public.pages.words import label, listed
from literasi.views.public_models import Room, RoomUse


def pages(site: Directory) -> Iterator[Page]:
    """Make a page for each room."""
    for room in site.view.rooms:
        yield _page(site, room)


def _page(site: Directory, room: Room) -> Page:
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
        *_months(place, site, room),
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
    return facts(
        ("Letak", optional(room.location)),
        ("Kapasitas", text(listed(room.capacities)) if room.capacities else NOTHING),
        ("Terdiri dari", join(parts, text(", "))),
        ("Fasilitas", text(", ".join(room.facilities)) if room.facilities else NOTHING),
        ("Akses difabel", optional(room.accessibility)),
        ("Jam buka", openings(room.openings, but=room.name)),
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
    link = tag(
        "a",
        text("Berlangganan kalender ruang ini"),
        tag("small", text(" (berkas .ics)")),
        href=place.to(path),
        class_="lit-tombol",
    )
    copy = tag(
        "button", text("Salin alamat"), type="button", class_="lit-salin", data_salin=absolute,
        hidden=True,
    )  # fmt: skip
    address = tag(
        "p",
        text("Untuk aplikasi kalender, tempel alamat ini: "),
        tag("code", text(absolute), class_="lit-alamat"),
        text(" "),
        copy,
    )
    return tag("div", tag("p", link, class_="lit-aksi"), address, class_="lit-langganan")


def _months(place: Place, site: Directory, room: Room) -> Iterator[Block]:
    first = site.today.replace(day=1)
    groups: dict[date, list[RoomUse]] = {}
    for use in site.uses_of(room):
        groups.setdefault(use.start.date().replace(day=1), []).append(use)
    yield heading(2, "Jadwal", "jadwal")
    coming = [month for month in groups if month >= first]
    if not coming:
        yield html(empty(f"Tidak ada pemakaian tercatat sejak {month_name(first)}."))
    for month in sorted(coming):
        yield from _month(place, site, month, groups[month])
    earlier = sorted((month for month in groups if month < first), reverse=True)
    if earlier:
        yield heading(2, "Bulan-bulan sebelumnya", "sebelumnya")
    for month in earlier:
        yield from _month(place, site, month, groups[month])


def _month(place: Place, site: Directory, month: date, uses: list[RoomUse]) -> Iterator[Block]:
    name = month_name(month)
    yield heading(3, name, f"b{month:%Y-%m}")
    yield html(uses_table(place, site, uses, caption=f"Pemakaian {name}", rooms=False))
