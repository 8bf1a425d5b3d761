"""Where the ten example cases stand on many days, and what each illegal variant is told.

A state is written `path: state | open steps`, with `!` for a step that waits for the applicant,
then loops (`6>5 x2`) and sessions (`held/planned/silent`) where there are any.
"""

from datetime import date
from functools import cache

import pytest
from tests.cases.keadaan import STATES
from tests.test_sepuluh_kasus import archive

from literasi.cases.case import cases
from literasi.cases.state import state, states
from literasi.cases.worktime.calendar import WorkCalendar

DAYS = [(berkas, day) for berkas, days in STATES.items() for day in days]


@cache
def every_case():
    return {one.request.id: one for office in archive().offices for one in cases(office)}


def told(found):
    path = f"{found.path.kunci}: " if found.path else ""
    waiting = " ".join(f"{one.step.kunci}{'!' * one.applicant}" for one in found.open)
    parts = [f"{path}{found.key}", waiting, *loops(found), *sessions(found)]
    return " | ".join(one for one in parts if one)


def loops(found):
    turns = [f"{one.source.kunci}>{one.target.kunci} x{one.count}" for one in found.loops]
    return [" ".join(turns)] if turns else []


def sessions(found):
    one = found.series
    return [f"{len(one.held)}/{len(one.planned)}/{len(one.silent)}"] if one.all else []


def on(berkas, day):
    return state(every_case()[berkas], date.fromisoformat(day))


@pytest.mark.parametrize(("berkas", "day"), DAYS)
def test_a_case_stands_where_its_story_says(berkas, day):
    assert told(on(berkas, day)) == STATES[berkas][day]


def test_without_a_day_every_act_counts():
    assert told(state(every_case()["2026-m10c"])) == STATES["2026-m10c"]["2027-01-12"]


def test_a_case_that_had_not_begun_is_left_out():
    kendal = archive().offices[0]
    ids = [one.case.request.id for one in states(kendal, date(2026, 2, 2))]
    assert "2026-k01a" in ids
    assert "2026-k02b" not in ids


def test_the_holder_of_the_day_must_act():
    (one,) = on("2026-k07g", "2026-04-10").open
    holders = [(who.name, who.status) for post in one.posts for who in post.holders]
    assert holders == [("Bagus Contoh", "plh"), ("Retno Contoh", "definitif")]


def test_ways_on_are_told_with_their_labels():
    (one,) = on("2026-k03c", "2026-03-05").open
    moves = [(move.step.kunci, move.label) for move in one.moves]
    assert moves == [("6a", "Ya"), ("7", "Ya"), ("5", "Tidak")]


def test_versions_and_refusals_are_counted():
    found = on("2026-k03c", "2026-04-07").drafts
    drafts = [(one.paper, one.versions, one.refused) for one in found]
    assert drafts == [("surat-keluar/2026-k03c-s1", 1, 0), ("perjanjian/2026-k03c-p1", 4, 2)]


def test_extension_steps_stand_apart():
    added = [one.step.kunci for one in on("2026-k02b", "2026-04-20").done if one.step.ekstensi]
    assert added == ["6a", "7a"]


def test_the_case_waits_for_the_applicant_since_the_sending():
    waiting = on("2026-k02b", "2026-04-07").waiting
    assert (waiting.what, waiting.since) == (
        "Menerima jawaban pemohon atas konsep",
        "2026-04-07T13:30",
    )


def deadlines(berkas, day):
    case = every_case()[berkas]
    years = [one.value for one in archive().libur]
    calendar = WorkCalendar.for_office(case.office.profile.value, years)
    found = state(case, date.fromisoformat(day), calendar)
    return {one.step.kunci: one.deadline and (one.deadline.until, one.deadline.late)
            for one in found.open}  # fmt: skip


def test_a_doubtful_standard_tells_no_lateness():
    assert deadlines("2026-k05f", "2026-11-23") == {"4": None}


def test_a_legible_standard_is_due_in_working_time_and_late_from_the_next_day():
    assert deadlines("2026-k05e", "2026-05-07") == {"3": ("2026-05-07T08:50", None)}
    ((until, late),) = deadlines("2026-k05e", "2026-05-08").values()
    assert (until, late.minutes) == ("2026-05-07T08:50", 820)


def test_preparing_a_room_is_due_with_the_first_session_and_the_rest_follows_it():
    assert deadlines("2026-m10c", "2026-11-20") == {
        "a4": ("2026-12-29T08:00", None),
        "a5": ("2026-12-29T08:00", None),
        "b1": None,
    }
    assert deadlines("2026-m10c", "2026-12-29")["b6"] == ("2026-12-31T08:00", None)


def test_what_follows_a_series_waits_for_its_last_session():
    assert deadlines("2026-m10c", "2026-12-31")["c8"] == ("2027-01-08T14:30", None)
