"""A book as an Excel workbook: what a clerk would have made, and safe to open.

Text is always a string cell, dates are dates, counts are numbers. What begins like a formula
carries the quote prefix, so that it stays text even when somebody edits the cell.
"""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import product
from textwrap import wrap

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from literasi.books.book import Kind
from literasi.outputs.cells import is_dangerous
from literasi.values.dates import parse_date
from literasi.views.office_models import Register

HEAD, NUMBERS, FIRST = 4, 5, 6  # rows counted from 0: titles, their numbers, the first line
_LONGEST = 32_000  # Excel's own limit of a cell is 32,767
_CUT = " … (terpotong)"
_CREATED = datetime(2020, 1, 1, tzinfo=UTC).replace(tzinfo=None)  # the same bytes each time
_PAPERS = {"a4": 9, "f4": 14}  # 14 is 8.5 × 13 inches, the nearest that Excel knows to F4
_FONT = "Liberation Sans"
_LINE, _HIGHEST = 13, 409  # points
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_date_format": "dd-mm-yyyy",
}


@dataclass(frozen=True, slots=True)
class _Look:
    """The formats of a sheet."""

    title: Format
    line: Format
    note: Format
    head: Format
    number: Format
    cells: Mapping[tuple[Kind, bool], Format]


def workbook(register: Register) -> bytes:
    """Write one book of one year."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, _OPTIONS) as book:
        book.set_properties({
            "title": f"{register.title} {register.year}"[:250],
            "author": register.head.name[:250],
            "created": _CREATED,
        })  # fmt: skip
        sheet = book.add_worksheet(register.year)
        look = _look(book)
        _top(sheet, register, look)
        _body(sheet, register, look)
        _print(sheet, register)
    return buffer.getvalue()


def _look(book: xlsxwriter.Workbook) -> _Look:
    plain = {"font_name": _FONT, "font_size": 10, "valign": "top"}
    boxed = {**plain, "border": 1, "border_color": "#7f7f7f"}
    head = {**boxed, "text_wrap": True, "align": "center", "valign": "vcenter"}
    forms: dict[Kind, dict[str, object]] = {
        Kind.TEXT: {"text_wrap": True, "num_format": "@"},
        Kind.DATE: {"align": "center", "num_format": "dd-mm-yyyy"},
        Kind.COUNT: {"align": "center", "num_format": "0"},
    }
    cells = {
        (kind, quoted): book.add_format({**boxed, **forms[kind], "quote_prefix": quoted})
        for kind, quoted in product(forms, (False, True))
    }
    return _Look(
        title=book.add_format({**plain, "font_size": 14, "bold": True}),
        line=book.add_format({**plain, "bold": True}),
        note=book.add_format({**plain, "font_size": 9, "italic": True, "font_color": "#595959"}),
        head=book.add_format({**head, "bold": True, "bg_color": "#e7edf0"}),
        number=book.add_format({**head, "font_size": 8, "bg_color": "#f4f6f7"}),
        cells=cells,
    )


def _top(sheet: Worksheet, register: Register, look: _Look) -> None:
    """Write the name of the book, and the titles of the columns with their numbers."""
    head = register.head
    sheet.set_row(0, 21)  # of its own: not every program makes room for the larger title
    sheet.write_string(0, 0, register.title.upper(), look.title)
    sheet.write_string(1, 0, ", ".join(head.lines), look.line)
    sheet.write_string(2, 0, f"Tahun {register.year}, {len(register.rows)} baris", look.line)
    sheet.write_string(3, 0, head.example, look.note)
    for at, column in enumerate(register.columns):
        sheet.set_column(at, at, column.width)
        sheet.write_string(HEAD, at, column.title, look.head)
        sheet.write_number(NUMBERS, at, at + 1, look.number)
    sheet.set_row(HEAD, 42)


def _body(sheet: Worksheet, register: Register, look: _Look) -> None:
    for row, cells in enumerate(register.rows, FIRST):
        sheet.set_row(row, _height(register, cells))
        for at, (column, cell) in enumerate(zip(register.columns, cells, strict=True)):
            _write(sheet, (row, at), cell, look.cells[column.kind, is_dangerous(cell)])


def _height(register: Register, cells: tuple[str, ...]) -> float:
    """Make a row as high as its longest cell; not every program does that when it opens a file."""
    pairs = zip(cells, register.columns, strict=True)
    most = max(len(wrap(cell, column.width + 1)) for cell, column in pairs)
    return float(min(_LINE * max(most, 1) + 3, _HIGHEST))


def _write(sheet: Worksheet, at: tuple[int, int], cell: str, look: Format) -> None:
    """Write one cell as what it is; the format knows the kind of its column."""
    if look.num_format == "dd-mm-yyyy" and cell != "-":
        sheet.write_datetime(*at, parse_date(cell), look)
    elif look.num_format == "0" and cell != "-":
        sheet.write_number(*at, int(cell), look)
    else:
        sheet.write_string(*at, _short(cell), look)


def _short(cell: str) -> str:
    return cell if len(cell) <= _LONGEST else cell[:_LONGEST] + _CUT


def _print(sheet: Worksheet, register: Register) -> None:
    """Set up reading and printing: heads stay, pages are numbered, the width fits one page."""
    last = FIRST + max(len(register.rows), 1) - 1
    wide = len(register.columns) - 1
    sheet.freeze_panes(FIRST, 1)
    sheet.autofilter(NUMBERS, 0, last, wide)
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{last + 1}"})
    sheet.repeat_rows(HEAD, NUMBERS)
    sheet.print_area(0, 0, last, wide)
    sheet.set_landscape()
    sheet.set_paper(_PAPERS.get(register.head.paper, 9))
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.5, right=0.5, top=0.7, bottom=0.7)
    sheet.hide_gridlines(2)
    sheet.set_header(f"&L&9{_amp(register.head.name)}&R&9{_amp(register.title)} {register.year}")
    sheet.set_footer("&R&9Halaman &P dari &N")


def _amp(text: str) -> str:
    """Keep an ampersand of a name from reading as a code of headers, and short of Excel's 255."""
    return text[:100].replace("&", "&&")
