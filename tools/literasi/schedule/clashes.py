"""Pairs of blocks that want the same space at the same time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from heapq import heappop, heappush

from literasi.schedule.blocks import Block
from literasi.schedule.footprints import Footprints

Pair = tuple[Block, Block]


def clashes(blocks: Iterable[Block], spaces: Footprints) -> tuple[Pair, ...]:
    """Sweep over the starts with the blocks still open; O(n log n) plus the pairs found.

    Touching blocks do not clash, and the rooms of one session never clash with each other.
    """
    ordered = sorted((one for one in blocks if one.start < one.end), key=_order)
    parts: defaultdict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(ordered):
        for part in spaces.get(one.room, (one.room,)):
            parts[part].append(number)
    met = {pair for numbers in parts.values() for pair in _sweep(ordered, numbers)}
    pairs = ((ordered[first], ordered[second]) for first, second in sorted(met))
    return tuple((one, two) for one, two in pairs if one.session != two.session)


def _order(one: Block) -> tuple[datetime, datetime, str, tuple[str, int, datetime]]:
    return (one.start, one.end, one.room, one.session)


def _sweep(ordered: list[Block], numbers: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the overlapping pairs among blocks of one space, which come by their start."""
    open_: list[tuple[datetime, int]] = []
    for number in numbers:
        while open_ and open_[0][0] <= ordered[number].start:
            heappop(open_)
        yield from ((other, number) for _, other in open_)
        heappush(open_, (ordered[number].end, number))
