"""A week of one room, hour by hour: what is taken, and what is free at a glance."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from literasi.outputs.public.html import NOTHING, Html, join, lines, tag, text
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.opened import Span, opened
from literasi.outputs.public.pages.parts import empty, hidden, scroll_region
from literasi.outputs.public.pages.slots import ONE_DAY, Days, Slot, is_partial
from literasi.outputs.public.pages.uses import clock, plain_name, room_names
from literasi.values.dates import DAYS, MONTHS, midnight
from literasi.views.public_models import Room

WORDS = {
    "bebas": "Bebas",
    "tutup": "Tutup",
    "terpakai": "Terpakai",
    "dipesan": "Dipesan",
    "sebagian": "Sebagian terpakai",
}
_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Column:
    """One day of a room: its opening hours, and what stands in its way."""

    day: date
    opened: tuple[Span, ...]
    slots: tuple[Slot, ...]
    holiday: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What one stretch of a day shows; neighbours that are equal become one."""

    state: str
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A drawn week of a room: its days, the times between its rows, the cells day by day."""

    room: Room
    columns: tuple[Column, ...]
    marks: tuple[timedelta, ...]
    cells: tuple[tuple[Cell, ...], ...]

    def height(self, number: int, row: int) -> int:
        """Count how many rows a cell goes on from a row."""
        column = self.cells[number]
        end = row + 1
        while end < len(column) and column[end] == column[row]:
            end += 1
        return end - row


def monday_of(day: date) -> date:
    """Give the Monday of a day's week."""
    return day - ONE_DAY * day.weekday()


def week_name(monday: date) -> str:
    """Write `23–29 November 2026`, or both months when the week has two."""
    last = monday + ONE_DAY * 6
    end = f"{last.day} {MONTHS[last.month - 1]} {last.year}"
    if (monday.month, monday.year) == (last.month, last.year):
        return f"{monday.day}–{end}"
    year = "" if monday.year == last.year else f" {monday.year}"
    return f"{monday.day} {MONTHS[monday.month - 1]}{year} – {end}"


def room_week(place: Place, site: Directory, room: Room, days: Days, monday: date) -> Html:
    """Draw the week of a room as a table: a row for each hour, and for each odd start or end."""
    columns = tuple(_columns(site, room, days, monday))
    marks = _marks(columns)
    if len(marks) < 2:
        return empty("Ruang ini tidak dibuka dan tidak dipakai pada pekan ini.")
    caption = f"{room.name}, {week_name(monday)}"
    cells = tuple(
        tuple(_cell(room, column, span) for span in _spans(marks, column)) for column in columns
    )
    rows = (
        _row(place, site, Grid(room, columns, marks, cells), at) for at in range(len(marks) - 1)
    )
    head = tag("tr", tag("th", text("Jam"), scope="col"), *(_head(one) for one in columns))
    table = tag(
        "table",
        tag("caption", text(caption), class_="lit-sr"),
        tag("thead", head),
        tag("tbody", lines(*rows)),
        class_="jw-pekan",
    )
    return scroll_region(caption, table, "jw-pekan-kotak")


def legend() -> Html:
    """Say what the colours of a week mean."""
    items = (
        tag("li", tag("span", class_=f"jw-contoh jw-{key}", aria_hidden="true"), text(words))
        for key, words in WORDS.items()
    )
    return tag("ul", *items, class_="jw-keterangan")


def holidays(site: Directory) -> frozenset[date]:
    """Give the days off."""
    return frozenset(one.day for one in site.view.holidays)


def _columns(site: Directory, room: Room, days: Days, monday: date) -> Iterator[Column]:
    off = holidays(site)
    names = {one.day: one.name for one in site.view.holidays}
    for number in range(7):
        day = monday + ONE_DAY * number
        standing = tuple(one for one in days.get(day, ()) if one.stands)
        yield Column(day, opened(room, day, off), standing, names.get(day, ""))


def _marks(columns: tuple[Column, ...]) -> tuple[timedelta, ...]:
    """Give the times of day at which a row begins, and the end of the last one."""
    found: set[timedelta] = set()
    for one in columns:
        start = midnight(one.day)
        for first, last in one.opened:
            found |= {first - start, last - start}
            hour = timedelta(hours=(first - start) // _HOUR + 1)
            while hour < last - start:
                found.add(hour)
                hour += _HOUR
        for slot in one.slots:
            first, last = _within(one.day, slot)
            if last - first < ONE_DAY:  # what fills a whole day needs no row of its own
                found |= {first - start, last - start}
    return tuple(sorted(found))


def _within(day: date, slot: Slot) -> Span:
    start = midnight(day)
    return max(slot.start, start), min(slot.end, start + ONE_DAY)


def _spans(marks: tuple[timedelta, ...], column: Column) -> Iterator[Span]:
    start = midnight(column.day)
    for first, last in pairwise(marks):
        yield start + first, start + last


def _cell(room: Room, column: Column, span: Span) -> Cell:
    here = tuple(one for one in column.slots if one.start < span[1] and span[0] < one.end)
    whole = tuple(one for one in here if not is_partial(room, one))
    if whole:
        settled = any(one.status == "confirmed" for one in whole)
        return Cell("terpakai" if settled else "dipesan", here)
    if here:
        return Cell("sebagian", here)
    free = any(first <= span[0] and span[1] <= last for first, last in column.opened)
    return Cell("bebas" if free else "tutup", ())


def _head(one: Column) -> Html:
    day = DAYS[one.day.weekday()]
    number = tag("time", text(str(one.day.day)), datetime=one.day.isoformat())
    off = tag("span", text(one.holiday), class_="jw-libur-nama") if one.holiday else NOTHING
    return tag(
        "th",
        tag("abbr", text(day[:3]), title=day),
        text(" "),
        number,
        off,
        scope="col",
        class_="lit-libur" if one.holiday or one.day.weekday() == 6 else None,
        data_hari=one.day.isoformat(),
    )


def _row(place: Place, site: Directory, grid: Grid, at: int) -> Html:
    cells = (
        _shown(place, site, grid, (number, at))
        for number, column in enumerate(grid.cells)
        if at == 0 or column[at] != column[at - 1]
    )
    return tag("tr", tag("th", text(_time(grid.marks[at])), scope="row"), *cells)


def _shown(place: Place, site: Directory, grid: Grid, at: tuple[int, int]) -> Html:
    number, row = at
    cell, height = grid.cells[number][row], grid.height(number, row)
    until = f"{_time(grid.marks[row])}–{_time(grid.marks[row + height])}"
    names = join((_use(place, site, grid.room, one) for one in cell.slots), tag("br"))
    hours = tag("small", text(f" {until}")) if cell.state == "bebas" else NOTHING
    content = names or join((text(WORDS[cell.state]), hours))
    unsaid = cell.state == "sebagian" or (cell.state == "dipesan" and cell.slots[0].title)
    about = hidden(f"{WORDS[cell.state]}: ") if unsaid else NOTHING
    return tag(
        "td",
        tag("span", about, content, class_="jw-teks"),
        rowspan=height if height > 1 else None,
        class_=f"jw-{cell.state}",
        data_hari=grid.columns[number].day.isoformat(),
    )


def _use(place: Place, site: Directory, room: Room, one: Slot) -> Html:
    where = "" if one.rooms == (room.code,) else f" · {', '.join(room_names(site, one))}"
    when = tag("small", text(f"{clock(one)}{where}"))
    link = (
        tag("a", text(plain_name(one)), href=place.to(one.page))
        if one.title and one.page
        else text(plain_name(one))
    )
    return join((link, text(" "), when))


def _time(mark: timedelta) -> str:
    minutes = mark // timedelta(minutes=1)
    return f"{minutes // 60:02}.{minutes % 60:02}"
