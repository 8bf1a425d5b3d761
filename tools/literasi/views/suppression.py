"""Counts of cases for the public: none of one to four, and none that a sum would give back.

A hidden cell is known to be one to four and nothing more: the sum is told only where it leaves
each hidden cell all four possibilities. No further cell is hidden for its sake, since which one
was chosen would tell about the others.
"""

from literasi.views.performance_models import Counts

ENOUGH = 5


def suppress(cells: tuple[int, ...]) -> Counts:
    """Hide cells of one to four; nought stays, for it tells of nobody."""
    shown = tuple(None if 0 < one < ENOUGH else one for one in cells)
    hidden = [one for one, cell in zip(cells, shown, strict=True) if cell is None]
    return Counts(shown, sum(cells) if not hidden or _safe(len(hidden), sum(hidden)) else None)


def _safe(count: int, rest: int) -> bool:
    """Tell whether each of so many cells of one to four may be any of the four, given their sum."""
    least, most = 1, ENOUGH - 1
    others = count - 1
    return others * least + most <= rest <= others * most + least
