"""A month as a table: every day with what takes place, and the small leaf of the overview."""

from calendar import Calendar
from collections.abc import Callable
from datetime import date

from literasi.outputs.public.html import NOTHING, Html, join, lines, tag, text
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.parts import hidden
from literasi.outputs.public.pages.slots import Days, Slot
from literasi.outputs.public.pages.uses import clock, month_name, room_names, sieve, use_name
from literasi.outputs.public.pages.words import count
from literasi.values.dates import DAYS, format_clock
from literasi.views.public_models import Room

_MOST = 6  # uses that a day shows; the list below has them all


def month_table(
    place: Place, site: Directory, month: date, days: Days, room: Room | None = None
) -> Html:
    """Draw a month with every use in its day; on a phone it is a leaf with numbers."""
    of = f"{room.name}, " if room else "Semua ruang dan kegiatan, "
    return _table(
        month,
        f"{of}{month_name(month)}",
        lambda day: _full_day(place, site, day, days.get(day, ()), room),
        "lit-kalender jw-bulan",
    )


def month_leaf(site: Directory, month: date, days: Days, office: str) -> Html:
    """Draw a month as a small leaf; every count is also said in words."""
    return _table(
        month,
        month_name(month),
        lambda day: _small_day(site, day, days.get(day, ())),
        "lit-kalender",
        office,
    )


def _table(
    month: date, caption: str, cell: Callable[[date], Html], class_: str, office: str | None = None
) -> Html:
    weeks = Calendar().monthdatescalendar(month.year, month.month)
    rows = (
        tag("tr", *(cell(day) if day.month == month.month else _outside() for day in week))
        for week in weeks
    )
    return tag(
        "table",
        tag("caption", text(caption), class_="lit-sr"),
        tag("thead", tag("tr", *(_weekday(name) for name in DAYS))),
        tag("tbody", lines(*rows)),
        class_=class_,
        data_kantor=office,
    )


def _outside() -> Html:
    return tag("td", class_="lit-luar")


def _weekday(name: str) -> Html:
    return tag("th", tag("abbr", text(name[:3]), title=name), scope="col")


def _small_day(site: Directory, day: date, slots: tuple[Slot, ...]) -> Html:
    load = _count(slots)
    return _day(site, day, load, current=day == site.today)


def _full_day(
    place: Place, site: Directory, day: date, slots: tuple[Slot, ...], room: Room | None
) -> Html:
    shown = (_use(place, site, day, one, room) for one in slots[:_MOST])
    rest = len(slots) - _MOST
    more = tag("li", text(f"dan {rest} lagi, lihat daftar di bawah")) if rest > 0 else NOTHING
    items = join((*shown, more))
    return _day(
        site, day, join((_count(slots), tag("ul", items, class_="jw-acara") if items else NOTHING))
    )


def _use(place: Place, site: Directory, day: date, one: Slot, room: Room | None) -> Html:
    when = clock(one) if one.start.date() == one.last else _long(one, day)
    rooms = ", ".join(room_names(site, one))
    others = "" if room and one.rooms == (room.code,) else rooms
    return tag(
        "li",
        tag("span", text(when), class_="jw-jam"),
        text(" "),
        use_name(place, one),
        *((text(" "), tag("small", text(others))) if others else ()),
        class_=f"jw-{one.status}",
        **sieve(site, one),
    )


def _long(one: Slot, day: date) -> str:
    """Say how a use of several days begins, goes on and ends."""
    if one.all_day:
        return "sepanjang hari"
    if day == one.start.date():
        return f"mulai {format_clock(one.start)}"
    return f"sampai {format_clock(one.end)}" if day == one.last else "berlanjut"


def _count(slots: tuple[Slot, ...]) -> Html:
    busy = sum(one.stands for one in slots)
    if not busy:
        return NOTHING
    words = hidden(f" {count(busy, 'pemakaian')[len(str(busy)) + 1 :]}")
    return tag("span", text(str(busy)), words, class_="lit-isi")


def _day(site: Directory, day: date, content: Html, *, current: bool = False) -> Html:
    names = tuple(one.name for one in site.view.holidays if one.day == day)
    off = bool(names) or day.weekday() == 6
    return tag(
        "td",
        tag("time", text(str(day.day)), datetime=day.isoformat(), class_="lit-tanggal"),
        content,
        *(tag("span", text(name), class_="lit-libur-nama") for name in names),
        class_="lit-libur" if off else None,
        aria_current="date" if current else None,
        data_hari=day.isoformat(),
    )
