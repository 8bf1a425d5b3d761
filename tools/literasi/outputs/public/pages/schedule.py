"""The overview of all rooms: what comes next, and the ways to months, calendars and changes."""

from collections.abc import Iterator

from literasi.outputs.public.html import Html, tag, text, words
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.month import month_leaf
from literasi.outputs.public.pages.month_shelf import after, all_months
from literasi.outputs.public.pages.months import BUFFERS, month_links
from literasi.outputs.public.pages.page import Block, Page, heading, html, title
from literasi.outputs.public.pages.parts import (
    as_of,
    breadcrumb,
    empty,
    example_note,
)
from literasi.outputs.public.pages.roomweek import filed, rooms_week
from literasi.outputs.public.pages.sessions import upcoming_list
from literasi.outputs.public.pages.slots import Slot, by_day, slots
from literasi.outputs.public.pages.uses import month_name
from literasi.outputs.public.pages.weeks import legend, monday_of, week_name
from literasi.views.public_models import Office

SEES = ("offices", "rooms", "uses", "activities", "holidays", "calendar")
_LEAD = (
    "Lihat ruang mana yang sudah terpakai sebelum mengajukan kegiatan. "
    "Pemakaian yang tidak diumumkan tampil sebagai Terpakai atau Dipesan, tanpa nama pemakai."
)
UPCOMING = 12


def pages(site: Directory) -> Iterator[Page]:
    """Make the overview."""
    place = Place("jadwal/index.md")
    every = slots(site)
    blocks = (
        html(breadcrumb(place)),
        title("Jadwal ruang dan kegiatan"),
        html(tag("p", text(_LEAD), class_="lit-awal")),
        html(_ways(place, site)),
        heading(2, "Kegiatan mendatang", "mendatang"),
        html(upcoming(place, site, UPCOMING)),
        heading(2, f"Pekan {week_name(monday_of(site.today))}", "pekan"),
        html(legend()),
        *_week(place, site, every),
        html(tag("p", tag("small", text(BUFFERS)))),
        *(block for office in site.view.offices for block in _office(place, site, office, every)),
        html(as_of(site.today)),
    )
    yield Page(place, "Jadwal ruang dan kegiatan", _LEAD, blocks, hide=("navigation",))


def upcoming(place: Place, site: Directory, most: int) -> Html:
    """Show what comes next, or say that nothing is announced."""
    pairs = site.upcoming()[:most]
    if not pairs:
        return empty("Belum ada kegiatan mendatang yang diumumkan.")
    return upcoming_list(place, site, pairs)


def _ways(place: Place, site: Directory) -> Html:
    month = site.today.replace(day=1)
    shelf = all_months(site)
    links = (
        (shelf.address(month), f"Bulan ini: {month_name(month)}"),
        (shelf.address(after(month)), month_name(after(month))),
        ("jadwal/langganan/", "Berlangganan kalender"),
        ("jadwal/perubahan/", "Yang berubah"),
    )
    buttons = (
        tag("a", text(name), href=place.to(target), class_="lit-tombol lit-tombol-lembut")
        for target, name in links
    )
    return tag("p", words(*buttons), class_="lit-aksi")


def _week(place: Place, site: Directory, every: tuple[Slot, ...]) -> Iterator[Block]:
    rooms = filed(site, every)
    for office in site.view.offices:
        if not site.rooms_of(office):
            yield html(empty(f"{office.short_name} belum mencatat ruang."))
            continue
        yield html(rooms_week(place, site, office, rooms, monday_of(site.today)))


def _office(
    place: Place, site: Directory, office: Office, every: tuple[Slot, ...]
) -> Iterator[Block]:
    month = site.today.replace(day=1)
    mine = tuple(one for one in every if one.office == office.code)
    yield heading(2, office.name, f"kantor-{office.code}")
    yield heading(3, f"Pemakaian {month_name(month)}", f"bulan-{office.code}")
    yield html(month_leaf(site, month, by_day(mine), office.code))
    yield html(month_links(place, all_months(site), month))
    yield html(example_note(office))
