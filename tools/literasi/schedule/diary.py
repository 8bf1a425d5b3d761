"""What an office has booked, closed and lent, ready to be asked about any span of time."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import accumulate

from literasi.records.catalogue import Office
from literasi.schedule.blocks import Block, room_footprints
from literasi.schedule.closures import closures
from literasi.schedule.equipment import Use
from literasi.schedule.footprints import Footprints
from literasi.schedule.opening import House
from literasi.schedule.sweep import Span

Key = tuple[str, int, datetime]
"""A session: activity, entry, original start."""


@dataclass(frozen=True, slots=True)
class Busy:
    """The spans one space is taken, by start; `reach` is the latest end up to each of them."""

    spans: tuple[tuple[datetime, datetime, Key | None], ...]
    starts: tuple[datetime, ...]
    reach: tuple[datetime, ...]

    def within(self, span: Span, but: Key | None) -> Iterator[Span]:
        """Yield what overlaps a span, latest first; the session `but` counts as free."""
        for number in range(bisect_left(self.starts, span[1]) - 1, -1, -1):
            if self.reach[number] <= span[0]:
                return
            start, end, key = self.spans[number]
            if span[0] < end and (key is None or key != but):
                yield start, end


@dataclass(frozen=True, slots=True)
class Diary:
    """One office with its rooms' bookings and closures, its equipment in use, its days off."""

    office: Office
    house: House
    days_off: frozenset[date]
    spaces: Footprints
    busy: Mapping[str, Busy]
    uses: Mapping[str, tuple[Use, ...]]

    def taken(self, room: str, span: Span, but: Key | None = None) -> list[Span]:
        """Give what takes a room, or any part of it, in a span."""
        parts = self.spaces.get(room, frozenset((room,)))
        found = (one for part in parts if part in self.busy
                 for one in self.busy[part].within(span, but))  # fmt: skip
        return sorted(set(found))


def diary(
    office: Office,
    booked: Iterable[Block],
    uses: Mapping[str, tuple[Use, ...]],
    days_off: Iterable[date],
    house: House,
) -> Diary:
    """File bookings and closures under every part of their rooms."""
    spaces = room_footprints(office)
    found: defaultdict[str, list[tuple[datetime, datetime, Key | None]]] = defaultdict(list)
    for one in booked:
        for part in spaces.get(one.room, (one.room,)):
            found[part].append((one.start, one.end, one.session))
    for closed in closures(office):
        for part in spaces[closed.room]:
            found[part].append((closed.start, closed.end, None))
    busy = {part: _busy(spans) for part, spans in found.items()}
    return Diary(office, house, frozenset(days_off), spaces, busy, uses)


def _busy(spans: list[tuple[datetime, datetime, Key | None]]) -> Busy:
    real = sorted((one for one in spans if one[0] < one[1]), key=lambda one: one[:2])
    starts = tuple(one[0] for one in real)
    return Busy(tuple(real), starts, tuple(accumulate((one[1] for one in real), max)))
