"""How wide each column is, and where symbols and lanes stand in it."""

from dataclasses import dataclass

from literasi.outputs.public.flowchart.grid import middle
from literasi.outputs.public.flowchart.measures import FEW_ROLES, Measures
from literasi.outputs.public.flowchart.metrics import widest, width
from literasi.outputs.public.flowchart.nodes import Node
from literasi.outputs.public.flowchart.plan import Plan

_WHOLE = 60  # numbers and times stay on one line up to this width
_WORD = 130  # a longer word is cut rather than widening its column
_EASY = 76  # a comfortable column where roles are few
_SHARES = (0.30, 0.215, 0.08, 0.215, 0.19)  # of the text columns after the number


@dataclass(frozen=True, slots=True)
class Columns:
    """Borders of all columns left to right, and the lines that symbols and lanes stand on."""

    texts: tuple[tuple[float, float], ...]  # number, activity, three of quality, note
    roles: tuple[tuple[float, float], ...]
    centres: tuple[float, ...]
    first_lane: dict[int, float]
    step: float

    def lane(self, zone: int, place: int) -> float:
        """Give the x of a lane; places count outward from the symbol."""
        outward = 1 if zone % 3 == 2 else -1
        return self.first_lane[zone] + outward * place * self.step

    @property
    def width(self) -> float:
        """Give the right border of the last column."""
        return self.texts[-1][1]


@dataclass(frozen=True, slots=True)
class _Need:
    left: float
    right: float
    clear: tuple[float, float]


def columns(plan: Plan, nodes: tuple[Node, ...], sizes: Measures) -> Columns:
    """Share the sheet: roles take what their lines need, texts the rest; else it grows."""
    needs = tuple(_need(plan, nodes, one, sizes) for one in range(len(plan.chart.heads.roles)))
    least = _text_least(plan, sizes)
    room = sizes.width - sum(least)
    easy = sum(max(one.left + one.right, _EASY * sizes.unit) for one in needs)
    few = len(needs) <= FEW_ROLES
    wanted = max(sum(one.left + one.right for one in needs), 0.4 * sizes.width, easy * few)
    roles = _role_widths(needs, min(wanted, room) if room > 0 else 0.0)
    texts = _text_widths(least, sizes.width - sum(roles))
    return _placed(needs, roles, texts, sizes)


def _need(plan: Plan, nodes: tuple[Node, ...], column: int, sizes: Measures) -> _Need:
    here = [at for at, row in enumerate(plan.chart.rows) if column in row.columns]
    half = max(sizes.symbol[0], *(nodes[at].half_width for at in here), 0.0)
    gap = 3 * sizes.unit
    beside = [nodes[at].beside(gap) for at in here if plan.anchors[at] == column]
    clear = (
        half + max((9 * sizes.unit, *(one[0] for one in beside))),
        half + max((9 * sizes.unit, *(one[1] for one in beside))),
    )
    counts = plan.lane_count(middle(column) - 1), plan.lane_count(middle(column) + 1)
    rest = tuple(
        side + (count - 1 if count else -1) * sizes.lane + 7 * sizes.unit
        for side, count in zip(clear, counts, strict=True)
    )
    return _Need(rest[0], rest[1], clear)


def _role_widths(needs: tuple[_Need, ...], room: float) -> tuple[float, ...]:
    """Level the widths up to the room there is."""
    least = [one.left + one.right for one in needs]
    level, spare = 0.0, sorted(least)
    for count in range(1, len(spare) + 1):
        level = (room - sum(spare[count:])) / count
        if count == len(spare) or level <= spare[count]:
            break
    return tuple(max(one, level) for one in least)


def _text_least(plan: Plan, sizes: Measures) -> tuple[float, ...]:
    heads = plan.chart.heads
    words = [[heads.number, *(row.number for row in plan.chart.rows)]]
    words += [[row.cells[at].text for row in plan.chart.rows] for at in range(5)]
    most = _WORD * sizes.unit
    least = [
        min(max((widest(one, sizes.text) for one in column), default=0.0), most)
        for column in words
    ]
    titles = [widest(one, sizes.text, bold=True) for one in (heads.number, *heads.cells)]
    whole = {at: max((width(one, sizes.text) for one in words[at]), default=0.0) for at in (0, 3)}
    return tuple(
        max(one, title, min(whole.get(at, 0.0), _WHOLE * sizes.unit)) + 2 * sizes.pad
        for at, (one, title) in enumerate(zip(least, titles, strict=True))
    )


def _text_widths(least: tuple[float, ...], room: float) -> tuple[float, ...]:
    """Give each text column its share, never less than its widest word."""
    rest = room - least[0]
    fixed = {at for at in range(5) if least[at + 1] >= rest * _SHARES[at]}
    free = rest - sum(least[at + 1] for at in fixed)
    shares = sum(_SHARES[at] for at in range(5) if at not in fixed)
    return (
        least[0],
        *(least[at + 1] if at in fixed else max(least[at + 1], free * _SHARES[at] / shares)
          for at in range(5)),
    )  # fmt: skip


def _placed(
    needs: tuple[_Need, ...], roles: tuple[float, ...], texts: tuple[float, ...], sizes: Measures
) -> Columns:
    before = _borders(0.0, texts[:2])
    actors = _borders(before[-1][1], roles)
    after = _borders(actors[-1][1], texts[2:])
    centres: list[float] = []
    first: dict[int, float] = {}
    for at, ((left, right), need) in enumerate(zip(actors, needs, strict=True)):
        centre = min(max((left + right) / 2, left + need.left), right - need.right)
        centres.append(centre)
        first[middle(at) - 1] = centre - need.clear[0]
        first[middle(at) + 1] = centre + need.clear[1]
    return Columns((*before, *after), actors, tuple(centres), first, sizes.lane)


def _borders(start: float, widths: tuple[float, ...]) -> tuple[tuple[float, float], ...]:
    found: list[tuple[float, float]] = []
    for one in widths:
        found.append((start, start + one))
        start += one
    return tuple(found)
