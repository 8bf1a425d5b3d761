"""Which rooms can still be asked for on the day of the build: one bar of hours for each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from literasi.outputs.public.html import NOTHING, Html, commas, lines, tag, text, words
from literasi.outputs.public.pages.address import Place, room_address
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.opened import Span, opened, without
from literasi.outputs.public.pages.parts import empty, example_badge
from literasi.outputs.public.pages.slots import Slot, by_day, is_partial, of_room, slots
from literasi.outputs.public.pages.weeks import holidays
from literasi.outputs.public.pages.words import label
from literasi.values.dates import ZONE_NAMES, format_clock, midnight
from literasi.views.public_models import Office, Room

NOTE = (
    "Menurut catatan pada tanggal data. Bebas berarti belum tercatat dipakai atau dipesan, "
    "bukan berarti sudah dapat dipakai: ruang tetap dimohonkan lebih dahulu."
)
_NONE = "Belum ada ruang yang dicatat."
_HOUR = timedelta(hours=1)
_EARLY, _LATE = 7, 17  # hours that every bar shows; longer days stretch it


@dataclass(frozen=True, slots=True)
class RoomDay:
    """A room's day: its hours, what is left of them, what takes it, whole or in part."""

    room: Room
    open: tuple[Span, ...]
    free: tuple[Span, ...]
    taken: tuple[Slot, ...]
    partial: bool

    @property
    def whole(self) -> bool:
        """Tell whether nothing at all stands in the way on this day."""
        return bool(self.open) and self.free == self.open and not self.partial


def free_rooms(place: Place, site: Directory) -> Html:
    """Show every office's rooms side by side."""
    today = tuple(one for one in by_day(slots(site)).get(site.today, ()) if one.stands)
    offices = (_office(place, site, office, today) for office in site.view.offices)
    return tag("div", lines(*offices), class_="lit-ruang-pasangan")


def room_day(room: Room, day: date, today: tuple[Slot, ...], off: frozenset[date]) -> RoomDay:
    """Take out of a room's hours what takes all of it."""
    mine = of_room(today, room)
    whole = tuple(one for one in mine if not is_partial(room, one))
    holes = sorted((one.start, one.end) for one in whole)
    hours = opened(room, day, off)
    free = tuple(rest for span in hours for rest in without(span, holes))
    return RoomDay(room, hours, free, whole, partial=len(whole) < len(mine))


def _office(place: Place, site: Directory, office: Office, today: tuple[Slot, ...]) -> Html:
    off = holidays(site)
    days = tuple(room_day(room, site.today, today, off) for room in site.rooms_of(office))
    scale = _scale(days, site.today)
    rows = (_room(place, one, scale, office.zone) for one in days if not one.whole)
    shown = lines(*_untouched(place, days, office.zone), *rows)
    return tag(
        "section",
        tag("h3", words(text(office.short_name), _badge(days))),
        tag("p", text(_summary(days)), class_="lit-bebas-ringkas") if days else NOTHING,
        tag("ul", shown, class_="lit-bebas-daftar") if days else empty(_NONE),
        class_="lit-ruang-kantor",
        data_kantor=office.code,
    )


def _badge(days: tuple[RoomDay, ...]) -> Html:
    """Mark the whole list once where a room of it is fictional."""
    return example_badge() if any(one.room.example for one in days) else NOTHING


def _untouched(place: Place, days: tuple[RoomDay, ...], zone: str) -> Iterator[Html]:
    """Name rooms that are free all day together, by their hours."""
    alike: dict[str, list[RoomDay]] = {}
    for one in days:
        if one.whole:
            alike.setdefault(_words(one, zone), []).append(one)
    for hours, rooms in alike.items():
        links = commas(_link(place, one.room) for one in rooms)
        yield tag("li", tag("strong", text(hours)), tag("span", links, class_="lit-bebas-nama"))


def _link(place: Place, room: Room) -> Html:
    return tag("a", text(room.name), href=place.to(room_address(room)))


def _summary(days: tuple[RoomDay, ...]) -> str:
    free = sum(bool(one.free) for one in days)
    if not free:
        return "Tidak ada ruang yang bebas pada hari ini."
    return f"{free} dari {len(days)} ruang masih punya jam bebas."


def _room(place: Place, one: RoomDay, scale: Span, zone: str) -> Html:
    return tag(
        "li",
        _link(place, one.room),
        tag("span", text(label(one.room.kind)), class_="lit-bebas-jenis"),
        _bar(one, scale),
        tag("span", text(_words(one, zone)), class_="lit-bebas-jam"),
        class_="lit-bebas-ada" if one.free else "lit-bebas-tiada",
    )


def _words(one: RoomDay, zone: str) -> str:
    if not one.open:
        return "Tidak dibuka pada hari ini"
    if not one.free:
        return "Terpakai sepanjang jam buka"
    spans = ", ".join(f"{format_clock(first)}–{_end(last)}" for first, last in one.free)
    some = " (sebagian ruang terpakai)" if one.partial else ""
    return f"Bebas {spans} {ZONE_NAMES.get(zone, '')}".rstrip() + some


def _end(moment: datetime) -> str:
    return "24.00" if moment == midnight(moment.date()) else format_clock(moment)


def _scale(days: tuple[RoomDay, ...], day: date) -> Span:
    start = midnight(day)
    spans = [span for one in days for span in one.open]
    first = min([start + _EARLY * _HOUR, *(span[0] for span in spans)])
    last = max([start + _LATE * _HOUR, *(span[1] for span in spans)])
    return first, last


def _bar(one: RoomDay, scale: Span) -> Html:
    taken = ((slot.start, slot.end) for slot in one.taken)
    return tag(
        "svg",
        tag("rect", width="100%", height=8, rx=4, class_="lit-bebas-tutup"),
        *_pieces(one.free, scale, "lit-bebas-kosong"),
        *_pieces(taken, scale, "lit-bebas-isi"),
        class_="lit-bebas-batang",
        width="100%",
        height=8,
        aria_hidden="true",
    )


def _pieces(spans: Iterable[Span], scale: Span, class_: str) -> Iterator[Html]:
    for first, last in spans:
        start, end = max(first, scale[0]), min(last, scale[1])
        if start < end:
            yield tag(
                "rect",
                x=_percent(start - scale[0], scale),
                width=_percent(end - start, scale),
                height=8,
                class_=class_,
            )


def _percent(part: timedelta, scale: Span) -> str:
    return f"{100 * (part / (scale[1] - scale[0])):.2f}%"
