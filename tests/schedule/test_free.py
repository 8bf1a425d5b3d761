"""Free times, held against looking at every minute."""

from dataclasses import replace
from datetime import timedelta

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.schedule.offices import MONDAY, at, daily, office, room
from tests.support.schedules import day, entry, fixed, moment

from literasi.records.activity import EquipmentUse
from literasi.records.reference import Closure
from literasi.schedule.blocks import blocks
from literasi.schedule.diary import diary
from literasi.schedule.equipment import uses
from literasi.schedule.free import Need, free_rooms, rooms, scarce, search, slots

DAY = MONDAY.date()
STEP = 15
SPANS = st.lists(st.tuples(st.integers(0, 1400), st.integers(0, 200)), max_size=6)


def _text(minute):
    return at(minute).isoformat()[:16]


def _book(made, *off, house=lambda _: ()):
    return diary(made, blocks(made), uses(made), off, house)


def _entries(spans, *named, **fields):
    return tuple(
        entry(_text(start), _text(start + length), ruang=named, kunci=str(number), **fields)
        for number, (start, length) in enumerate(spans)
    )


def _need(minutes, **fields):
    return Need(timedelta(minutes=minutes), **fields)


@settings(deadline=None)
@given(SPANS, SPANS, st.integers(1, 300), st.integers(0, 40), st.integers(0, 40))
def test_there_is_one_slot_for_every_run_of_minutes_at_which_a_session_could_begin(
    booked, closings, length, before, after
):
    closed = tuple(Closure(_text(s), _text(s + n), "cat") for s, n in closings)
    one = room(jam_buka=daily("06:00", "21:00"), penutupan=closed)
    one = _with_buffers(one, before, after)
    made = office({"aula": one}, x=_entries(booked, "aula", siap_menit=0, beres_menit=0))
    barred = [(s, s + n) for s, n in [*booked, *closings] if n]
    could = [
        minute
        for minute in range(360, 1261 - length)
        if all(minute + length + after <= s or minute - before >= e for s, e in barred)
    ]
    runs = [(first, last) for first, last in _runs(could)]
    found = list(slots(_book(made), _need(length), ("aula",), (DAY,)))
    assert [(one.start, one.until) for one in found] == [
        (at(_quarter(first, last)), at(last + length)) for first, last in runs
    ]


def _with_buffers(one, before, after):
    return msgspec.structs.replace(one, siap_menit=before, beres_menit=after)


def _runs(minutes):
    for minute in minutes:
        if minute - 1 not in minutes:
            yield minute, next(m for m in range(minute, 3000) if m + 1 not in minutes)


def _quarter(first, last):
    later = -(-first // STEP) * STEP
    return later if later <= last else first


def test_a_hall_is_taken_by_its_half_and_offered_as_a_half():
    halls = {
        "aula": room(80, terdiri_dari=("aula-a", "aula-b")), "aula-a": room(40),
        "aula-b": room(40),
    }  # fmt: skip
    made = office(halls, x=_entries([(480, 120)], "aula-a"))
    book = _book(made, house=lambda _: ((at(480), at(960)),))
    found = [
        (one.room, one.start) for one in slots(book, _need(60), rooms(book, _need(60)), (DAY,))
    ]
    assert found == [("aula-b", at(480)), ("aula-a", at(600)), ("aula", at(600))]


def test_rooms_are_large_enough_and_never_vehicles_the_smallest_first():
    made = office(
        {"a": room(30), "b": room(20), "c": room(10), "mobil": room(50, jenis="kendaraan")}
    )
    assert rooms(_book(made), _need(60, people=20)) == ("b", "a")


def test_a_holiday_closes_rooms_that_do_not_open_on_it():
    made = office(
        {"a": room(), "b": room(buka_hari_libur=True), "c": room(aktif_hingga="2026-03-01")}
    )
    book = _book(made, DAY, house=lambda _: ((at(480), at(960)),))
    found = search(book, _need(60), (DAY, DAY))
    assert [(name, one.room, one.end) for name, one in found] == [("Ruang", "b", at(540))]


def test_equipment_that_is_out_bars_its_time():
    halls = {"a": room(jam_buka=daily("08:00", "12:00")), "b": room()}
    lent = _entries([(480, 60)], "b", peralatan=(EquipmentUse("layar", 2),))
    made = office(halls, {"layar": 3}, x=lent)
    book = _book(made)
    begins = {
        amount: [
            one.start for one in slots(book, _need(60, equipment={"layar": amount}), "a", (DAY,))
        ]
        for amount in (1, 2, 4)
    }
    assert begins == {1: [at(480)], 2: [at(540)], 4: []}
    assert scarce(book, _need(60, equipment={"papan": 1})) != ()


def test_the_own_place_of_a_session_counts_as_free():
    lent = _entries([(480, 60)], "a", peralatan=(EquipmentUse("layar", 1),))
    book = _book(office({"a": room(jam_buka=daily("08:00", "09:00"))}, {"layar": 1}, x=lent))
    need = _need(60, equipment={"layar": 1})
    own = replace(need, but=("x", 0, at(480)))
    assert list(slots(book, need, "a", (DAY,))) == []
    assert [one.start for one in slots(book, own, "a", (DAY,))] == [at(480)]


@pytest.mark.parametrize(
    ("wish", "begins"), [("07:00", "08:00"), ("09:10", "09:15"), ("18:00", "15:00")]
)
def test_a_wished_hour_is_come_close_to(wish, begins):
    book = _book(office({"a": room(jam_buka=daily("08:00", "16:00"))}))
    need = _need(60, wish=moment(f"2026-03-02T{wish}").time())
    found = [one.start for one in slots(book, need, "a", (DAY,))]
    assert found == [moment(f"2026-03-02T{begins}")]


def test_buffers_of_the_need_hold_before_those_of_the_room():
    one = room(jam_buka=daily("08:00", "12:00"), siap_menit=60, beres_menit=60)
    book = _book(office({"a": one}, x=_entries([(540, 60)], "a", siap_menit=0, beres_menit=0)))
    none = timedelta()
    assert [s.start for s in slots(book, _need(60), "a", (DAY,))] == [at(660)]
    own = _need(60, before=none, after=none)
    assert [s.start for s in slots(book, own, "a", (DAY,))] == [at(480), at(600)]


def test_rooms_at_a_stated_time_need_no_office_hours_but_keep_their_own():
    halls = {"a": room(), "b": room(jam_buka=daily("08:00", "16:00")), "c": room(),
             "d": room(buka_hari_libur=True)}  # fmt: skip
    made = office(halls, {"layar": 1}, x=_entries([(1200, 60)], "c", ditetapkan=fixed()))
    late = moment("2026-03-02T20:00")
    book = _book(made)
    assert list(free_rooms(book, _need(60), late, "abcd")) == ["a", "d"]
    assert list(free_rooms(book, _need(60, equipment={"layar": 2}), late, "abcd")) == []
    assert list(free_rooms(_book(made, DAY), _need(60), late, "abcd")) == ["d"]


def test_the_last_day_of_the_calendar_is_searched_like_any_other():
    last = day("9999-12-31")
    made = office({"a": room(siap_menit=600, beres_menit=600)},
                  x=(entry("9999-12-31T23:00", "9999-12-31T23:30", ruang=("a",)),))  # fmt: skip
    book = _book(made, house=lambda _: ((moment("9999-12-31T08:00"), moment("9999-12-31T16:00")),))
    assert list(slots(book, _need(60), "a", (last,))) == []


def test_a_gap_too_narrow_for_the_quarter_begins_where_it_begins():
    book = _book(office({"a": room(jam_buka=daily("08:05", "09:10"))}))
    assert [one.start for one in slots(book, _need(60), "a", (DAY,))] == [at(485)]
