"""Sets of whole numbers, as half-open spans `[first, last)` that are sorted and stand apart."""

from collections.abc import Iterable

Span = tuple[int, int]
Spans = tuple[Span, ...]


def union(spans: Iterable[Span]) -> Spans:
    """Join what overlaps or touches; a span that ends before it begins is nothing."""
    joined: list[Span] = []
    for first, last in sorted(one for one in spans if one[0] < one[1]):
        if joined and first <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return tuple(joined)


def without(span: Span, hole: Span) -> Spans:
    """Take a hole out of one span; a hole that ends before it begins takes nothing."""
    if hole[0] >= hole[1]:
        return union((span,))
    return union(((span[0], min(span[1], hole[0])), (max(span[0], hole[1]), span[1])))


def within(spans: Spans, first: int, last: int) -> int:
    """Count the numbers of `[first, last)` that the spans hold."""
    return sum(max(0, min(end, last) - max(start, first)) for start, end in spans)


def reaching(spans: Spans, count: int) -> int:
    """Find the least end before which the spans hold `count` numbers (at least 1, at most all)."""
    for start, end in spans:
        if count <= end - start:
            return start + count
        count -= end - start
    raise ValueError("the spans hold fewer numbers")


def advance(start: int, amount: int, gaps: Spans) -> int:
    """Walk an amount onwards from a start, where the way through a gap does not count."""
    target = start + amount
    for first, last in gaps:
        if last > start and first < target:
            target += last - max(first, start)
    return target
