"""What steps took in practice: measured along the path, in one unit, as known on a day."""

from datetime import date

import pytest
from tests.cases.lapisan import branch, evidence, step
from tests.cases.worktime.offices import KENDAL
from tests.support.practice import LINE, office

from literasi.cases.case import cases
from literasi.cases.practice import Sample, samples

DAY = date(2026, 6, 30)


def took(*stories, day=DAY, **fields):
    """Every sample by step, as unit and amounts."""
    found = samples(cases(office(*stories, **fields), day), KENDAL, day)
    return {key: (one.unit, one.amounts) for (_, key), one in found.items()}


def test_minutes_are_working_minutes_between_first_acts_and_the_first_step_has_none():
    """Monday 15:00 to Tuesday 08:00 is 90 minutes of work; a second act of a step is no matter."""
    story = {"a": "2026-04-06T15:00", "b": "2026-04-07T08:00", "c": "2026-04-07T09:15"}
    assert took(story) == {"b": ("menit", (90,)), "c": ("menit", (75,))}


def test_days_and_minutes_are_never_mixed_and_the_unit_with_more_cases_is_told():
    day = {"a": "2026-04-06", "b": "2026-04-09T08:00"}
    minute = {"a": "2026-04-06T08:00", "b": "2026-04-06T08:05"}
    assert took(day, minute, day) == {"b": ("hari", (3, 3))}
    assert took(minute, day, minute) == {"b": ("menit", (5, 5))}
    assert took(day, minute) == {"b": ("menit", (5,))}


def test_the_shortest_comes_first():
    stories = [{"a": "2026-04-06", "b": f"2026-04-{day:02}"} for day in (9, 7, 8)]
    assert took(*stories) == {"b": ("hari", (1, 2, 3))}


def test_acts_after_the_day_have_not_happened_yet():
    story = {"a": "2026-04-06", "b": "2026-04-07", "c": "2026-04-08"}
    assert took(story, day=date(2026, 4, 7)) == {"b": ("hari", (1,))}


@pytest.mark.parametrize("story", [{"b": "2026-04-07"}, {"a": "2026-04-08", "b": "2026-04-07"}])
def test_a_step_without_one_before_it_or_dated_before_it_is_not_measured(story):
    assert took(story) == {}


def test_an_added_step_is_seen_through_when_it_did_not_happen_and_is_never_measured():
    steps = (step("a", "x"), step("x", "b", ekstensi=True), step("b"))
    without = {"a": "2026-04-06", "b": "2026-04-09"}
    assert took(without, steps=steps) == {"b": ("hari", (3,))}
    assert took({**without, "x": "2026-04-08"}, steps=steps) == {"b": ("hari", (1,))}


def test_waiting_for_the_applicant_does_not_count_and_is_not_measured_itself():
    """The applicant answers on Thursday; the step after the answer took one day."""
    steps = (step("a", "b", "w"), step("w", "c", menunggu="pemohon"), step("b"),
             step("c", gabung="semua"))  # fmt: skip
    story = {"a": "2026-04-06", "w": "2026-04-09", "b": "2026-04-10", "c": "2026-04-10"}
    assert took(story, steps=steps) == {"b": ("hari", (1,)), "c": ("hari", (1,))}


def test_a_request_that_was_sent_back_waits_for_the_applicant():
    story = {"a": "2026-04-06", "b": "2026-04-10"}
    assert took(story, returned=("2026-04-07", "2026-04-09")) == {"b": ("hari", (2,))}


def test_a_join_of_all_begins_with_the_last_and_any_other_with_the_first():
    story = {"a": "2026-04-06", "b": "2026-04-08", "c": "2026-04-10"}
    for join, days in (("semua", 2), ("salah_satu", 4)):
        steps = (step("a", "c"), step("b", "c"), step("c", gabung=join))
        assert took(story, steps=steps) == {"c": ("hari", (days,))}


def test_only_what_went_along_the_branch_leads_to_a_step():
    """The review said Tidak on Tuesday and Ya on Thursday: the step began on Thursday."""
    exits = (branch("a", bukti=(evidence("tidak"),)), branch("c", bukti=(evidence("ya"),)))
    steps = (step("0", "a"), step("a", "b"), step("b", cabang=exits, bukti=()), step("c"))
    story = {"a": "2026-04-06", "tidak": "2026-04-07", "ya": "2026-04-09", "c": "2026-04-10"}
    assert took(story, steps=steps) == {"b": ("hari", (1,)), "c": ("hari", (1,))}


def test_steps_off_the_path_are_not_measured():
    steps = (step("a", cabang=(branch("b", "kiri"), branch("c", "kanan"))), *LINE[1:])
    story = {"a": "2026-04-06", "b": "2026-04-07", "c": "2026-04-08"}
    left, right = {**story, "kiri": "2026-04-06"}, {**story, "kanan": "2026-04-06"}
    found = took(left, right, right, steps=steps, paths=("kiri", "kanan"))
    assert found == {"b": ("hari", (1,)), "c": ("hari", (1, 2, 2))}


@pytest.mark.parametrize(
    ("count", "median", "high"), [(1, 1, 1), (5, 3, 5), (9, 5, 9), (10, 5, 9), (37, 19, 34)]
)
def test_percentiles_are_nearest_ranks(count, median, high):
    sample = Sample("hari", tuple(range(1, count + 1)))
    assert (sample.percentile(50), sample.percentile(90)) == (median, high)
