"""The symbols of each row with their ports and labels, before they have a place."""

from dataclasses import dataclass

from literasi.outputs.public.flowchart.chart import Shape
from literasi.outputs.public.flowchart.lanes import Ports
from literasi.outputs.public.flowchart.measures import FEW_ROLES, Measures
from literasi.outputs.public.flowchart.metrics import widest, width, wrap
from literasi.outputs.public.flowchart.plan import Plan
from literasi.outputs.public.flowchart.routes import Exit


@dataclass(frozen=True, slots=True)
class Label:
    """Words beside an exit, wrapped; `side` is where they stand from a line going down."""

    lines: tuple[str, ...]
    width: float
    height: float
    exit: Exit
    side: int


@dataclass(frozen=True, slots=True)
class Node:
    """A row's symbol: half its size, port places from its middle, labels by link."""

    half_width: float
    half_height: float
    top: dict[int, float]
    bottom: dict[int, float]
    labels: dict[int, Label]

    def above(self, gap: float) -> float:
        """Say how much room it needs above its middle."""
        beside = [one.height + gap for one in self.labels.values() if one.exit != "bottom"]
        return max((self.half_height, *beside))

    def below(self, gap: float) -> float:
        """Say how much room it needs below its middle."""
        under = [one.height + gap for one in self.labels.values() if one.exit == "bottom"]
        return self.half_height + max((0.0, *under))

    def beside(self, gap: float) -> tuple[float, float]:
        """Say how much room its labels need left and right of its border."""
        need = [0.0, 0.0]
        for link, label in self.labels.items():
            right = label.exit == "right" or (label.exit == "bottom" and label.side > 0)
            room = label.width + 2 * gap
            if label.exit == "bottom":
                room += abs_toward(self.bottom[link], right=right) - self.half_width
            need[right] = max(need[right], room)
        return need[0], need[1]


def abs_toward(offset: float, *, right: bool) -> float:
    """Measure an offset from the middle towards one side."""
    return offset if right else -offset


def nodes(plan: Plan, sizes: Measures) -> tuple[Node, ...]:
    """Size the symbol of every row to its ports."""
    return tuple(_node(plan, row, sizes) for row in range(len(plan.chart.rows)))


def _node(plan: Plan, row: int, sizes: Measures) -> Node:
    labels = _labels(plan, row, sizes)
    top = _offsets(plan.top[row], sizes, {})
    bottom = _offsets(plan.bottom[row], sizes, labels)
    reach = max((abs(one) for one in (*top.values(), *bottom.values())), default=0.0)
    wide, high = _base(plan.chart.rows[row].shape, sizes)
    slope = 2.2 if plan.chart.rows[row].shape == "diamond" else 1.25
    return Node(max(wide, reach * slope + sizes.port / 2), high, top, bottom, labels)


def _base(shape: Shape, sizes: Measures) -> tuple[float, float]:
    wide, high = sizes.symbol
    if shape == "diamond":
        return wide, high * 1.25
    if shape == "pentagon":
        return 9 * sizes.unit, 10 * sizes.unit
    return wide, high


def _labels(plan: Plan, row: int, sizes: Measures) -> dict[int, Label]:
    """Wrap the words of each exit; a stem has them once, at its first arrow."""
    order = plan.bottom[row].order
    few = len(plan.chart.heads.roles) <= FEW_ROLES
    found: dict[int, Label] = {}
    for way in plan.routes:
        link = plan.chart.links[way.link]
        port = next((at for at, one in enumerate(order) if way.link in one), None)
        if (
            link.source != row
            or not link.label
            or (port is not None and order[port][0] != way.link)
        ):
            continue
        room = max(widest(link.label, sizes.label), (76 if few else 54) * sizes.unit)
        lines = wrap(link.label, sizes.label, room)
        across = max(width(line, sizes.label) for line in lines)
        side = -1 if port == 0 and len(order) > 1 else 1
        found[way.link] = Label(lines, across, len(lines) * sizes.label * 1.15, way.exit, side)
    return found


def _offsets(ends: Ports, sizes: Measures, labels: dict[int, Label]) -> dict[int, float]:
    """Spread ports from the middle; words between two lines push them apart."""
    places: list[float] = []
    for at in range(len(ends.order)):
        before = labels.get(ends.order[at - 1][0]) if at > 1 else None
        step = max(sizes.port, before.width + 8 * sizes.unit) if before else sizes.port
        places.append(places[-1] + step if places else 0.0)
    if ends.straight is not None:
        middle = places[ends.straight]
    else:
        middle = (places[0] + places[-1]) / 2 if places else 0.0
    return {
        link: place - middle
        for port, place in zip(ends.order, places, strict=True)
        for link in port
    }
