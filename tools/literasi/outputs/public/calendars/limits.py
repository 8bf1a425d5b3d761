"""Feeds that every reader still takes: Google drops one over 1 MB, and events past about 1,000."""

from collections.abc import Iterable

from icalendar import Event

from literasi.outputs.public.calendars.plan import Plan

MOST_EVENTS = 1000
MOST_BYTES = 950_000  # of events; the rest is the head of the feed and its time zone


def fitted(made: Iterable[tuple[Plan, list[Event]]]) -> tuple[list[Event], frozenset[int]]:
    """Keep what ends last, whole entries at a time; give the years of what had to go.

    It goes to the archive of its years. A feed never shrinks by the day, only by its records.
    """
    kept: list[Event] = []
    gone: set[int] = set()
    count = size = 0
    for plan, some in sorted(made, key=lambda one: (one[0].end, one[0].entry.uid), reverse=True):
        count += len(some)
        size += sum(len(event.to_ical()) for event in some)
        if gone or count > MOST_EVENTS or size > MOST_BYTES:
            gone |= plan.years
        else:
            kept += some
    return kept, frozenset(gone)
