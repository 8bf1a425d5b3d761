"""Bookings of rooms that are closed."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.schedule.offices import HALLS, at, session
from tests.support.schedules import entry

from literasi.schedule.blocks import Block
from literasi.schedule.closures import Closed, shut
from literasi.schedule.footprints import footprints
from literasi.schedule.status import Status

ROOMS = st.sampled_from([*HALLS, "x"])
SPANS = st.lists(st.tuples(ROOMS, st.integers(0, 300), st.integers(0, 120)), max_size=20)


def _block(number, room, start, length):
    one = session(str(number), entry(), start, length, (room,))
    return Block(
        str(number), 0, room, at(start), at(start + length), one.occurrence, Status.CONFIRMED
    )


@settings(deadline=None)
@given(SPANS, SPANS)
def test_the_sweep_finds_what_comparing_all_with_all_finds(bookings, closings):
    spaces = footprints(HALLS)
    made = [_block(number, *each) for number, each in enumerate(bookings)]
    closed = [
        Closed(room, number, at(start), at(start) + timedelta(minutes=length))
        for number, (room, start, length) in enumerate(closings)
    ]
    expected = {
        (one, two)
        for one in made
        for two in closed
        if one.start < one.end
        and two.start < two.end
        and one.start < two.end
        and two.start < one.end
        and spaces.get(one.room, {one.room}) & spaces.get(two.room, {two.room})
    }
    found = list(shut(made, closed, spaces))
    assert set(found) == expected
    assert len(found) == len(expected)
