"""A hall and its halves: the use of one shows on the page and in the feed of the others."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
from tests.calendars.archive import Archive, act, activity, slot
from tests.support.calendars import TAMAN, WEEKLY, entry, moved, room, site
from tests.support.schedules import day

from literasi.outputs.public import calendars
from literasi.outputs.public.pages.directory import directory
from literasi.outputs.public.pages.slots import is_partial, of_room, slots
from literasi.values.dates import parse_moment
from literasi.views.calendar_models import Place

A, B = Place("aula-a", "Aula A", None), Place("aula-b", "Aula B", None)
ROOMS = (
    replace(room("kendal", "aula", "Aula"), sharing=("aula-a", "aula-b")),
    replace(room("kendal", "aula-a", "Aula A"), covering=("aula",)),
    replace(room("kendal", "aula-b", "Aula B"), covering=("aula",)),
    room("kendal", "taman", "Taman"),
)
CODES = ("aula", "aula-a", "aula-b", "taman")


def feeds(*entries):
    made = {one.path: one.content for one in calendars.build(site(*entries, rooms=ROOMS))}
    return {code: made[f"ics/ruang/kendal-{code}.ics"] for code in CODES}


def expanded(raw):
    read = icalendar.Calendar.from_ical(raw)
    found = recurring_ical_events.of(read, skip_bad_series=False).between(
        parse_moment("2026-01-01"), parse_moment("2027-01-01")
    )
    zone = ZoneInfo("Asia/Jakarta")
    return sorted(f"{one['DTSTART'].dt.astimezone(zone):%m-%d %H}" for one in found)


def shape(raw):
    """UID, original start and left-out dates of each event of a feed."""
    events = icalendar.Calendar.from_ical(raw).walk("VEVENT")
    return [(str(one["UID"])[:4], "RECURRENCE-ID" in one, len(one.exdates)) for one in events]


@pytest.mark.parametrize(
    ("used", "shown"),
    [(Place("aula", "Aula", None), CODES[:3]), (A, CODES[:2]), (B, ("aula", "aula-b")),
     (TAMAN, ("taman",))],
)  # fmt: skip
def test_a_use_stands_in_the_feed_of_every_room_whose_space_it_takes(used, shown):
    made = feeds(entry(rooms=(used,)))
    assert tuple(code for code in CODES if expanded(made[code])) == shown


def test_a_session_that_changes_halves_stays_an_exception_of_its_series_in_the_halls_feed():
    series = entry(
        rule=WEEKLY,
        rooms=(A,),
        elsewhere=(B,),
        moved=(moved("2026-02-18T08:00", "2026-02-19T10:00", "2026-02-19T12:00", "aula-b"),),
    )
    made = feeds(series)
    uid = series.uid[:4]
    assert shape(made["aula"]) == [(uid, False, 0), (uid, True, 0)]
    assert shape(made["aula-a"]) == [(uid, False, 1)]
    assert [one[1:] for one in shape(made["aula-b"])] == [(False, 0)]
    assert expanded(made["aula"]) == ["02-11 08", "02-19 10", "02-25 08", "03-04 08"]
    assert expanded(made["aula-a"]) == ["02-11 08", "02-25 08", "03-04 08"]
    assert expanded(made["aula-b"]) == ["02-19 10"]


def test_a_session_that_leaves_the_hall_leaves_its_feed():
    series = entry(
        rule=WEEKLY,
        rooms=(A,),
        elsewhere=(TAMAN,),
        moved=(moved("2026-02-18T08:00", "2026-02-18T08:00", "2026-02-18T10:00", "taman"),),
    )
    made = feeds(series)
    assert shape(made["aula"]) == shape(made["aula-a"]) == [(series.uid[:4], False, 1)]
    assert expanded(made["taman"]) == ["02-18 08"]


def test_an_entry_in_both_halves_stands_once_in_the_halls_feed():
    assert expanded(feeds(entry(rooms=(A, B)))["aula"]) == ["02-11 08"]


@pytest.fixture
def view(tmp_path):
    """One use of the hall, one of a half, and one that was called off in private."""
    archive = Archive(tmp_path / "arsip")
    off = {"dibatalkan": act("2026-01-07", alasan="sakit")}
    for number, rooms, more in ((1, ["aula"], {}), (2, ["aula-a"], {}), (3, ["aula-a"], off)):
        start = f"2026-09-0{number}T09:00"
        one = slot(number, start, start.replace("09:", "10:"), ruang=rooms, **more)
        archive[f"kegiatan/g{number}"] = activity("RAHASIA", one)
    archive.commit("2026-03-01T02:00:00Z")
    return archive.site(day("2026-03-01"))


def test_the_records_say_which_rooms_share_their_space(view):
    found = {one.code: (one.covering, one.sharing) for one in view.rooms if one.code in CODES}
    assert found == {
        "aula": ((), ("aula-a", "aula-b")),
        "aula-a": (("aula",), ()),
        "aula-b": (("aula",), ()),
        "taman": ((), ()),
    }


def test_a_room_shows_the_uses_of_its_parts_and_wholes_and_a_private_cancellation_nowhere(view):
    pages = directory(view)
    found = {
        one.code: [(slot.start.day, slot.rooms, is_partial(one, slot))
                   for slot in of_room(slots(pages), one)]
        for one in view.rooms
        if one.code in CODES
    }  # fmt: skip
    assert found == {
        "aula": [(1, ("aula",), False), (2, ("aula-a",), True)],
        "aula-a": [(1, ("aula",), False), (2, ("aula-a",), False)],
        "aula-b": [(1, ("aula",), False)],
        "taman": [],
    }
