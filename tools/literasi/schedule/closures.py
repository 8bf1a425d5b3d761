"""Times in which a room, or a room it shares space with, is closed."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from literasi.records.catalogue import Office
from literasi.schedule.blocks import Block
from literasi.schedule.footprints import Footprints
from literasi.schedule.sweep import meetings
from literasi.values.dates import parse_moment

Key = tuple[str, int, datetime]


@dataclass(frozen=True, slots=True)
class Closed:
    """One closure of one room; `index` is its place in `penutupan`."""

    room: str
    index: int
    start: datetime
    end: datetime


def closures(office: Office) -> tuple[Closed, ...]:
    """Give every closure, by room."""
    return tuple(
        Closed(room.id, index, parse_moment(one.mulai), parse_moment(one.selesai))
        for room in office.ruang.values()
        for index, one in enumerate(room.value.penutupan)
    )


def shut(
    blocks: Iterable[Block], closed: Iterable[Closed], spaces: Footprints
) -> Iterator[tuple[Block, Closed]]:
    """Sweep every space for bookings that meet a closure; each pair once, by start."""
    shutters = [one for one in closed if one.start < one.end]
    parts: defaultdict[str, list[Block | Closed]] = defaultdict(list)
    for one in shutters:
        for part in spaces.get(one.room, (one.room,)):
            parts[part].append(one)
    for block in blocks:
        for part in spaces.get(block.room, (block.room,)):
            if part in parts and block.start < block.end:
                parts[part].append(block)
    found = {pair for part in sorted(parts) for pair in _shut(parts[part])}
    yield from sorted(found, key=_order)


def _shut(items: list[Block | Closed]) -> Iterator[tuple[Block, Closed]]:
    items.sort(key=lambda one: (one.start, one.end))
    for first, second in meetings([(one.start, one.end) for one in items]):
        match items[first], items[second]:
            case (Block() as block, Closed() as closed) | (Closed() as closed, Block() as block):
                yield block, closed


def _order(pair: tuple[Block, Closed]) -> tuple[datetime, Key, str, str, int]:
    block, closed = pair
    return (block.start, block.session, block.room, closed.room, closed.index)
