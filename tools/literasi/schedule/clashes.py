"""Pairs of blocks that want the same space at the same time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime

from literasi.schedule.blocks import Block
from literasi.schedule.footprints import Footprints
from literasi.schedule.sweep import meetings

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
    spans = [(ordered[number].start, ordered[number].end) for number in numbers]
    return ((numbers[one], numbers[two]) for one, two in meetings(spans))
