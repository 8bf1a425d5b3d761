"""Counts of cases for the public: what would tell of fewer than five is hidden.

A hidden number must not come back as the rest of a sum, so where too little is hidden a further
cell goes with it, chosen by its place and never by its size (which would tell about its size).
"""

from literasi.views.performance_models import Counts

ENOUGH = 5


def suppress(cells: tuple[int, ...]) -> Counts:
    """Hide cells of one to four; nought stays, for it tells of nobody."""
    small = frozenset(at for at, one in enumerate(cells) if 0 < one < ENOUGH)
    hidden = small
    while hidden and not _safe(cells, hidden):
        further = _further(cells, hidden)
        if further is None:
            return Counts(_without(cells, small), None)
        hidden |= {further}
    return Counts(_without(cells, hidden), sum(cells))


def _safe(cells: tuple[int, ...], hidden: frozenset[int]) -> bool:
    """Tell whether each hidden cell may be one to four for all that the sum lets on."""
    least_of_others = len(hidden) - 1
    return sum(cells[at] for at in hidden) - least_of_others >= ENOUGH - 1 and len(hidden) > 1


def _further(cells: tuple[int, ...], hidden: frozenset[int]) -> int | None:
    """Find the next cell after the first hidden one, going round, that is neither hidden nor 0."""
    first = min(hidden)
    places = (*range(first + 1, len(cells)), *range(first))
    return next((at for at in places if at not in hidden and cells[at]), None)


def _without(cells: tuple[int, ...], hidden: frozenset[int]) -> tuple[int | None, ...]:
    return tuple(None if at in hidden else one for at, one in enumerate(cells))
