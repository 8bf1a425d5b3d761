"""A chart with all its ways decided: what the geometry needs to know, still without lengths."""

from collections import defaultdict
from dataclasses import dataclass

from literasi.outputs.public.flowchart.chart import Chart
from literasi.outputs.public.flowchart.lanes import Ports, entry, lanes, leaving, ports
from literasi.outputs.public.flowchart.routes import Route, anchors, routes, stems


@dataclass(frozen=True, slots=True)
class Plan:
    """Routes by link, lanes by link, and the ports at the top and bottom of each row."""

    chart: Chart
    anchors: tuple[int, ...]
    routes: tuple[Route, ...]
    lanes: dict[int, int]
    top: tuple[Ports, ...]
    bottom: tuple[Ports, ...]

    def lane_count(self, zone: int) -> int:
        """Say how many lines a lane zone holds side by side."""
        return max((self.lanes[one.link] + 1 for one in self.routes if one.zone == zone
                    and not one.direct), default=0)  # fmt: skip


def plan(chart: Chart) -> Plan:
    """Decide every way, lane, port and track."""
    ways = routes(chart)
    lane = lanes(ways)
    forks = stems(chart.links)
    tops, bottoms = defaultdict(list), defaultdict(list)
    for way in ways:
        link = chart.links[way.link]
        tops[link.target].append(entry(way, lane))
        if way.exit == "bottom":
            bottoms[link.source].append(leaving(way, lane, forks.get(way.link)))
    rows = range(len(chart.rows))
    return Plan(
        chart,
        anchors(chart),
        ways,
        lane,
        tuple(ports(tops[row]) for row in rows),
        tuple(ports(bottoms[row]) for row in rows),
    )
