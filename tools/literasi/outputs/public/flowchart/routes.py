"""Which way each arrow takes: the cheapest of a few plain ways, chosen one after the other."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from literasi.outputs.public.flowchart.chart import Chart, Link, Row
from literasi.outputs.public.flowchart.grid import Grid, grid, is_lane, middle

Exit = Literal["left", "right", "bottom"]

_CROSSING, _BEND, _LEVEL, _ZONE, _CROWD, _SHARED = 5.0, 2.0, 0.3, 0.2, 0.4, 3.0
_SIDES: tuple[Exit, ...] = ("left", "right")
_ODD_EXIT = 12.0  # a decision goes on below and turns back at its side


@dataclass(frozen=True, slots=True)
class Route:
    """A way on the paper: out at `exit`, along `zone` from `start` to `end`, in at the top."""

    link: int
    exit: Exit
    source: int
    target: int
    start: int
    end: int
    zone: int

    @property
    def direct(self) -> bool:
        """Say whether it drops onto its target without a lane."""
        return self.zone == self.target

    @property
    def straight(self) -> bool:
        """Say whether it has no bend at all."""
        return self.direct and self.source == self.target and self.exit == "bottom"


def anchors(chart: Chart) -> tuple[int, ...]:
    """Choose the column of each row whose symbol the arrows meet: the one nearest to others."""
    near: list[list[int]] = [[] for _ in chart.rows]
    for link in chart.links:
        near[link.source].append(chart.rows[link.target].columns[0])
        near[link.target].append(chart.rows[link.source].columns[0])
    return tuple(_nearest(row, others) for row, others in zip(chart.rows, near, strict=True))


def _nearest(row: Row, others: list[int]) -> int:
    return min(row.columns, key=lambda one: sum(abs(one - other) for other in others))


def routes(chart: Chart) -> tuple[Route, ...]:
    """Choose a way for every arrow, short ones first; given in the order of the links."""
    paper = grid(chart)
    places = anchors(chart)
    used: list[list[Exit]] = [_joined(row, at) for row, at in zip(chart.rows, places, strict=True)]
    forks = stems(chart.links)
    found: list[Route] = []
    for at in sorted(range(len(chart.links)), key=lambda one: _turn(chart.links[one])):
        link = chart.links[at]
        closed = (*used[link.source], *(_SIDES if at in forks else ()))
        ways = _ways(paper, places, at, link, closed)
        best = min(ways, key=lambda way: (_cost(paper, way, chart, used), _key(way)))
        used[link.source].append(best.exit)
        paper.take_across(best.start, best.source, best.zone)
        paper.take_across(best.end, best.zone, best.target)
        paper.take_along(best.zone, best.start, best.end)
        found.append(best)
    return tuple(sorted(found, key=lambda one: one.link))


def stems(links: tuple[Link, ...]) -> dict[int, int]:
    """Find arrows that leave a step under the same words: they part from one stem below it."""
    groups: dict[tuple[int, str], list[int]] = {}
    for at, link in enumerate(links):
        groups.setdefault((link.source, link.label), []).append(at)
    return {at: group[0] for group in groups.values() if len(group) > 1 for at in group}


def _turn(link: Link) -> tuple[bool, int, int, int]:
    ahead = link.target - link.source
    return ahead != 1, abs(ahead), link.source, link.target


def _joined(row: Row, anchor: int) -> list[Exit]:
    sides: list[Exit] = []
    if min(row.columns) < anchor:
        sides.append("left")
    if max(row.columns) > anchor:
        sides.append("right")
    return sides


def _ways(
    paper: Grid, places: tuple[int, ...], at: int, link: Link, used: tuple[Exit, ...]
) -> Iterator[Route]:
    source, target = middle(places[link.source]), middle(places[link.target])
    end = 2 * link.target
    exits: tuple[Exit, ...] = ("bottom", "left", "right")
    for way_out in exits:
        if way_out != "bottom" and way_out in used:
            continue
        start = 2 * link.source + (2 if way_out == "bottom" else 1)
        for zone in _zones(paper, source, target, start, end):
            if _open(paper, link.source, way_out, source, zone):
                yield Route(at, way_out, source, target, start, end, zone)


def _zones(paper: Grid, source: int, target: int, start: int, end: int) -> Iterator[int]:
    if start <= end and paper.clear_column(target // 3, start, end):
        yield target
    low, high = sorted((source, target))
    yield from (zone for zone in range(max(0, low - 4), min(3 * paper.columns, high + 5))
                if is_lane(zone))  # fmt: skip


def _open(paper: Grid, row: int, way_out: Exit, source: int, zone: int) -> bool:
    if way_out == "bottom":
        return True
    right = way_out == "right"
    return zone != source and right == (zone > source) and paper.clear_row(row, source, zone)


def _cost(paper: Grid, way: Route, chart: Chart, used: list[list[Exit]]) -> float:
    row = chart.links[way.link].source
    crossings = (
        paper.met_across(way.start, way.source, way.zone)
        + paper.met_across(way.end, way.zone, way.target)
        + paper.met_along(way.zone, way.start, way.end)
    )
    length = abs(way.zone - way.source) + abs(way.zone - way.target)
    return (
        _CROSSING * crossings
        + _BEND * _bends(way)
        + _LEVEL * abs(way.end - way.start)
        + _ZONE * length
        + (0.0 if way.direct else _CROWD * paper.crowd(way.zone, way.start, way.end))
        + _SHARED * (way.exit == "bottom") * used[row].count("bottom")
        + _ODD_EXIT * (chart.rows[row].shape == "diamond" and _odd(way))
    )


def _odd(way: Route) -> bool:
    return (way.exit == "bottom") != (way.end >= way.start)


def _bends(way: Route) -> int:
    if way.straight:
        return 0
    return (1 if way.direct else 3) + (way.exit == "bottom")


def _key(way: Route) -> tuple[str, int]:
    return way.exit, way.zone
