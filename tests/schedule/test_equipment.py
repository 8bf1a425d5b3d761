"""How much equipment is out, and when it is too much."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.schedule.offices import at, office, room, session
from tests.support.schedules import entry

from literasi.records.activity import EquipmentUse
from literasi.schedule.equipment import Use, overdrawn, short, uses

USES = st.lists(st.tuples(st.integers(1, 9), st.integers(0, 200), st.integers(1, 90)), max_size=25)
LONG = {"deadline": None}


def _uses(drawn):
    made = [
        Use(amount, at(start), at(start + length), session(str(number), entry(), start, length))
        for number, (amount, start, length) in enumerate(drawn)
    ]
    return sorted(made, key=lambda one: (one.start, one.end, one.session.key))


def _out(made, moment):
    return frozenset(one for one in made if one.start <= moment < one.end)


@settings(**LONG)
@given(USES, st.integers(0, 30))
def test_the_sweep_finds_every_shortage_that_looking_at_each_moment_finds(drawn, stock):
    made = _uses(drawn)
    begun = {one.start: _out(made, one.start) for one in made}
    expected = {
        (moment, out) for moment, out in begun.items() if sum(one.amount for one in out) > stock
    }
    found = list(overdrawn(made, stock))
    assert {(one.moment, frozenset(one.uses)) for one in found} == expected
    assert len(found) == len(expected)
    assert all(one.amount == sum(use.amount for use in one.uses) for one in found)


@settings(**LONG)
@given(USES, st.integers(0, 30))
def test_times_of_shortage_are_those_in_which_too_much_is_out(drawn, spare):
    made = _uses(drawn)
    spans = short(made, spare)
    for minute in range(300):
        out = sum(one.amount for one in _out(made, at(minute)))
        assert any(first <= at(minute) < last for first, last in spans) == (out > spare)
    assert list(spans) == sorted(spans)


def test_equipment_is_out_from_the_longest_set_up_to_the_longest_clearing():
    rooms = {"a": room(siap_menit=30, beres_menit=5), "b": room(siap_menit=10, beres_menit=20)}
    slot = entry(
        "2026-03-02T08:00",
        "2026-03-02T10:00",
        ruang=("a", "b"),
        peralatan=(EquipmentUse("kursi", 3), EquipmentUse("kursi", 4), EquipmentUse("layar", 1)),
    )
    found = uses(office(rooms, x=(slot,)))
    assert {
        name: [(one.amount, one.start, one.end) for one in used] for name, used in found.items()
    } == {
        "kursi": [(7, at(450), at(620))],
        "layar": [(1, at(450), at(620))],
    }


def test_what_takes_no_time_takes_no_equipment():
    slot = entry("2026-03-02T08:00", "2026-03-02T08:00", peralatan=(EquipmentUse("kursi", 3),))
    assert uses(office({}, x=(slot,))) == {}
