"""Waits for the applicant as records write them."""

from collections.abc import Iterable

from literasi.cases.worktime.pause import Pause
from literasi.values.dates import has_time, parse_date, parse_moment

Wait = tuple[str, str | None]
"""From and until, as acts are written; without an end the wait still lasts."""


def touching(waits: Iterable[Wait], first: str, last: str | None = None) -> tuple[Wait, ...]:
    """Keep the waits that share a day with the time between two acts (or after the first)."""
    return tuple(
        (start, end)
        for start, end in waits
        if (end is None or parse_date(end) >= parse_date(first))
        and (last is None or parse_date(start) <= parse_date(last))
    )


def paused(waits: Iterable[Wait]) -> tuple[Pause, ...]:
    """Read waits as pauses; an end that names a day alone stands for the start of that day."""
    return tuple(
        Pause(parse_moment(start), None if end is None else parse_moment(end))
        for start, end in waits
    )


def timed(waits: Iterable[Wait], *acts: str) -> bool:
    """Tell whether acts and waits all carry a time of day, so that minutes are honest."""
    ends = (end for wait in waits for end in wait if end is not None)
    return all(has_time(one) for one in (*acts, *ends))
