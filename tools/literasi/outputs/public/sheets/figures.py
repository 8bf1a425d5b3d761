"""A drawing as plain data for the sheet: numbers and strings, nothing to be interpreted."""

from typing import Any

from literasi.outputs.public.flowchart.drawing import Cell, Drawing, Symbol, Text
from literasi.outputs.public.flowchart.svg import outline

# Any: JSON for the typesetter, whose template knows its shape.
Data = dict[str, Any]


def figure(drawing: Drawing, room: tuple[float, float]) -> Data:
    """Give a page's table, symbols and lines in points; what is too large is made smaller."""
    upper, lower = drawing.heads
    first = upper[2].box  # the heading over the roles is one row high
    return {
        "scale": min(1.0, room[0] / drawing.width, room[1] / drawing.height),
        "width": drawing.width,
        "height": drawing.height,
        "size": drawing.size,
        "top": upper[0].box.top,
        "banner": drawing.banner.lines if drawing.banner else [],
        "columns": [round(cell.box.right - cell.box.left, 3) for cell in drawing.body[0]],
        "heights": [
            round(one, 3)
            for one in (
                first.bottom - first.top,
                lower[0].box.bottom - lower[0].box.top,
                *(row[0].box.bottom - row[0].box.top for row in drawing.body),
            )
        ],
        "upper": [_words(cell) for cell in upper],
        "lower": [_words(cell) for cell in lower],
        "body": [[_cell(cell) for cell in row] for row in drawing.body],
        "symbols": [_symbol(one) for one in drawing.symbols],
        "lines": [
            {"points": one.points, "head": one.link is not None} for one in drawing.connectors
        ],
        "labels": [_label(one.label) for one in drawing.connectors if one.label],
    }


def _words(cell: Cell) -> Data:
    words = cell.text
    return {"lines": words.lines if words else [], "upright": bool(words and words.upright)}


def _cell(cell: Cell) -> Data:
    words = cell.text
    if words is None:
        return {"lines": [], "marks": [], "top": 0, "centre": False}
    return {
        "lines": words.lines,
        "marks": words.marks,
        "top": round(words.box.top - cell.box.top, 3),
        "left": round(words.box.left - cell.box.left, 3),
        "centre": words.kind == "number",
    }


def _symbol(symbol: Symbol) -> Data:
    box = symbol.box
    return {
        "shape": symbol.shape,
        "letter": symbol.letter,
        "box": [box.left, box.top, box.right - box.left, box.bottom - box.top],
        "points": outline(symbol),
    }


def _label(words: Text) -> Data:
    return {"lines": words.lines, "x": words.box.left, "y": words.box.top, "size": words.size}
