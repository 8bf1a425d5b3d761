"""The attendance sheet as PDF: filled from a seal, or blank to be signed on paper."""

from pathlib import Path

from literasi.outputs.typesetting import typeset
from literasi.views.attendance_sheet import Sheet

_TEMPLATE = Path(__file__).parent / "attendance.typ"


def typeset_sheet(sheet: Sheet) -> bytes:
    """Typeset one sheet; nothing of it touches the disk."""
    return typeset(_TEMPLATE, {
        "head": sheet.head.lines, "address": sheet.head.address, "office": sheet.head.name,
        "example": sheet.head.example, "paper": sheet.head.paper,
        "facts": sheet.facts, "titles": sheet.titles, "widths": sheet.widths, "rows": sheet.rows,
    })  # fmt: skip
