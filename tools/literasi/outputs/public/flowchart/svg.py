"""A drawing as inline SVG: real text, classes only, so that the page's strict policy holds."""

from collections.abc import Iterator

from literasi.outputs.public.flowchart.drawing import (
    Box,
    Cell,
    Connector,
    Drawing,
    Point,
    Symbol,
    Text,
)
from literasi.outputs.public.flowchart.metrics import RESERVE, width
from literasi.outputs.public.html import Html, join, lines, tag, text

_CORNER = 3.0
_MARK = 0.72


def svg(drawing: Drawing, anchor: str = "") -> Html:
    """Write the drawing; `anchor` begins the addresses of the list of doubtful readings."""
    wide, high = f"{drawing.width + 2:g}", f"{drawing.height + 2:g}"
    return tag(
        "svg",
        lines(
            tag("g", *_borders(drawing), aria_hidden="true"),
            tag("g", *(_arrow(one, drawing.size) for one in drawing.connectors),
                aria_hidden="true"),
            tag("g", *(_symbol(one, drawing.size) for one in drawing.symbols),
                aria_hidden="true"),
            *((_text(drawing.banner, ""),) if drawing.banner else ()),
            *(_row(row, anchor) for row in (*drawing.heads, *drawing.body)),
            tag("g", *(_text(one.label, "") for one in drawing.connectors if one.label),
                aria_hidden="true"),
        ),
        xmlns="http://www.w3.org/2000/svg",
        class_="bagan-gambar",
        viewBox=f"-1 -1 {wide} {high}",
        width=wide,
        height=high,
    )  # fmt: skip


def _borders(drawing: Drawing) -> Iterator[Html]:
    for row in drawing.heads:
        yield from (_rect(cell.box, "bagan-kepala") for cell in row)
    for row in drawing.body:
        yield from (_rect(cell.box, "bagan-sel") for cell in row)


def _rect(box: Box, class_: str, radius: float | None = None) -> Html:
    return tag(
        "rect",
        x=_n(box.left),
        y=_n(box.top),
        width=_n(box.right - box.left),
        height=_n(box.bottom - box.top),
        rx=None if radius is None else _n(radius),
        class_=class_,
    )


def _symbol(symbol: Symbol, size: float) -> Html:
    box = symbol.box
    if symbol.shape in {"diamond", "pentagon"}:
        points = " ".join(f"{_n(x)},{_n(y)}" for x, y in outline(symbol))
        shape = tag("polygon", points=points, class_="bagan-simbol")
        return join((shape, _letter(symbol, size)))
    capsule = symbol.shape == "capsule"
    return _rect(box, "bagan-simbol", (box.bottom - box.top) / 2 if capsule else None)


def _letter(symbol: Symbol, size: float) -> Html:
    if not symbol.letter:
        return Html("")
    x, y = symbol.box.centre
    place = {"x": _n(x), "y": _n(y + size * 0.2), "font_size": _n(size * 0.85)}
    return tag("text", text(symbol.letter), class_="bagan-huruf", **place)


def outline(symbol: Symbol) -> tuple[Point, ...]:
    """Give the corners of a diamond or of a pentagon that points down."""
    box = symbol.box
    x, y = box.centre
    if symbol.shape == "diamond":
        return (x, box.top), (box.right, y), (x, box.bottom), (box.left, y)
    shoulder = box.bottom - (box.bottom - box.top) * 0.4
    return (
        (box.left, box.top), (box.right, box.top), (box.right, shoulder), (x, box.bottom),
        (box.left, shoulder),
    )  # fmt: skip


def _arrow(connector: Connector, size: float) -> Html:
    line = tag("path", d=_path(connector.points), class_="bagan-garis")
    if connector.link is None:
        return line
    return join((line, tag("polygon", points=_head(connector.points, size), class_="bagan-mata")))


def _path(points: tuple[Point, ...]) -> str:
    """Write a line with slightly rounded corners."""
    words = [f"M{_n(points[0][0])} {_n(points[0][1])}"]
    for before, here, after in zip(points, points[1:], points[2:], strict=False):
        first, second = _short(here, before), _short(here, after)
        words.append(f"L{_pair(first)}Q{_pair(here)} {_pair(second)}")
    return "".join((*words, f"L{_pair(points[-1])}"))


def _short(corner: Point, other: Point) -> Point:
    """Go from a corner a little towards another point."""
    dx, dy = other[0] - corner[0], other[1] - corner[1]
    length = abs(dx) + abs(dy)
    part = min(_CORNER, length / 2) / length if length else 0.0
    return corner[0] + dx * part, corner[1] + dy * part


def _head(points: tuple[Point, ...], size: float) -> str:
    """Write the arrow head at the end of a line; every line ends downward."""
    x, y = points[-1]
    long, half = size * 0.55, size * 0.27
    return f"{_n(x)},{_n(y)} {_n(x - half)},{_n(y - long)} {_n(x + half)},{_n(y - long)}"


def _row(cells: tuple[Cell, ...], anchor: str) -> Html:
    return tag("g", *(_text(cell.text, anchor) for cell in cells if cell.text))


def _text(words: Text, anchor: str) -> Html:
    """Write lines of text, centred where headings and numbers are."""
    middle = words.kind in {"head", "number", "banner"}
    box = words.box
    x = box.centre[0] if middle else box.left
    step = words.size * (1.15 if words.kind == "label" else 1.25)
    first = box.top + words.size * (0.92 if words.kind == "label" else 0.96)
    turn = None
    if words.upright:
        x, y = box.centre
        first = y - len(words.lines) * step / 2 + words.size * 0.96
        turn = f"rotate(-90 {_n(x)} {_n(y)})"
    last = len(words.lines) - 1
    # The space that keeps words apart when copied counts as part of a centred line.
    behind = width(" ", words.size) / RESERVE / 2 if middle else 0
    spans = (
        tag(
            "tspan",
            text(line),
            *(_marks(words, anchor) if at == last else ()),
            x=_n(x + (behind if at < last else 0)),
            y=_n(first + at * step),
        )
        for at, line in enumerate(words.lines)
    )
    return tag(
        "text",
        join(spans, Html(" ")),
        class_=f"bagan-teks bagan-{_CLASSES[words.kind]}",
        font_size=_n(words.size),
        transform=turn,
    )  # fmt: skip


_CLASSES = {
    "head": "judul",
    "cell": "isi",
    "number": "nomor",
    "label": "label",
    "banner": "pita",
    "letter": "huruf",
}


def _marks(words: Text, anchor: str) -> Iterator[Html]:
    """Set the marks of doubtful readings behind the text, smaller and raised."""
    if words.marks:
        shown = join((_mark(mark, anchor) for mark in words.marks), Html(", "))
        yield tag(
            "tspan",
            Html("&#160;"),
            shown,
            class_="bagan-ragu",
            font_size=_n(words.size * _MARK),
            dy=_n(-words.size * 0.3),
        )


def _mark(mark: str, anchor: str) -> Html:
    if not anchor:
        return text(mark)
    return tag("a", text(mark), href=f"#{anchor}{mark.lower()}", aria_label=_SAID + mark)


_SAID = "bacaan meragukan "


def _pair(point: Point) -> str:
    return f"{_n(point[0])} {_n(point[1])}"


def _n(value: float) -> str:
    """Write a number shortly and always the same."""
    return f"{round(value, 1) + 0.0:g}"
