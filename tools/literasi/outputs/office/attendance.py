"""The attendance sheet as PDF: filled from a seal, or blank to be signed on paper."""

from collections.abc import Iterable
from pathlib import Path

from literasi.outputs.office.breaking import fits
from literasi.outputs.typesetting import typeset
from literasi.views.attendance_sheet import Sheet

_TEMPLATE = Path(__file__).parent / "attendance.typ"
_LINE = 50  # letters that a line of the head has room for
_SHARE = 5  # letters for each share of the width


def typeset_sheet(sheet: Sheet) -> bytes:
    """Typeset one sheet; nothing of it touches the disk."""
    head = sheet.head
    return typeset(_TEMPLATE, {
        "head": [fits(line, _LINE) for line in head.lines], "address": fits(head.address, _LINE),
        "office": head.name, "example": fits(head.example, _LINE), "paper": head.paper,
        "facts": [(name, fits(fact, _LINE)) for name, fact in sheet.facts],
        "titles": sheet.titles, "widths": sheet.widths,
        "rows": [_fitting(row, sheet.widths) for row in sheet.rows],
    })  # fmt: skip


def _fitting(row: Iterable[str], shares: Iterable[int]) -> list[str]:
    return [fits(one, share * _SHARE) for one, share in zip(row, shares, strict=True)]
