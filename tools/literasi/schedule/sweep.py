"""Which spans of time overlap: one pass over their starts, with those still open at hand."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from heapq import heappop, heappush

Span = tuple[datetime, datetime]
ALWAYS: Span = (datetime.combine(date.min, time.min), datetime.combine(date.max, time.max))


def meetings(spans: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Yield the overlapping pairs of half-open spans that come by their start, as positions.

    O(n log n) plus the pairs found; spans that touch do not meet, and none may be empty.
    """
    open_: list[tuple[datetime, int]] = []
    for number, (start, end) in enumerate(spans):
        while open_ and open_[0][0] <= start:
            heappop(open_)
        yield from ((other, number) for _, other in open_)
        heappush(open_, (end, number))


def meet(one: Span, other: Span) -> bool:
    """Tell whether two half-open spans share a moment."""
    return one[0] < other[1] and other[0] < one[1]


def moved(moment: datetime, by: timedelta) -> datetime:
    """Shift a moment, no further than the calendar reaches: a mistyped year must not stop us."""
    least, most = ALWAYS[0] - moment, ALWAYS[1] - moment
    return moment + min(max(by, least), most)
