"""The lines of a book: cells by what they mean, and what cannot be read at its place."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from literasi.intake.clerk import day, words
from literasi.intake.headings import Heading
from literasi.numbering.running import Running
from literasi.spreadsheets.sheet import Sheet, Value

_DAYS = {"received": "tanggal terima", "dated": "tanggal surat", "sent": "tanggal kirim"}

_NAMES = {
    "number": "nomor agenda", "subject": "isi ringkas", "sender": "pengirim",
    "letter": "nomor surat", "to": "tujuan surat", **_DAYS,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Trouble:
    """A cell that cannot be read: `berkas:lembar!baris:kolom`, what is wrong, what would do."""

    place: str
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the book; `row` counts from 1 as the spreadsheet does, days are ISO."""

    row: int
    cells: Mapping[str, str]
    troubles: tuple[Trouble, ...] = field(default=())

    def __getitem__(self, name: str) -> str:
        """Give a cell, empty where the book has no such column."""
        return self.cells.get(name, "")


def book_lines(sheet: Sheet, heading: Heading, need: tuple[str, ...]) -> Iterator[Line]:
    """Yield every line that speaks of a letter; titles of months and totals are passed over."""
    for at in range(heading.first, len(sheet.rows)):
        row = sheet.rows[at]
        if _is_letter(row, heading):
            yield _line(sheet, heading, at, need)


def _is_letter(row: tuple[Value, ...], heading: Heading) -> bool:
    """Tell a letter from an empty row, a month's title, a total, or the numbers of columns."""
    known = [row[column] for column in heading.columns.values()]
    filled = [one for one in known if words(one)]
    texts = [words(one).strip("()") for one in row if one is not None]
    numbers = [str(one) for one in range(1, len(texts) + 1)]
    return len(filled) > 1 and texts != numbers


def _line(sheet: Sheet, heading: Heading, at: int, need: tuple[str, ...]) -> Line:
    cells: dict[str, str] = {}
    troubles: list[Trouble] = []
    for name, column in heading.columns.items():
        value = sheet.rows[at][column]
        if name not in _DAYS:
            cells[name] = words(value)
        elif words(value):
            cells[name] = day(value) or ""
            if not cells[name]:
                troubles.append(_unread(sheet.place(at, column), _DAYS[name], value))
    for name in need:
        unread = any(one.message.startswith(_NAMES[name]) for one in troubles)
        if not cells.get(name) and not unread:
            column = heading.columns.get(name, 0)
            troubles.append(_missing(sheet.place(at, column), name))
    return Line(at + 1, cells, tuple(troubles))


def _unread(place: str, name: str, value: Value) -> Trouble:
    message = f"{name} «{words(value)}» tidak terbaca"
    return Trouble(place, message, "tulis misalnya 2 Mei 2026 atau 02-05-2026")


def _missing(place: str, name: str) -> Trouble:
    return Trouble(place, f"{_NAMES[name]} kosong", "lengkapi barisnya di buku itu")


def twice(
    lines: tuple[Line, ...], sheet: Sheet, heading: Heading, day_of: str
) -> dict[int, Trouble]:
    """Find numbers that two lines of one year share; the later line is the one that is wrong."""
    seen: dict[tuple[str, str], int] = {}
    found: dict[int, Trouble] = {}
    for line in lines:
        number = line["number"] or line["letter"]
        key = (line[day_of][:4], str(Running.read(number) or number))
        if key[1] and key in seen:
            column = heading.columns.get("number", heading.columns.get("letter", 0))
            message = f"nomor «{number}» sudah dipakai baris {seen[key]}"
            place = sheet.place(line.row - 1, column)
            found[line.row] = Trouble(place, message, "betulkan nomor salah satunya")
        seen.setdefault(key, line.row)
    return found
