"""From ways to lines with corners: every connector as points in the drawing."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from literasi.outputs.public.flowchart.borders import fall, rise
from literasi.outputs.public.flowchart.columns import Columns
from literasi.outputs.public.flowchart.drawing import Box, Connector, Point, Symbol, Text
from literasi.outputs.public.flowchart.heights import Rows
from literasi.outputs.public.flowchart.measures import Measures
from literasi.outputs.public.flowchart.nodes import Label, Node
from literasi.outputs.public.flowchart.plan import Plan
from literasi.outputs.public.flowchart.routes import Route


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything that has its place already."""

    plan: Plan
    nodes: tuple[Node, ...]
    columns: Columns
    rows: Rows
    sizes: Measures

    def box(self, row: int, column: int) -> Box:
        """Place the symbol of a row in a column."""
        node, x, y = self.nodes[row], self.columns.centres[column], self.rows.middles[row]
        return Box(
            x - node.half_width, y - node.half_height, x + node.half_width, y + node.half_height
        )


def symbols(sheet: Sheet) -> Iterator[Symbol]:
    """Place every symbol."""
    for at, row in enumerate(sheet.plan.chart.rows):
        for column in sorted(row.columns):
            yield Symbol(at, column, row.shape, sheet.box(at, column), row.letter)


def joins(sheet: Sheet) -> Iterator[Connector]:
    """Join the symbols of one step by lines without a head."""
    for at, row in enumerate(sheet.plan.chart.rows):
        placed = sorted(row.columns)
        y = sheet.rows.middles[at]
        for left, right in pairwise(placed):
            points = ((sheet.box(at, left).right, y), (sheet.box(at, right).left, y))
            yield Connector(None, at, at, points)


def arrows(sheet: Sheet) -> Iterator[Connector]:
    """Draw every arrow from its symbol's border to its target's."""
    for way in sheet.plan.routes:
        link = sheet.plan.chart.links[way.link]
        points = _rounded((*_out(sheet, way, link.source), *_in(sheet, way, link.target)))
        label = sheet.nodes[link.source].labels.get(way.link)
        words = _words(sheet, points[0], label, link.source) if label else None
        yield Connector(way.link, link.source, link.target, points, words)


def _out(sheet: Sheet, way: Route, row: int) -> tuple[Point, ...]:
    box = sheet.box(row, sheet.plan.anchors[row])
    y = sheet.rows.middles[row]
    beside = _beside(sheet, way)
    if way.exit != "bottom":
        x = box.right if way.exit == "right" else box.left
        return (x, y), (beside, y)
    x = box.centre[0] + sheet.nodes[row].bottom[way.link]
    low = y + fall(sheet.plan.chart.rows[row].shape, box, x)
    if way.straight:
        return ((x, low),)
    track = sheet.rows.leaving_track(row + 1, sheet.plan.bottom[row].tracks[way.link])
    return (x, low), (x, track), (beside, track)


def _in(sheet: Sheet, way: Route, row: int) -> tuple[Point, ...]:
    box = sheet.box(row, sheet.plan.anchors[row])
    x = box.centre[0] + sheet.nodes[row].top[way.link]
    high = sheet.rows.middles[row] - rise(sheet.plan.chart.rows[row].shape, box, x)
    if way.direct:
        return ((x, high),)
    track = sheet.rows.entering_track(row, sheet.plan.top[row].tracks[way.link])
    return (_beside(sheet, way), track), (x, track), (x, high)


def _beside(sheet: Sheet, way: Route) -> float:
    """Give the x of the long way up or down."""
    if not way.direct:
        return sheet.columns.lane(way.zone, sheet.plan.lanes[way.link])
    row = sheet.plan.chart.links[way.link].target
    return sheet.columns.centres[way.target // 3] + sheet.nodes[row].top[way.link]


def _rounded(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """Round to hundredths, so that equal places are equal."""
    return tuple((round(x, 2), round(y, 2)) for x, y in points)


def _words(sheet: Sheet, start: Point, label: Label, row: int) -> Text:
    gap = 3 * sheet.sizes.unit
    x, y = start
    if label.exit == "bottom":
        left = x + gap if label.side > 0 else x - gap - label.width
        top = sheet.rows.middles[row] + sheet.nodes[row].half_height + gap * 0.5
    else:
        left = x + gap if label.exit == "right" else x - gap - label.width
        top = y - label.height - gap * 0.5
    box = Box(left, top, left + label.width, top + label.height)
    return Text(box, label.lines, "label", sheet.sizes.label)
