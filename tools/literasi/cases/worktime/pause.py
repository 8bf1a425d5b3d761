"""Waiting for the applicant, which the standard time leaves out (`design.md` section 4)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from literasi.cases.worktime.spans import Spans, union


@dataclass(frozen=True, slots=True)
class Pause:
    """A wait in naive local time; without an end it still lasts."""

    start: datetime
    end: datetime | None = None


def gaps(pauses: Iterable[Pause], position: Callable[[datetime], int], end: int) -> Spans:
    """Lay pauses on a numbered line; an open one lasts to the end of the line."""
    return union(
        (position(one.start), end if one.end is None else position(one.end)) for one in pauses
    )
