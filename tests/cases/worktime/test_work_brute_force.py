"""The calendar agrees with counting minute by minute, for any office and any holidays."""

from datetime import timedelta
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.cases.worktime.offices import (
    DAYS,
    LISTS,
    MOMENTS,
    PROFILES,
    day,
    minutes,
    office_works,
    unit_works,
)

from literasi.cases.worktime.calendar import WorkCalendar
from literasi.cases.worktime.pause import Pause

MINUTE = timedelta(minutes=1)
COUNTED = settings(deadline=None)  # counting minutes one by one takes its time
KNOWN = st.none() | DAYS
SPANS = st.tuples(MOMENTS, st.integers(-60, 4 * 24 * 60)).map(
    lambda pair: (pair[0], pair[0] + pair[1] * MINUTE)
)


@st.composite
def offices(draw):
    """A calendar, and what tells for each minute of a day whether anybody works in it."""
    profile, years, known = draw(PROFILES), draw(LISTS), draw(KNOWN)
    asked, unit = known and day(known), profile.jam_layanan[0].unit
    if draw(st.booleans()):
        calendar = WorkCalendar.for_office(profile, years, asked)
        return calendar, cache(lambda one: office_works(profile, years, known, one))
    calendar = WorkCalendar.for_unit(profile, unit, years, asked)
    return calendar, cache(lambda one: unit_works(profile, years, known, one))


def _worked(works, start, end, pauses=()):
    """List the working minutes outside pauses, one by one."""
    return [
        one
        for one in minutes(start, end)
        if works(one.date())[one.hour * 60 + one.minute]
        and not any(each.start <= one and (not each.end or one < each.end) for each in pauses)
    ]


PAUSES = st.lists(
    st.builds(lambda span: Pause(*span), SPANS) | st.builds(Pause, MOMENTS), max_size=3
)


@COUNTED
@given(offices(), SPANS)
def test_minutes_between(office, span):
    calendar, works = office
    assert calendar.minutes_between(*span) == len(_worked(works, *span))


@COUNTED
@given(offices(), SPANS, PAUSES)
def test_pauses_do_not_count(office, span, pauses):
    calendar, works = office
    assert calendar.elapsed(*span, pauses) == len(_worked(works, *span, pauses))


@COUNTED
@given(offices(), SPANS, PAUSES, st.data())
def test_the_due_time_is_the_end_of_the_last_minute_needed(office, span, pauses, data):
    calendar, works = office
    counted = _worked(works, *span, pauses)
    if counted:
        wanted = data.draw(st.integers(1, len(counted)))
        due = calendar.add_minutes(span[0], wanted, pauses)
        assert due == counted[wanted - 1] + MINUTE


@COUNTED
@given(offices(), MOMENTS)
def test_intervals_hold_the_working_minutes_of_a_day(office, moment):
    calendar, works = office
    start = moment.replace(hour=0, minute=0)
    listed = [one for span in calendar.intervals(moment.date()) for one in minutes(*span)]
    assert listed == _worked(works, start, start + timedelta(days=1))


@COUNTED
@given(offices(), SPANS, PAUSES)
def test_working_days_are_days_with_a_working_minute(office, span, pauses):
    """Day by day: the first day does not count, the last does, days of waiting do not."""
    calendar, works = office
    first, last = (one.date() for one in span)
    days = [first + timedelta(days=one + 1) for one in range((last - first).days)]
    counted = [one for one in days if any(works(one)) and not _waits(one, pauses)]
    assert calendar.working_days_between(first, last, pauses) == len(counted)
    assert [one for one in days if calendar.is_working(one)] == [
        one for one in days if any(works(one))
    ]
    if counted:
        assert calendar.add_working_days(first, len(counted), pauses) == counted[-1]


def _waits(one, pauses):
    return any(
        each.start.date() < one and (not each.end or one <= each.end.date()) for each in pauses
    )
