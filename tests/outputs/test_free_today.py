"""Rooms of the day: what is free is the room's hours without what takes all of it."""

from dataclasses import replace
from datetime import date

from tests.support.pages import plain_words
from tests.support.schedules import day
from tests.support.site import AULA, AULA_A, EMPTY, SITE, use

from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.directory import directory
from literasi.outputs.public.pages.free_today import RoomDay, free_rooms, room_day
from literasi.outputs.public.pages.slots import slots

MONDAY = day("2026-11-23")
NONE: frozenset[date] = frozenset()


def seen(room, uses, when=MONDAY, off=NONE) -> RoomDay:
    site = directory(replace(SITE, uses=tuple(uses), activities=()))
    return room_day(room, when, slots(site), off)


def hours(one: RoomDay) -> list[tuple[str, str]]:
    return [(f"{first:%H.%M}", f"{last:%H.%M}") for first, last in one.free]


def text_of(uses, **fields) -> str:
    site = directory(replace(SITE, uses=tuple(uses), activities=(), as_of=MONDAY, **fields))
    return plain_words(free_rooms(Place("index.md"), site))


def test_an_untouched_room_is_free_all_its_hours() -> None:
    one = seen(AULA, [])
    assert (hours(one), one.whole) == ([("08.00", "16.00")], True)


def test_a_use_is_taken_out_of_the_hours() -> None:
    one = seen(AULA, [use("2026-11-23T10:00", "2026-11-23T12:00")])
    assert (hours(one), one.whole) == ([("08.00", "10.00"), ("12.00", "16.00")], False)


def test_a_part_in_use_leaves_the_whole_room_free_and_says_so() -> None:
    one = seen(AULA, [use("2026-11-23T10:00", "2026-11-23T12:00", room="aula-a")])
    assert (hours(one), one.partial, one.whole) == ([("08.00", "16.00")], True, False)


def test_the_whole_in_use_takes_its_part_too() -> None:
    one = seen(AULA_A, [use("2026-11-23T07:30", "2026-11-23T16:00")])
    assert hours(one) == []


def test_a_closed_day_has_no_hours() -> None:
    assert seen(AULA, [], day("2026-11-28")).open == ()


def test_the_home_page_names_untouched_rooms_together_and_others_with_their_hours() -> None:
    busy = [use("2026-11-23T10:00", "2026-11-23T12:00")]
    shown = text_of(busy, rooms=(AULA, replace(AULA_A, covering=())))
    assert "2 dari 2 ruang masih punya jam bebas." in shown
    assert "Bebas 07.30–16.00 WIB Aula A" in shown
    assert "Aula Ruang Bebas 08.00–10.00, 12.00–16.00 WIB" in shown


def test_full_and_closed_rooms_say_which_they_are() -> None:
    full = [use("2026-11-23T08:00", "2026-11-23T16:00")]
    shut = replace(AULA_A, covering=(), until=day("2026-11-01"))
    shown = text_of(full, rooms=(AULA, shut))
    assert "Tidak ada ruang yang bebas pada hari ini." in shown
    assert "Terpakai sepanjang jam buka" in shown
    assert "Tidak dibuka pada hari ini" in shown


def test_an_office_without_rooms_says_so() -> None:
    assert text_of([], rooms=()).count("Belum ada ruang yang dicatat.") == 2


def test_without_offices_there_is_nothing_to_say() -> None:
    assert plain_words(free_rooms(Place("index.md"), directory(EMPTY))) == ""


def test_an_end_at_midnight_is_24() -> None:
    always = replace(AULA, weeks=(replace(AULA.weeks[0], days=(((0, 1440),),) * 7),), shut=())
    shown = text_of([use("2026-11-23T08:00", "2026-11-23T16:00")], rooms=(always,))
    assert "Bebas 00.00–08.00, 16.00–24.00 WIB" in shown
