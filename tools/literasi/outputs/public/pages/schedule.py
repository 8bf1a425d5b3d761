"""The overview of all rooms, what comes next, and the month of the build."""

from collections.abc import Iterator

from literasi.outputs.public.html import NOTHING, Html, join, lines, tag, text, words
from literasi.outputs.public.pages.address import Place, room_address
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.month import month_leaf
from literasi.outputs.public.pages.page import Block, Page, heading, html, title
from literasi.outputs.public.pages.parts import (
    as_of,
    breadcrumb,
    empty,
    example_badge,
    example_note,
)
from literasi.outputs.public.pages.sessions import upcoming_list
from literasi.outputs.public.pages.uses import month_name, use_times, uses_table
from literasi.outputs.public.pages.words import label
from literasi.values.dates import format_date
from literasi.views.public_models import Office, Room, RoomUse

_LEAD = (
    "Lihat ruang mana yang sudah terpakai sebelum mengajukan kegiatan. "
    "Pemakaian yang tidak diumumkan tampil sebagai Terpakai atau Dipesan, tanpa nama pemakai."
)
UPCOMING = 12


def pages(site: Directory) -> Iterator[Page]:
    """Make the overview."""
    place = Place("jadwal/index.md")
    blocks = (
        html(breadcrumb(place)),
        title("Jadwal ruang dan kegiatan"),
        html(tag("p", text(_LEAD), class_="lit-awal")),
        heading(2, "Kegiatan mendatang", "mendatang"),
        html(upcoming(place, site, UPCOMING)),
        html(_feeds(place, site)),
        *(block for office in site.view.offices for block in _office(place, site, office)),
        html(as_of(site.today)),
    )
    yield Page(place, "Jadwal ruang dan kegiatan", _LEAD, blocks, hide=("navigation",))


def upcoming(place: Place, site: Directory, most: int) -> Html:
    """Show what comes next, or say that nothing is announced."""
    pairs = site.upcoming()[:most]
    if not pairs:
        return empty("Belum ada kegiatan mendatang yang diumumkan.")
    return upcoming_list(place, site, pairs)


def rooms_today(place: Place, site: Directory, office: Office) -> Html:
    """Show an office's rooms with what is taken on the day of the build."""
    today = site.uses_on(site.today)
    items = (_room(place, site, room, today) for room in site.rooms_of(office))
    shown = lines(*items)
    if not shown:
        return empty("Kantor ini belum mencatat ruang.")
    return tag("ul", shown, class_="lit-ruang-daftar", data_kantor=office.code)


def rooms_taken(place: Place, site: Directory, office: Office) -> Html:
    """Show only the rooms taken on the day of the build, and count the others."""
    rooms = site.rooms_of(office)
    today = site.uses_on(site.today)
    taken = {(use.office, use.room) for use in today}
    shown = tuple(
        _room(place, site, room, today) for room in rooms if (room.office, room.code) in taken
    )
    if not shown:
        return empty("Tidak ada pemakaian ruang yang tercatat pada hari itu.")
    rest = len(rooms) - len(shown)
    return lines(
        tag("ul", lines(*shown), class_="lit-ruang-daftar"),
        tag("p", text(f"{rest} ruang lain tidak tercatat terpakai.")) if rest else NOTHING,
    )


def _room(place: Place, site: Directory, room: Room, today: tuple[RoomUse, ...]) -> Html:
    zone = site.offices[room.office].zone
    mine = [use for use in today if (use.office, use.room) == (room.office, room.code)]
    times = join((use_times(use, zone) for use in mine), text("; "))
    taken = join((text("Terpakai "), times)) if times else text("Tidak ada pemakaian tercatat")
    badge = example_badge() if room.example else NOTHING
    return tag(
        "li",
        tag("p", words(text(label(room.kind)), badge), class_="lit-kicker"),
        tag("p", tag("a", text(room.name), href=place.to(room_address(room))),
            class_="lit-ruang-nama"),
        tag("p", taken, class_="lit-ruang-terpakai" if times else "lit-ruang-kosong"),
        class_="lit-ruang",
    )  # fmt: skip


def _feeds(place: Place, site: Directory) -> Html:
    offices = (
        tag("a", text(office.short_name), href=place.to(f"ics/kantor/{office.code}.ics"))
        for office in site.view.offices
    )
    links = (tag("a", text("semua kegiatan"), href=place.to("ics/kegiatan.ics")), *offices)
    return tag(
        "p",
        text("Berlangganan kalender (.ics): "),
        join(links, text(" · ")),
        class_="lit-jalan",
    )


def _office(place: Place, site: Directory, office: Office) -> Iterator[Block]:
    day = format_date(site.today)
    yield heading(2, office.name, f"kantor-{office.code}")
    yield html(tag("p", words(text(f"Ruang pada {day}:"))))
    yield html(rooms_today(place, site, office))
    yield heading(3, f"Pemakaian {month_name(site.today)}", f"bulan-{office.code}")
    yield html(month_leaf(site, office))
    yield html(_month_table(place, site, office))
    yield html(example_note(office))


def _month_table(place: Place, site: Directory, office: Office) -> Html:
    month = (site.today.year, site.today.month)
    mine = sorted(
        (
            use
            for use in site.view.uses
            if use.office == office.code and (use.start.year, use.start.month) == month
        ),
        key=lambda use: (use.start, use.room),
    )
    if not mine:
        return empty("Belum ada pemakaian yang tercatat pada bulan ini.")
    name = f"Pemakaian {month_name(site.today)}, {office.short_name}"
    return uses_table(place, site, mine, caption=name, rooms=True)
