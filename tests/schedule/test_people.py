"""Who has to be in two places at once."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.schedule.offices import office, session
from tests.support.schedules import entry

from literasi.schedule.people import Presence, normalised, presences, torn

PLACES = st.frozensets(st.sampled_from(["aula", "taman", "@balai desa"]), max_size=2)
DRAWN = st.tuples(
    st.sampled_from(["ani", "budi"]),
    st.sampled_from(["a", "b", "c", "d"]),
    st.integers(0, 120),
    st.integers(1, 60),
    PLACES,
)


@settings(deadline=None)
@given(st.lists(DRAWN, max_size=25))
def test_the_sweep_finds_what_comparing_all_with_all_finds(drawn):
    made = [
        Presence(person, person, session(activity, entry(kunci=str(number)), start, length), where)
        for number, (person, activity, start, length, where) in enumerate(drawn)
    ]
    expected = sorted(
        sorted((one.session.entry.kunci, two.session.entry.kunci))
        for number, one in enumerate(made)
        for two in made[number + 1 :]
        if one.person == two.person
        and one.session.activity != two.session.activity
        and one.start < two.end
        and two.start < one.end
        and not one.at & two.at
    )
    found = [(one.session.entry.kunci, two.session.entry.kunci) for one, two in torn(made)]
    assert sorted(sorted(pair) for pair in found) == expected


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Dr. Eka  Contoh, M.Pd.", "eka contoh"),
        ("EKA CONTOH", "eka contoh"),
        ("Hj. Drs. Eka Contoh", "eka contoh"),
        ("A. Eka Contoh", "a eka contoh"),
        ("Haji", "haji"),
    ],
)
def test_a_name_is_compared_without_its_titles(name, plain):
    assert normalised(name) == plain


def test_whole_days_bind_nobody():
    hours = entry("2026-03-02T08:00", "2026-03-02T10:00", tempat=" Balai  Desa ")
    days = entry("2026-03-02T08:00", "2026-03-03T08:00")
    nothing = entry("2026-03-02T08:00", "2026-03-02T08:00")
    found = presences(office({}, people=("dimas",), x=(hours, days, nothing)), {})
    assert [(one.person, one.name, one.at) for one in found] == [
        ("pejabat/dimas", "Dimas", frozenset({"@balai desa"}))
    ]
