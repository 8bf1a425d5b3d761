"""Tables: ruled ones, and lines of `label : value` without rules."""

from collections.abc import Sequence

from docx.oxml.ns import qn

from literasi.outputs.office.documents.ink import Element, Line, Run, form, make, paragraph

_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
_COLON = 227  # twentieths of a point: 0.4 cm
_LETTER = 125  # a wide letter of 11 points, in twentieths of a point
_EDGE = 85  # room between a rule and the letters, in twentieths of a point
_MARGIN = 2 * _EDGE
_NARROWEST, _WIDEST = 1134, 3402  # 2 and 6 cm


def ruled(
    rows: Sequence[Sequence[Line]],
    widths: Sequence[int],
    centred: Sequence[int],
    base: Element | None,
    look: Element | None,
) -> Element:
    """Write a table whose first row is the head; it is repeated on each page."""
    tight = form(base, *_tight(), without=("ind",))
    middle = form(tight, make("jc", val="center"))
    table = _table(widths, ruled=True, indent=_EDGE)
    for number, row in enumerate(rows):
        cells = [
            _cell(
                _heavy(line) if number == 0 else line, width,
                middle if number == 0 or at in centred else tight, look,
            )
            for at, (line, width) in enumerate(zip(row, widths, strict=True))
        ]  # fmt: skip
        flags = [make("cantSplit"), *([make("tblHeader")] if number == 0 else [])]
        table.append(make("tr", (make("trPr", flags), *cells)))
    return table


def details(
    rows: Sequence[tuple[Line, Line]],
    room: tuple[int, int],
    base: Element | None,
    look: Element | None,
) -> Element:
    """Write `label : value` lines; `room` is the indent before and the width from there."""
    indent, width = room
    longest = max(sum(len(one.text) for one in label) for label, _ in rows)
    first = min(max(longest * _LETTER + _MARGIN, _NARROWEST), _WIDEST)
    widths = (first, _COLON, max(width - first - _COLON, _NARROWEST))
    tight = form(base, *_tight(), without=("ind",))
    table = _table(widths, ruled=False, indent=indent)
    for label, value in rows:
        lines = (label, (Run(":"),), value)
        cells = [_cell(line, wide, tight, look) for line, wide in zip(lines, widths, strict=True)]
        table.append(make("tr", (make("trPr", (make("cantSplit"),)), *cells)))
    return table


def share(parts: Sequence[int], whole: int) -> tuple[int, ...]:
    """Divide a width by parts; the outer rule stands at the margin, so its edge is taken off."""
    total, whole = sum(parts), whole - _EDGE
    return tuple(whole * one // total for one in parts)


def _table(widths: Sequence[int], *, ruled: bool, indent: int = 0) -> Element:
    borders = [make(side, val="single", sz=4, space=0, color="auto") for side in _SIDES]
    margins = make(
        "tblCellMar",
        (make("left", w=_EDGE if ruled else 0, type="dxa"), make("right", w=_EDGE, type="dxa")),
    )
    properties = [
        make("tblW", w=sum(widths), type="dxa"),
        make("tblInd", w=indent, type="dxa"),
        *([make("tblBorders", borders)] if ruled else []),
        make("tblLayout", type="fixed"),  # a very long word breaks instead of pushing a column
        margins,
    ]
    grid = make("tblGrid", (make("gridCol", w=one) for one in widths))
    return make("tbl", (make("tblPr", properties), grid))


def _cell(line: Line, width: int, shape: Element, look: Element | None) -> Element:
    return make(
        "tc", (make("tcPr", (make("tcW", w=width, type="dxa"),)), paragraph(line, shape, look))
    )


def _tight() -> tuple[Element, ...]:
    return (
        make("spacing", before=20, after=20, line=240, lineRule="auto"),
        make("jc", val="left"),
    )


def _heavy(line: Line) -> Line:
    return tuple(Run(one.text, bold=True, italic=one.italic) for one in line)


def text_width(section: Element) -> int:
    """Measure the text area of a `w:sectPr`, in twentieths of a point."""
    size, margin = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
    sides = sum(int(float(margin.get(qn(f"w:{side}"), 0))) for side in ("left", "right"))
    return int(float(size.get(qn("w:w")))) - sides
