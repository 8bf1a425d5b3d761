"""A book as PDF, to be printed and bound: letterhead, numbered columns, page x of y.

After the last line of a month stands its closing line (tutup buku), with room for initials.
"""

from collections import Counter
from pathlib import Path
from typing import Any

from literasi.books.book import Kind
from literasi.outputs.office.breaking import fits
from literasi.outputs.typesetting import typeset
from literasi.values.dates import format_date, format_digits, format_month, parse_date
from literasi.views.office_models import Closed, Register

_TEMPLATE = Path(__file__).parent / "book.typ"
_MM = {"a4": (297, 210), "f4": (330, 215)}  # lying
_LINE = 60  # letters that a line of the letterhead has room for
_SHORT = 9  # letters of a word that every column has room for
_TITLE = 12  # and of a word of its title, which is set smaller
_WHOLE = 900  # characters; a row with a longer cell may run on over the page
_DIGITS = 16  # of a digest: enough to tell two apart by eye

Data = dict[str, Any]


def bound(register: Register) -> bytes:
    """Typeset one book of one year."""
    head = register.head
    width, height = _MM.get(head.paper, _MM["a4"])
    return typeset(_TEMPLATE, {
        "title": register.title, "year": register.year, "office": fits(head.name, _LINE),
        "head": [fits(line, _LINE) for line in head.lines],
        "address": fits(head.address, _LINE), "example": fits(head.example, _LINE),
        "width": width, "height": height,
        "widths": [column.width for column in register.columns],
        "columns": [fits(column.title, column.width, _TITLE) for column in register.columns],
        "dates": [column.kind is Kind.DATE for column in register.columns],
        "centred": [column.kind is not Kind.TEXT for column in register.columns],
        "lines": _lines(register),
        "corrections": _corrections(register),
    })  # fmt: skip


def _lines(register: Register) -> list[Data]:
    """Give the lines, each month followed by its closing line."""
    last = {month: at for at, month in enumerate(register.months)}
    counts = Counter(register.months)
    closed = {one.month: one for one in register.closed}
    found: list[Data] = []
    for at, (cells, month) in enumerate(zip(register.rows, register.months, strict=True)):
        whole = max(map(len, cells)) <= _WHOLE
        found.append({"cells": _cells(register, cells), "whole": whole})
        if last[month] == at:
            found.append({"closing": _closing(month, counts[month], closed.get(month))})
    return found


def _cells(register: Register, cells: tuple[str, ...]) -> list[str]:
    return [
        _shown(cell, column.kind, column.width)
        for cell, column in zip(cells, register.columns, strict=True)
    ]


def _shown(cell: str, kind: Kind, width: int) -> str:
    if kind is Kind.DATE and cell != "-":
        return format_digits(cell)
    return fits(cell, width, _SHORT)


def _closing(month: str, count: int, closed: Closed | None) -> str:
    name = format_month(parse_date(f"{month}-01"))
    if closed is None:
        return f"{name}: {count} baris. Belum ditutup."
    day = format_date(parse_date(closed.day))
    return (
        f"{name}: {closed.count} baris. Ditutup {day} oleh {closed.by}. "
        f"Sidik {closed.digest[:_DIGITS]}. Paraf: ……………"
    )


def _corrections(register: Register) -> list[str]:
    """Give the corrections of closed months, in the order of their months."""
    return [
        fits(
            f"{format_month(parse_date(f'{one.month}-01'))}: {what} "
            f"({by}, {format_date(parse_date(day))})",
            _LINE,
        )
        for one in register.closed
        for day, by, what in one.corrections
    ]
