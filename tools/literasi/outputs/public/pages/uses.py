"""Uses of rooms as readable tables; a use that is not public shows its times only."""

from collections.abc import Iterable
from datetime import date

from literasi.outputs.public.html import Html, lines, tag, text
from literasi.outputs.public.pages.address import Place, room_address
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.parts import scroll_region
from literasi.outputs.public.pages.sessions import state
from literasi.values.dates import DAYS, MONTHS, ZONE_NAMES, format_clock, format_date
from literasi.views.public_models import RoomUse

_UNNAMED = {"tentative": "Dipesan", "cancelled": "Batal"}


def month_name(day: date) -> str:
    """Write `Februari 2026`."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def use_name(place: Place, use: RoomUse) -> Html:
    """Name a use: its title when public, else `Terpakai`, `Dipesan` or `Batal`."""
    if use.title is None:
        return text(_UNNAMED.get(use.status, "Terpakai"))
    name = tag("a", text(use.title), href=place.to(use.page)) if use.page else text(use.title)
    mark = state(use.status)
    return lines(name, mark) if mark else name


def use_times(use: RoomUse, zone: str) -> Html:
    """Write the times of a use, e.g. `08.00–10.00 WIB`."""
    if use.all_day:
        last = "" if use.start.date() == use.end.date() else f" s.d. {format_date(use.end.date())}"
        return text(f"sepanjang hari{last}")
    end = format_clock(use.end)
    if use.start.date() != use.end.date():
        end = f"{format_date(use.end.date())}, {end}"
    return text(f"{format_clock(use.start)}–{end} {ZONE_NAMES[zone]}")


def uses_table(
    place: Place, site: Directory, uses: Iterable[RoomUse], *, caption: str, rooms: bool
) -> Html:
    """List uses by day; with a column for the room where several rooms meet."""
    names = ("Hari, tanggal", "Waktu", *(("Ruang",) if rooms else ()), "Pemakaian")
    head = tag("tr", *(tag("th", text(name), scope="col") for name in names))
    rows = (_row(place, site, use, rooms=rooms) for use in uses)
    table = tag(
        "table",
        tag("caption", text(caption), class_="lit-sr"),
        tag("thead", head),
        tag("tbody", lines(*rows)),
        class_="lit-tabel",
    )
    return scroll_region(caption, table)


def _row(place: Place, site: Directory, use: RoomUse, *, rooms: bool) -> Html:
    day = use.start.date()
    shown = f"{DAYS[day.weekday()]}, {day.day} {MONTHS[day.month - 1]}"
    zone = site.offices[use.office].zone
    return tag(
        "tr",
        tag("td", tag("time", text(shown), datetime=day.isoformat())),
        tag("td", use_times(use, zone)),
        *((tag("td", _room(place, site, use)),) if rooms else ()),
        tag("td", use_name(place, use)),
        class_=f"lit-{use.status}" if use.status in {"cancelled", "tentative"} else None,
    )


def _room(place: Place, site: Directory, use: RoomUse) -> Html:
    room = site.rooms.get((use.office, use.room))
    if room is None:
        return text(use.room)
    return tag("a", text(room.name), href=place.to(room_address(room)))
