"""Uses of rooms in words and as readable lists; what is not public shows its times only."""

from collections.abc import Iterable
from datetime import date

from literasi.outputs.public.html import NOTHING, Html, commas, join, tag, text, words
from literasi.outputs.public.html import lines as below
from literasi.outputs.public.pages.address import Place, room_address
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.parts import office_badge
from literasi.outputs.public.pages.sessions import state
from literasi.outputs.public.pages.slots import Slot
from literasi.outputs.public.pages.words import label
from literasi.values.dates import DAYS, MONTHS, ZONE_NAMES, format_clock, format_date
from literasi.views.public_models import Room

_UNNAMED = {"tentative": "Dipesan", "cancelled": "Batal"}


def month_name(day: date) -> str:
    """Write `Februari 2026`."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def short_day(day: date) -> str:
    """Write `Rabu, 25 November`."""
    return f"{DAYS[day.weekday()]}, {day.day} {MONTHS[day.month - 1]}"


def plain_name(slot: Slot) -> str:
    """Name a use in plain words: its title when public, else what is known of it."""
    name = slot.title or _UNNAMED.get(slot.status, "Terpakai")
    return f"Batal: {name}" if slot.title and not slot.stands else name


def use_name(place: Place, slot: Slot) -> Html:
    """Name a use: its title when public, else `Terpakai` or `Dipesan`."""
    if slot.title is None:
        return text(plain_name(slot))
    link = tag("a", text(slot.title), href=place.to(slot.page)) if slot.page else text(slot.title)
    return words(link, state(slot.status))


def clock(slot: Slot, zone: str = "") -> str:
    """Write the times of a use, e.g. `08.00–10.00 WIB`; a later last day is named."""
    first, last = slot.start.date(), slot.last
    if slot.all_day:
        return "sepanjang hari" if first == last else f"sepanjang hari s.d. {format_date(last)}"
    end = format_clock(slot.end)
    if last != first:
        end = f"{format_date(slot.end.date())}, {end}"
    return f"{format_clock(slot.start)}–{end} {ZONE_NAMES.get(zone, '')}".strip()


def room_names(site: Directory, slot: Slot) -> tuple[str, ...]:
    """Name the rooms of a use, or the place outside."""
    names = [_name(site, slot.office, code) for code in slot.rooms]
    return (*names, slot.place) if slot.place else tuple(names)


def where(place: Place, site: Directory, slot: Slot, *, but: Room | None = None) -> Html:
    """Name the rooms with links to their pages; `but` is the one whose page it is."""
    codes = (code for code in slot.rooms if but is None or code != but.code)
    rooms = (_link(place, site, slot.office, code) for code in codes)
    outside = (text(slot.place),) if slot.place else ()
    return commas((*rooms, *outside))


def uses_list(
    place: Place, site: Directory, uses: Iterable[Slot], *, room: Room | None = None
) -> Html:
    """List uses by day; on the page of one room only the other rooms of a use are named."""
    rows = (_row(place, site, one, room=room) for one in uses)
    return tag("ol", below(*rows), class_="jw-daftar")


def sieve(site: Directory, slot: Slot) -> dict[str, str]:
    """Give the marks by which a visitor's filter picks a use."""
    return {
        "data_saring_kantor": site.offices[slot.office].short_name,
        "data_saring_ruang": "|".join(room_names(site, slot)),
        "data_saring_jenis": label(slot.kind) if slot.kind else "",
    }


def _row(place: Place, site: Directory, one: Slot, *, room: Room | None) -> Html:
    day, office = one.start.date(), site.offices[one.office]
    badge = office_badge(office) if room is None else NOTHING
    return tag(
        "li",
        tag("time", text(short_day(day)), datetime=day.isoformat()),
        tag("span", text(clock(one, office.zone)), class_="jw-jam"),
        tag("span", use_name(place, one), class_="jw-nama"),
        tag("span", words(where(place, site, one, but=room), badge), class_="jw-tempat"),
        class_=f"jw-{one.status}",
        data_hari=day.isoformat(),
        **sieve(site, one),
    )


def _link(place: Place, site: Directory, office: str, code: str) -> Html:
    room = site.rooms.get((office, code))
    name = text(_name(site, office, code))
    return tag("a", name, href=place.to(room_address(room))) if room else name


def _name(site: Directory, office: str, code: str) -> str:
    room = site.rooms.get((office, code))
    return room.name if room else code


def joined(parts: Iterable[Html]) -> Html:
    """Put names behind one another with semicolons."""
    return join(parts, text("; "))
