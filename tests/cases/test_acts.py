"""The story of a case: who did what, when, and how long against the standard."""

from datetime import date

import pytest
from tests.cases.test_states import every_case
from tests.test_sepuluh_kasus import archive

from literasi.cases.acts import acts
from literasi.cases.state import state
from literasi.cases.worktime.calendar import WorkCalendar


def story(berkas, day=None):
    case = every_case()[berkas]
    years = [one.value for one in archive().libur]
    calendar = WorkCalendar.for_office(case.office.profile.value, years)
    return acts(state(case, day and date.fromisoformat(day)), calendar)


def lines(berkas, day=None):
    return [
        f"{one.event.when} {one.step.kunci}{f' {one.label}' if one.label else ''}"
        f" {one.actor.pejabat if one.actor else '-'}"
        for one in story(berkas, day)
    ]


def measured(berkas):
    return {
        one.step.kunci: (one.took.minutes, one.late and one.late.minutes)
        for one in story(berkas)
        if one.took
    }


def test_a_short_case_is_told_in_order():
    assert lines("2026-k01a") == [
        "2026-02-02T08:35 1 dimas",
        "2026-02-03T09:10 2 retno",
        "2026-02-03T13:20 3 wahyu",
        "2026-02-05T09:30 4 laras",
        "2026-02-05T10:15 4a laras",
        "2026-02-11T10:10 10 sekar",
        "2026-02-12T14:00 10 sekar",
    ]


def test_acts_after_the_day_are_not_told():
    assert lines("2026-k01a", "2026-02-03") == lines("2026-k01a")[:3]


def test_the_exit_of_a_decision_is_told():
    labels = [one.label for one in story("2026-k03c", "2026-03-27") if one.step.kunci == "6"]
    assert labels == ["Tidak", "Tidak", "Ya", "Ya"]


def test_an_act_that_names_nobody_has_no_actor():
    assert [one.actor for one in story("2026-k03c") if one.step.kunci == "7a"] == [None] * 3


def test_time_runs_from_what_led_to_an_act_and_never_while_sessions_set_the_pace():
    assert measured("2026-k01a") == {
        "2": (485, None), "3": (190, 185), "4": (730, None),
    }  # fmt: skip


@pytest.mark.parametrize("key", ["5", "6", "6a", "7"])
def test_only_the_first_answer_to_an_arrival_is_measured(key):
    first, *others = [one for one in story("2026-k07g") if one.step.kunci == key]
    assert (first.took is None, [one.took for one in others]) == (False, [None] * len(others))


def test_waiting_for_the_applicant_is_not_measured():
    assert [one.took for one in story("2026-k02b") if one.step.kunci == "7a"] == [None]
