"""How high each row is: its text, its symbol, and the tracks in the gap above it."""

from dataclasses import dataclass

from literasi.outputs.public.flowchart.lanes import Ports
from literasi.outputs.public.flowchart.measures import Measures
from literasi.outputs.public.flowchart.nodes import Node
from literasi.outputs.public.flowchart.plan import Plan


@dataclass(frozen=True, slots=True)
class Rows:
    """Top, symbol middle and bottom of each row; gap `i` is the upper part of row `i`."""

    tops: tuple[float, ...]
    middles: tuple[float, ...]
    bottoms: tuple[float, ...]
    leaving: tuple[int, ...]  # tracks of exits in each gap, above those of entries
    entering: tuple[int, ...]
    step: float

    def leaving_track(self, gap: int, place: int) -> float:
        """Give the y of an exit's track; places count upward, away from what follows."""
        return self._start(gap) + (self.leaving[gap] - place) * self.step

    def entering_track(self, gap: int, place: int) -> float:
        """Give the y of an entry's track; places count downward, towards the symbol."""
        return self._start(gap) + (self.leaving[gap] + place + 1) * self.step

    def _start(self, gap: int) -> float:
        if gap < len(self.tops):
            return self.tops[gap]
        return self.bottoms[-1] - (self.leaving[gap] + 0.6) * self.step


def rows(
    plan: Plan, nodes: tuple[Node, ...], texts: tuple[float, ...], top: float, sizes: Measures
) -> Rows:
    """Stack the rows; `texts` are the heights of the highest cell of each."""
    leaving = (0, *(_count(one) for one in plan.bottom))
    entering = (*(_count(one) for one in plan.top), 0)
    tops: list[float] = []
    middles: list[float] = []
    bottoms: list[float] = []
    for at, node in enumerate(nodes):
        gap = (leaving[at] + entering[at]) * sizes.lane
        last = (leaving[-1] + 0.6) * sizes.lane if at + 1 == len(nodes) and leaving[-1] else 0.0
        above = gap + 9 * sizes.unit + node.above(3 * sizes.unit)
        below = node.below(3 * sizes.unit) + 7 * sizes.unit + last
        height = max(texts[at] + 2 * sizes.pad, above + below)
        tops.append(top)
        middles.append(top + min(max(height / 2, above), height - below))
        top += height
        bottoms.append(top)
    return Rows(tuple(tops), tuple(middles), tuple(bottoms), leaving, entering, sizes.lane)


def _count(ports: Ports) -> int:
    return max((one + 1 for one in ports.tracks.values()), default=0)
