"""The sign at a room's door: what takes place now and next, large enough for three metres.

A small script (`pintu.js`) reads the times from the page and the browser's clock; without it the
page lists what was to come when it was built.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from literasi.outputs.public import qr
from literasi.outputs.public.html import Html, join, lines, tag, text
from literasi.outputs.public.pages.address import Place, room_address
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.page import Page, html, title
from literasi.outputs.public.pages.slots import ONE_DAY, Slot, is_partial, of_room, slots
from literasi.outputs.public.pages.uses import clock, plain_name, room_names, short_day
from literasi.values.dates import format_date
from literasi.views.public_models import Room

SEES = ("offices", "rooms", "uses", "activities", "holidays")
AHEAD = timedelta(days=120)  # a site that nobody rebuilds for longer has other troubles
_LISTED = 6
_MOST = 300


def door_address(room: Room) -> str:
    """Give the address of a room's door sign."""
    return f"{room_address(room)}pintu/"


def pages(site: Directory) -> Iterator[Page]:
    """Make a sign for each room."""
    every = slots(site)
    for room in site.view.rooms:
        yield _page(site, room, _coming(site, of_room(every, room)))


def _coming(site: Directory, mine: Sequence[Slot]) -> tuple[Slot, ...]:
    last = site.today + AHEAD
    return tuple(
        one for one in mine if one.stands and one.last >= site.today and one.start.date() <= last
    )[:_MOST]


def _page(site: Directory, room: Room, coming: tuple[Slot, ...]) -> Page:
    place = Place(f"{door_address(room).removesuffix('/')}.md")
    office = site.offices[room.office]
    sign = tag(
        "div",
        tag("p", text(office.short_name), class_="jw-pintu-kantor"),
        tag("p", text(""), class_="jw-pintu-keadaan", role="status"),
        tag("p", text(""), class_="jw-pintu-kini"),
        tag("p", text("Berikutnya"), class_="jw-pintu-judul"),
        _list(site, room, coming),
        _foot(place, site, room),
        class_="jw-pintu",
        data_kantor=room.office,
        data_pintu=_data(site, room, coming),
    )
    name = f"Papan pintu {room.name}, {office.short_name}"
    about = f"Yang berlangsung di {room.name} sekarang dan berikutnya."
    blocks = (title(room.name), html(sign))
    return Page(place, name, about, blocks, searchable=False)


def _list(site: Directory, room: Room, coming: tuple[Slot, ...]) -> Html:
    if not coming:
        return tag(
            "ol", tag("li", text("Tidak ada pemakaian tercatat.")), class_="jw-pintu-daftar"
        )
    rows = (
        tag("li", tag("span", text(f"{short_day(one.start.date())}, {clock(one)}")), text(" "),
            tag("strong", text(_name(site, room, one))))
        for one in coming[:_LISTED]
    )  # fmt: skip
    return tag("ol", lines(*rows), class_="jw-pintu-daftar")


def _foot(place: Place, site: Directory, room: Room) -> Html:
    target = f"{site.view.address}{room_address(room)}"
    link = tag("a", text("Jadwal lengkap"), href=place.to(room_address(room)))
    since = tag("span", text(f"Data per {format_date(site.today)}."), class_="jw-pintu-per")
    code = qr.drawing(target, f"Kode QR ke {target}")
    return tag("div", tag("p", join((since, text(" "), link))), code, class_="jw-pintu-kaki")


def _data(site: Directory, room: Room, coming: tuple[Slot, ...]) -> str:
    zone = site.offices[room.office].zone
    rows = [
        {
            "mulai": _instant(one.start, zone),
            "selesai": _instant(max(one.end, _day_end(one)) if one.all_day else one.end, zone),
            "jam": clock(one),
            "hari": short_day(one.start.date()),
            "nama": _name(site, room, one),
            "keadaan": _state(room, one),
        }
        for one in coming
    ]
    data = {"zona": zone, "per": format_date(site.today), "pemakaian": rows}
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _name(site: Directory, room: Room, one: Slot) -> str:
    name = plain_name(one)
    return f"{name} ({', '.join(room_names(site, one))})" if is_partial(room, one) else name


def _state(room: Room, one: Slot) -> str:
    if is_partial(room, one):
        return "sebagian"
    return "dipesan" if one.status == "tentative" else "terpakai"


def _day_end(one: Slot) -> datetime:
    return datetime.combine(one.last + ONE_DAY, datetime.min.time())


def _instant(local: datetime, zone: str) -> str:
    """Write a moment that a browser in any zone reads alike."""
    return local.replace(tzinfo=ZoneInfo(zone)).isoformat(timespec="minutes")
