"""A week of all rooms of an office: a row for each room, a column for each day."""

from collections.abc import Iterable, Mapping
from datetime import date

from literasi.outputs.public.html import Html, join, lines, tag, text
from literasi.outputs.public.pages.address import Place, room_address
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.month_filter import ANY
from literasi.outputs.public.pages.opened import Span, opened, without
from literasi.outputs.public.pages.parts import scroll_region
from literasi.outputs.public.pages.slots import ONE_DAY, Days, Slot, by_day, is_partial, of_room
from literasi.outputs.public.pages.uses import clock, plain_name, room_names
from literasi.outputs.public.pages.weeks import WORDS, holidays, week_name
from literasi.values.dates import DAYS
from literasi.views.public_models import Office, Room

Filed = Mapping[tuple[str, str], Days]
"""What touches each day of each room, by office and code."""


def filed(site: Directory, every: Iterable[Slot]) -> Filed:
    """File uses under each room whose space they take."""
    some = tuple(every)
    return {(one.office, one.code): by_day(of_room(some, one)) for one in site.view.rooms}


def rooms_week(place: Place, site: Directory, office: Office, rooms: Filed, monday: date) -> Html:
    """Draw the week: in each cell the uses of a room on a day, or that it is free or shut."""
    days = tuple(monday + ONE_DAY * number for number in range(7))
    caption = f"{office.short_name}, {week_name(monday)}"
    rows = (
        _row(place, site, room, days, rooms[room.office, room.code])
        for room in site.rooms_of(office)
    )
    head = tag("tr", tag("th", text("Ruang"), scope="col"), *map(_head, days))
    table = tag(
        "table",
        tag("caption", text(caption)),
        tag("thead", head),
        tag("tbody", lines(*rows)),
        class_="jw-pekan jw-semua",
    )
    return tag("div", scroll_region(caption, table, "jw-pekan-kotak"), data_saring="")


def _head(day: date) -> Html:
    name = DAYS[day.weekday()]
    number = tag("time", text(str(day.day)), datetime=day.isoformat())
    short = tag("abbr", text(name[:3]), title=name)
    return tag("th", short, text(" "), number, scope="col", data_hari=day.isoformat())


def _row(place: Place, site: Directory, room: Room, days: tuple[date, ...], mine: Days) -> Html:
    name = tag("a", text(room.name), href=place.to(room_address(room)))
    off = holidays(site)
    return tag(
        "tr",
        tag("th", name, scope="row"),
        *(_cell(place, site, room, (day, mine.get(day, ()), off)) for day in days),
        **row_marks(site, room),
    )


def row_marks(site: Directory, room: Room) -> dict[str, str]:
    """Give the marks by which a visitor's filter picks the row of a room."""
    return {
        "data_saring_kantor": site.offices[room.office].short_name,
        "data_saring_ruang": room.name,
        "data_saring_jenis": ANY,
    }


def _cell(
    place: Place,
    site: Directory,
    room: Room,
    at: tuple[date, tuple[Slot, ...], frozenset[date]],
) -> Html:
    day, touching, off = at
    here = tuple(one for one in touching if one.stands)
    state = _state(room, here, opened(room, day, off))
    content = join((_use(place, site, room, one) for one in here), tag("br"))
    return tag(
        "td",
        tag("span", content or text(WORDS[state]), class_="jw-teks"),
        class_=f"jw-{state}",
        data_hari=day.isoformat(),
    )


def _state(room: Room, here: tuple[Slot, ...], hours: tuple[Span, ...]) -> str:
    """Judge a day: some of its hours free, or some of the room, is `sebagian`."""
    if not here:
        return "bebas" if hours else "tutup"
    whole = [one for one in here if not is_partial(room, one)]
    taken = sorted((one.start, one.end) for one in whole)
    if not whole or any(without(span, taken) for span in hours):
        return "sebagian"
    return "terpakai" if any(one.status == "confirmed" for one in whole) else "dipesan"


def _use(place: Place, site: Directory, room: Room, one: Slot) -> Html:
    name = text(plain_name(one))
    link = tag("a", name, href=place.to(one.page)) if one.title and one.page else name
    others = "" if room.code in one.rooms else f" · {', '.join(room_names(site, one))}"
    return join((tag("small", text(f"{clock(one)}{others}")), text(" "), link))
