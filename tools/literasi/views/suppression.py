"""Counts of cases for the public: never one of one to four.

The year is told in the finest equal periods in which every count is nought or at least five:
months, quarters, halves or the whole. No cell is blotted out beside a sum that gives it back.
"""

from collections.abc import Iterable

from literasi.views.performance_models import Requests

ENOUGH = 5
_SPANS = (1, 3, 6, 12)


def requests(received: tuple[int, ...], ended: tuple[int, ...]) -> Requests:
    """Tell twelve months of two counts; of a whole year with fewer than five, nothing."""
    for span in _SPANS:
        came, went = _periods(received, span), _periods(ended, span)
        if not any(map(_small, (*came, *went))):
            return Requests(span, came, went)
    return Requests(_SPANS[-1], _hidden(received), _hidden(ended))


def _periods(months: tuple[int, ...], span: int) -> tuple[int, ...]:
    return tuple(sum(months[at : at + span]) for at in range(0, len(months), span))


def _small(count: int) -> bool:
    return 0 < count < ENOUGH


def _hidden(months: Iterable[int]) -> tuple[int | None]:
    year = sum(months)
    return (None if _small(year) else year,)
