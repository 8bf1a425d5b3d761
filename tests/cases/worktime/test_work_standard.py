"""Standard times, due times and lateness between acts as records write them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.cases.worktime.offices import KENDAL, MOMENTS, PROFILE, YEARS, day

from literasi.cases.worktime.calendar import WorkCalendar
from literasi.cases.worktime.elapsed import Elapsed, elapsed
from literasi.cases.worktime.pause import Pause
from literasi.cases.worktime.standard import (
    day_minutes,
    due,
    lateness,
    standard_days,
    standard_minutes,
)
from literasi.records.office import WorkDay, WorkHours
from literasi.records.sop import Duration
from literasi.values.dates import parse_moment

NOBODY = WorkCalendar.for_office(replace(PROFILE, jam_kerja=()), YEARS)
ILLEGIBLE = Duration("menit", mentah="1¢ menit", ragu="W2")
WAIT = ("2026-02-03T08:00", "2026-02-05T08:00")


@pytest.mark.parametrize(
    ("when", "standard", "expected"),
    [
        ("2026-02-02", Duration("menit", 10), (10, 1)),
        ("2026-02-02", Duration("jam", 2), (120, 1)),
        ("2026-02-02", Duration("jam", 8), (480, 2)),
        ("2026-02-02", Duration("hari", 2), (900, 2)),
        ("2026-02-23", Duration("hari", 2), (780, 2)),  # Ramadan
        ("2026-02-07", Duration("hari", 1), (450, 1)),  # a Saturday
        ("2026-05-28", Duration("hari", 1), (450, 1)),  # joint leave
        ("2024-01-01", Duration("hari", 2), (None, 2)),  # no hours were in force
        ("2024-01-01", Duration("jam", 2), (120, None)),
        ("2026-02-02", ILLEGIBLE, (None, None)),
        ("2026-02-02", Duration("hari"), (None, None)),
    ],
)
def test_a_standard_in_working_time(when, standard, expected):
    found = tuple(one(standard, KENDAL, day(when)) for one in (standard_minutes, standard_days))
    assert found == expected


def test_a_working_day_is_an_even_share_of_its_week():
    """Two days of 300 minutes and one of 100 make days of 234 minutes, rounded up."""
    days = (
        WorkDay("senin", "08:00", "13:00"),
        WorkDay("selasa", "08:00", "13:00"),
        WorkDay("sabtu", "08:00", "09:40"),
    )
    profile = replace(PROFILE, jam_kerja=(WorkHours("2026-01-01", days),))
    assert day_minutes(WorkCalendar.for_office(profile, ()), day("2026-02-07")) == 234


@pytest.mark.parametrize(
    ("first", "last", "waits", "expected"),
    [
        ("2026-02-02T08:00", "2026-02-02T08:10", (), Elapsed(10, 0)),
        ("2026-02-02T15:30", "2026-02-03T08:00", (), Elapsed(60, 1)),
        ("2026-02-02", "2026-02-03T08:00", (), Elapsed(None, 1)),
        ("2026-02-02T15:30", "2026-02-03", (), Elapsed(None, 1)),
        ("2026-02-02T08:00", "2026-02-06T08:00", (WAIT,), Elapsed(900, 2)),
        ("2026-02-02T08:00", "2026-02-06T08:00", (("2026-02-03", None),), Elapsed(None, 1)),
        ("2026-02-02T08:00", "2026-02-02T09:00", (("2026-02-03", None),), Elapsed(60, 0)),
        ("2026-02-09T08:00", "2026-02-09T09:00", (("2026-02-03", "2026-02-05"),), Elapsed(60, 0)),
        (
            "2026-02-05T08:00",
            "2026-02-05T09:00",
            (("2026-02-03", "2026-02-05"),),
            Elapsed(None, 0),
        ),
        ("2026-02-02T08:00", "2026-02-03T08:00", (("2026-02-03", None),), Elapsed(None, 1)),
        ("2026-02-03", "2026-02-02", (), Elapsed(None, 0)),
    ],
)
def test_minutes_are_told_only_where_every_act_carries_a_time(first, last, waits, expected):
    assert elapsed(KENDAL, first, last, waits) == expected


def test_what_is_told_has_a_unit():
    assert (Elapsed(10, 0).unit, Elapsed(None, 0).unit) == ("menit", "hari")


@pytest.mark.parametrize(
    ("first", "standard", "waits", "expected"),
    [
        ("2026-02-02T15:55", Duration("menit", 10), (), "2026-02-03T07:35"),
        ("2026-02-02T10:00", Duration("hari", 2), (), "2026-02-04T10:00"),
        ("2026-02-02", Duration("menit", 10), (), "2026-02-03"),
        ("2026-02-06", Duration("hari", 2), (), "2026-02-10"),
        ("2026-02-02T16:00", Duration("jam", 1), (WAIT,), "2026-02-05T08:30"),
        ("2026-02-02", Duration("hari", 2), (("2026-02-03", "2026-02-05"),), "2026-02-06"),
        ("2026-02-02T15:55", Duration("menit", 10), (("2026-02-03", None),), "2026-02-03"),
        ("2026-02-02T15:55", Duration("menit", 10), (("2026-02-02T15:56", None),), None),
        ("2026-02-02T15:55", ILLEGIBLE, (), None),
        ("2026-02-02", ILLEGIBLE, (), None),
    ],
)
def test_due(first, standard, waits, expected):
    assert due(KENDAL, first, standard, waits) == expected


@pytest.mark.parametrize("first", ["2026-02-02", "2026-02-02T08:00"])
def test_nothing_is_due_where_nobody_works(first):
    found = [due(NOBODY, first, Duration(unit, 1)) for unit in ("menit", "hari")]
    assert found == [None, None]


@pytest.mark.parametrize(
    ("standard", "took", "expected"),
    [
        (Duration("menit", 10), Elapsed(10, 0), None),
        (Duration("menit", 10), Elapsed(25, 1), Elapsed(15, 0)),
        (Duration("hari", 2), Elapsed(None, 2), None),
        (Duration("hari", 2), Elapsed(None, 5), Elapsed(None, 3)),
        (Duration("menit", 10), Elapsed(None, 1), None),  # one night may lie between
        (Duration("menit", 10), Elapsed(None, 2), Elapsed(None, 1)),
        (ILLEGIBLE, Elapsed(9999, 9), None),
        (ILLEGIBLE, Elapsed(None, 9), None),
    ],
)
def test_lateness(standard, took, expected):
    assert lateness(KENDAL, "2026-02-02T08:00", standard, took) == expected


ACTS = MOMENTS.map(lambda one: one.isoformat(timespec="minutes"))
DATES = ACTS.map(lambda one: one[:10])
STANDARDS = st.builds(Duration, st.sampled_from(["menit", "jam", "hari"]), st.integers(1, 5))


@settings(deadline=None)
@given(ACTS, ACTS, STANDARDS, st.lists(st.tuples(ACTS, ACTS), max_size=2))
def test_a_timed_step_is_late_when_work_went_on_after_its_due_time(first, last, standard, waits):
    end = parse_moment(due(KENDAL, first, standard, waits))
    late = lateness(KENDAL, first, standard, elapsed(KENDAL, first, last, waits))
    pauses = [(parse_moment(one), parse_moment(two)) for one, two in waits]
    assert (late.minutes if late else 0) == _after(end, parse_moment(last), pauses)


def _after(end, last, pauses):
    return KENDAL.elapsed(end, last, [Pause(*one) for one in pauses]) if last > end else 0


@settings(deadline=None)
@given(DATES, DATES, STANDARDS, st.lists(st.tuples(DATES, DATES), max_size=2))
def test_a_dated_step_is_late_by_the_working_days_after_its_due_day(first, last, standard, waits):
    end = due(KENDAL, first, standard, waits)
    late = lateness(KENDAL, first, standard, elapsed(KENDAL, first, last, waits))
    assert (late.days if late else 0) == elapsed(KENDAL, end, last, waits).days
