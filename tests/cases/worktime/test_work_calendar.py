"""Working time of an office like Kendal's, in examples that can be checked by hand."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.cases.worktime.offices import (
    KENDAL,
    NAMES,
    OPEN_ALWAYS,
    PROFILE,
    YEARS,
    at,
    day,
    holiday,
    year,
)

from literasi.cases.worktime.calendar import WorkCalendar
from literasi.cases.worktime.pause import Pause
from literasi.records.office import ServiceHours, WorkDay, WorkHours

UNIT = WorkCalendar.for_unit(PROFILE, "Perpusda", YEARS)
NOBODY = WorkCalendar.for_office(replace(PROFILE, jam_kerja=()), YEARS)
ENDING = WorkHours("2026-01-01", PROFILE.jam_kerja[0].hari, hingga="2026-01-02")


def _office(*hours, years=()):
    return WorkCalendar.for_office(replace(PROFILE, jam_kerja=hours), years)


def _clocks(calendar, text):
    return [f"{one:%H:%M}" for pair in calendar.intervals(day(text)) for one in pair]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2026-02-02T08:00", "2026-02-02T08:10", 10),
        ("2026-02-06T11:00", "2026-02-06T13:30", 60),  # Friday, break 11.30-13.00
        ("2026-02-05T11:00", "2026-02-05T13:30", 90),  # Thursday, break 12.00-13.00
        ("2026-02-02T15:30", "2026-02-03T08:00", 60),  # across midnight
        ("2026-02-02T22:00", "2026-02-03T02:00", 0),
        ("2026-02-06T16:00", "2026-02-09T07:45", 45),  # over a weekend
        ("2026-02-18T00:00", "2026-02-19T00:00", 450),  # the day before Ramadan
        ("2026-02-19T00:00", "2026-02-20T00:00", 390),  # the first day of Ramadan
        ("2026-03-20T00:00", "2026-03-21T00:00", 390),  # its last, a Friday
        ("2026-03-16T00:00", "2026-03-23T00:00", 5 * 390),
        ("2026-03-23T00:00", "2026-03-30T00:00", 5 * 450),
        ("2026-05-26T15:50", "2026-05-29T07:40", 20),  # Iduladha and its joint leave
        ("2026-12-31T15:30", "2027-01-04T08:00", 60),  # over New Year
        ("2024-12-31T00:00", "2025-01-02T00:00", 450),  # no hours before the first ones
        ("2026-02-03T08:00", "2026-02-02T08:00", 0),
        ("2026-02-02T08:00:50", "2026-02-02T08:01:10", 1),  # seconds do not count
    ],
)
def test_minutes_between(start, end, expected):
    assert KENDAL.minutes_between(at(start), at(end)) == expected


@pytest.mark.parametrize(
    ("start", "minutes", "expected"),
    [
        ("2026-02-02T15:50", 10, "2026-02-02T16:00"),  # the end of the day still counts
        ("2026-02-02T15:50", 11, "2026-02-03T07:31"),
        ("2026-02-06T11:20", 20, "2026-02-06T13:10"),
        ("2026-02-07T10:00", 10, "2026-02-09T07:40"),
        ("2026-05-26T15:50", 20, "2026-05-29T07:40"),
        ("2026-12-31T15:30", 60, "2027-01-04T08:00"),
        ("2026-02-07T10:00", 0, "2026-02-07T10:00"),
    ],
)
def test_due_time(start, minutes, expected):
    assert KENDAL.add_minutes(at(start), minutes) == at(expected)


def test_joint_leave_is_no_working_day():
    days = [f"2026-05-{one}" for one in range(25, 32)]
    expected = ["2026-05-25", "2026-05-26", "2026-05-29"]
    assert [one for one in days if KENDAL.is_working(day(one))] == expected


def test_breaks_cut_a_day_in_two():
    assert _clocks(KENDAL, "2026-02-06") == ["07:30", "11:30", "13:00", "16:30"]


def test_a_unit_open_day_and_night_knows_no_holiday():
    """Kendal's library is reported open 24 hours on 7 days, holidays too."""
    assert UNIT.minutes_between(at("2026-05-27T22:00"), at("2026-05-29T02:00")) == 28 * 60
    expected = ((at("2026-05-28T00:00"), at("2026-05-29T00:00")),)
    assert UNIT.intervals(day("2026-05-28")) == expected


def test_a_unit_that_closes_on_holidays_rests_with_the_office():
    hours = ServiceHours("Ruang anak", NAMES, "09:00", "15:00", buka_hari_libur=False)
    profile = replace(PROFILE, jam_layanan=(OPEN_ALWAYS, hours))
    unit = WorkCalendar.for_unit(profile, "Ruang anak", YEARS)
    found = [_clocks(unit, one) for one in ("2026-05-28", "2026-05-30")]
    assert found == [[], ["09:00", "15:00"]]


def test_a_unit_without_hours_of_its_own_has_no_calendar():
    assert WorkCalendar.for_unit(PROFILE, "Aula", YEARS) is None


REVOKED = (year(holiday("2026-05-28", "cuti_bersama", revoked="2026-05-20")),)


@pytest.mark.parametrize(
    ("known", "works"),
    [(None, True), ("2026-05-19", False), ("2026-05-20", True), ("2026-06-30", True)],
)
def test_a_revoked_holiday_is_free_until_the_revocation_is_known(known, works):
    calendar = WorkCalendar.for_office(PROFILE, REVOKED, known and day(known))
    assert calendar.is_working(day("2026-05-28")) is works


@pytest.mark.parametrize(
    ("decreed", "known", "works"),
    [
        (("2026-05-20", "2026-05-25"), "2026-05-19", True),
        (("2026-05-20", "2026-05-25"), "2026-05-20", False),
        (("2026-05-20", None), "2026-05-19", False),
        (("2026-05-20",), None, False),
    ],
)
def test_a_list_holds_from_its_first_decree_when_all_are_dated(decreed, known, works):
    years = (year(holiday("2026-05-28"), decreed=decreed),)
    calendar = WorkCalendar.for_office(PROFILE, years, known and day(known))
    assert calendar.is_working(day("2026-05-28")) is works


def test_a_list_without_any_basis_is_known():
    years = (replace(year(holiday("2026-05-28")), dasar=()),)
    calendar = WorkCalendar.for_office(PROFILE, years, day("2026-01-01"))
    assert not calendar.is_working(day("2026-05-28"))


def _hours(since, until, start):
    return WorkHours(since, (WorkDay("senin", start, "16:00"),), hingga=until)


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        ([("2026-01-01", None, "07:00"), ("2026-02-01", None, "08:00")], "08:00"),  # the latest
        ([("2026-02-01", None, "07:00"), ("2026-01-01", "2026-03-01", "08:00")], "08:00"),  # dated
        (
            [("2026-02-01", "2026-04-30", "07:00"), ("2026-01-15", "2026-02-15", "08:00")],
            "08:00",  # the narrowest
        ),
        (
            [("2026-01-05", "2026-02-05", "07:00"), ("2026-01-10", "2026-02-10", "08:00")],
            "08:00",  # as narrow: the latest
        ),
    ],
)
def test_hours_in_force(hours, expected):
    for order in (hours, hours[::-1]):
        assert _clocks(_office(*(_hours(*one) for one in order)), "2026-02-02")[0] == expected


def test_two_shifts_of_one_weekday_both_count():
    shifts = (WorkDay("senin", "13:00", "17:00"), WorkDay("senin", "08:00", "14:00"))
    assert _clocks(_office(WorkHours("2026-01-01", shifts)), "2026-02-02") == ["08:00", "17:00"]


@pytest.mark.parametrize("calendar", [NOBODY, _office(ENDING)])
def test_what_is_never_done_has_no_due_time(calendar):
    start = at("2026-01-03T08:00")
    found = (calendar.add_minutes(start, 1), calendar.add_working_days(start.date(), 1))
    assert found == (None, None)


def test_an_endless_standard_has_no_due_time():
    found = (
        KENDAL.add_minutes(at("2026-02-02T08:00"), 10**15),
        KENDAL.add_working_days(day("2026-02-02"), 10**15),
        KENDAL.add_minutes(at("9999-12-31T23:59"), 1),
        KENDAL.add_working_days(date.max, 1),
    )
    assert found == (None, None, None, None)


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2026-02-02", "2026-02-02", 0),
        ("2026-02-02", "2026-02-03", 1),
        ("2026-02-06", "2026-02-09", 1),
        ("2026-02-07", "2026-02-08", 0),
        ("2026-05-26", "2026-05-29", 1),
        ("2026-12-30", "2027-01-04", 2),
        ("2026-02-03", "2026-02-02", 0),
    ],
)
def test_working_days_between(first, last, expected):
    assert KENDAL.working_days_between(day(first), day(last)) == expected


@pytest.mark.parametrize(
    ("first", "days", "expected"),
    [
        ("2026-02-06", 1, "2026-02-09"),
        ("2026-05-26", 1, "2026-05-29"),
        ("2026-12-30", 2, "2027-01-04"),
        ("2026-02-07", 0, "2026-02-07"),
    ],
)
def test_adding_working_days(first, days, expected):
    assert KENDAL.add_working_days(day(first), days) == day(expected)


OVERLAPPING = (
    Pause(at("2026-02-02T09:00"), at("2026-02-02T10:00")),
    Pause(at("2026-02-02T09:30"), at("2026-02-02T10:30")),
    Pause(at("2026-02-02T15:00"), at("2026-02-02T14:00")),
)


def test_overlapping_pauses_count_once_and_reversed_ones_not_at_all():
    found = KENDAL.elapsed(at("2026-02-02T08:00"), at("2026-02-02T11:00"), OVERLAPPING)
    assert found == 90


def test_an_open_pause_stops_the_clock():
    waiting = (Pause(at("2026-02-02T09:00")),)
    start = at("2026-02-02T08:00")
    found = (
        KENDAL.elapsed(start, at("2030-01-01T00:00"), waiting),
        KENDAL.add_minutes(start, 60, waiting),
        KENDAL.add_minutes(start, 61, waiting),
        KENDAL.add_working_days(start.date(), 1, waiting),
    )
    assert found == (60, at("2026-02-02T09:00"), None, None)


def test_days_of_waiting_are_left_out():
    """From Monday to Friday; from Tuesday to Thursday the applicant had it."""
    pauses = (Pause(at("2026-02-03T00:00"), at("2026-02-05T00:00")),)
    found = (
        KENDAL.working_days_between(day("2026-02-02"), day("2026-02-06"), pauses),
        KENDAL.add_working_days(day("2026-02-02"), 2, pauses),
    )
    assert found == (2, day("2026-02-06"))


def test_decades_agree_with_their_days():
    """From before the first hours to long after the last holiday, weekday by weekday."""
    first = day("2024-06-01")
    days = [first + timedelta(days=one) for one in range(12 * 365)]
    each = [
        sum((end - start) // timedelta(minutes=1) for start, end in KENDAL.intervals(one))
        for one in days
    ]
    found = KENDAL.minutes_between(at("2024-06-01T00:00"), at(f"{days[-1]}T23:59"))
    assert (found, KENDAL.working_days_between(first, days[-1])) == (
        sum(each),
        sum(one > 0 for one in each),
    )


@settings(deadline=None)
@given(st.lists(st.datetimes(), min_size=3, max_size=3).map(sorted))
def test_any_span_is_the_sum_of_its_parts(moments):
    first, middle, last = moments
    whole = KENDAL.minutes_between(first, last)
    parts = KENDAL.minutes_between(first, middle) + KENDAL.minutes_between(middle, last)
    assert whole == parts


@settings(deadline=None)
@given(st.datetimes(max_value=at("9000-01-01")), st.integers(1, 10**6))
def test_a_due_time_is_the_earliest_one(start, minutes):
    due = KENDAL.add_minutes(start, minutes)
    before = KENDAL.minutes_between(start, due - timedelta(minutes=1))
    assert (KENDAL.minutes_between(start, due), before) == (minutes, minutes - 1)
