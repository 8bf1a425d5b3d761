"""The state of a booking follows from its acts."""

import pytest
from tests.support.schedules import WHO, day, entry, fixed

from literasi.records.parts import Act
from literasi.schedule.status import Status, booked, status

CANCELLED = Act("2026-02-01", WHO, "narasumber sakit")


@pytest.mark.parametrize(
    ("acts", "state"),
    [
        ({}, Status.TENTATIVE),
        ({"ditetapkan": fixed("2026-01-06")}, Status.CONFIRMED),
        ({"ditetapkan": fixed("2026-01-06"), "dibatalkan": CANCELLED}, Status.CANCELLED),
        ({"dibatalkan": CANCELLED}, Status.CANCELLED),
    ],
)
def test_the_last_act_decides(acts, state):
    assert status(entry(**acts)) is state


@pytest.mark.parametrize(
    ("until", "state"),
    [
        ("2026-01-05", Status.TENTATIVE),
        ("2026-01-06", Status.CONFIRMED),
        ("2026-01-31", Status.CONFIRMED),
        ("2026-02-01", Status.CANCELLED),
    ],
)
def test_later_acts_are_not_known_yet(until, state):
    one = entry(ditetapkan=fixed("2026-01-06"), dibatalkan=CANCELLED)
    assert status(one, day(until)) is state


def test_a_booking_is_known_from_its_day_on():
    assert [booked(entry(), day(text)) for text in ("2026-01-04", "2026-01-05")] == [False, True]
    assert booked(entry())
