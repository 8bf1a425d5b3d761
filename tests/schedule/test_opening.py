"""Hours of rooms, and what falls outside them."""

import pytest
from tests.schedule.offices import daily, room
from tests.support.schedules import day, moment

from literasi.records.parts import Hours
from literasi.schedule.opening import days_of, hours, in_service, later_days, outside

WEEK = (Hours(("senin", "selasa"), "08:00", "16:00"), Hours(("rabu",), "00:00", "24:00"),
        Hours(("kamis",), "00:00", "24:00"))  # fmt: skip


def _outside(start, end, opening=WEEK):
    return outside(room(jam_buka=opening), (moment(start), moment(end)))


@pytest.mark.parametrize(
    ("start", "end", "first"),
    [
        ("2026-03-02T08:00", "2026-03-02T16:00", None),
        ("2026-03-02T07:59", "2026-03-02T16:00", "2026-03-02"),
        ("2026-03-02T08:00", "2026-03-02T16:01", "2026-03-02"),
        ("2026-03-04T22:00", "2026-03-05T03:00", None),
        ("2026-03-03T22:00", "2026-03-04T03:00", "2026-03-03"),
        ("2026-03-05T22:00", "2026-03-06T00:00", None),
        ("2026-03-05T22:00", "2026-03-06T00:01", "2026-03-06"),
        ("2026-03-02T09:00", "2026-03-03T15:00", None),
        ("2026-03-02T07:00", "2026-03-03T15:00", "2026-03-02"),
        ("2026-03-03T00:00", "2026-03-04T00:00", None),
        ("2026-03-05T00:00", "2026-03-07T00:00", "2026-03-06"),
        ("2026-03-02T08:00", "2026-03-02T08:00", None),
        ("2026-03-02T08:00", "2026-03-01T08:00", None),
        ("9999-12-31T08:00", "9999-12-31T09:00", "9999-12-31"),
    ],
)
def test_the_first_day_outside_the_hours_is_named(start, end, first):
    assert _outside(start, end) == (first and day(first))


def test_a_room_without_hours_is_never_outside_them():
    assert _outside("2026-03-02T03:00", "2026-03-02T04:00", ()) is None


def test_a_room_without_hours_is_offered_from_the_first_to_the_last_working_minute():
    span = (moment("2026-03-02T07:30"), moment("2026-03-02T12:00"))
    after = (moment("2026-03-02T13:00"), moment("2026-03-02T16:00"))
    assert hours(room(), lambda _: (span, after), day("2026-03-02")) == ((span[0], after[1]),)
    assert hours(room(), lambda _: (), day("2026-03-02")) == ()
    own = (moment("2026-03-02T08:00"), moment("2026-03-03T00:00"))
    open_late = room(jam_buka=daily("08:00", "24:00"))
    assert hours(open_late, lambda _: (span,), day("2026-03-02")) == (own,)


def test_a_room_serves_from_its_first_to_its_last_day():
    one = room(aktif_sejak="2026-03-02", aktif_hingga="2026-03-03")
    served = [in_service(one, day(f"2026-03-0{number}")) for number in range(1, 5)]
    assert served == [False, True, True, False]


def test_days_end_with_the_calendar():
    assert list(later_days(day("9999-12-30"), 5)) == [day("9999-12-30"), day("9999-12-31")]
    assert list(days_of((moment("2026-03-02"), moment("2026-03-02")))) == []
    assert list(days_of((moment("2026-03-02"), moment("2026-03-03")))) == [day("2026-03-02")]
