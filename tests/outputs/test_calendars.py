"""The feeds as strangers read them: a strict reader, vobject, and another expander."""

import subprocess
import sys
import uuid
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.outputs.test_calendars_golden import VIEW
from tests.support.calendars import PUBLIC, STAMPS, WEEKLY, entry, moved, site
from tests.support.expand import with_recurring_ical_events, with_vobject
from tests.support.icsparse import faults, parse
from tests.support.records import OFFICE, ROOM
from tests.support.schedules import UID, WHO, fixed, instant, series, skipped
from tests.support.schedules import moved as moving

from literasi.documents.document import Document
from literasi.outputs.public import calendars
from literasi.records.activity import Kegiatan
from literasi.records.catalogue import Catalogue, Entry, Office
from literasi.schedule.occurrences import occurrences, originals
from literasi.values.dates import parse_moment
from literasi.views.calendar import calendar
from literasi.views.calendar_models import Rule

JAKARTA = ZoneInfo("Asia/Jakarta")


def feeds(view):
    return {one.path: one.content for one in calendars.build(view)}


def events(raw):
    return [one for one in parse(raw).children if one.name == "VEVENT"]


@pytest.mark.parametrize("path", sorted(feeds(VIEW)))
def test_a_strict_reader_finds_nothing(path):
    assert faults(feeds(VIEW)[path]) == []


@pytest.mark.parametrize("path", sorted(feeds(VIEW)))
def test_another_parser_reads_the_same_events(path):
    raw = feeds(VIEW)[path]
    theirs = vobject.readOne(raw.decode()).contents.get("vevent", [])
    found = sorted((one.uid.value, one.summary.value.replace(",", "\\,")) for one in theirs)
    assert found == sorted((one.value("UID"), one.value("SUMMARY")) for one in events(raw))


def test_our_own_library_collects_no_error_from_what_it_wrote():
    read = [icalendar.Calendar.from_ical(raw) for raw in feeds(VIEW).values()]
    assert [one.errors for calendar in read for one in calendar.walk() if one.errors] == []


def test_without_a_public_activity_no_name_leaves_the_office():
    """Only the times, the room and the state of a booking are in its events."""
    raw = feeds(site(entry(place="Rumah Pak Contoh")))["ics/kantor/kendal.ics"]
    (event,) = events(raw)
    assert sorted(one.name for one in event.properties) == [
        "CREATED", "DTEND", "DTSTAMP", "DTSTART", "LAST-MODIFIED", "LOCATION", "SEQUENCE",
        "STATUS", "SUMMARY", "TRANSP", "UID",
    ]  # fmt: skip
    assert event.value("SUMMARY") == "Terpakai"


def test_a_withdrawn_event_keeps_its_file_and_nothing_else():
    files = {
        one.path: one.content for one in calendars.build(site(entry(withdrawn=True, rooms=())))
    }
    (event,) = icalendar.Calendar.from_ical(files[f"ics/acara/{UID}.ics"]).walk("VEVENT")
    assert (str(event["SUMMARY"]), str(event["STATUS"])) == ("Ditarik", "CANCELLED")
    assert not {"LOCATION", "DESCRIPTION", "URL", "CATEGORIES"} & set(event)
    feeds = b"".join(files[path] for path in files if "acara" not in path)
    assert UID.encode() not in feeds


def test_what_began_before_the_window_and_still_runs_stays_whole():
    long = entry(
        "2024-12-25T08:00",
        "2024-12-25T10:00",
        rule=replace(WEEKLY, until=parse_moment("2025-01-08").date()),
    )
    made = feeds(site(long))
    (event,) = events(made["ics/ruang/kendal-aula.ics"])
    assert event.value("DTSTART") == "20241225T080000"
    assert [one for one in made if "arsip" in one] == [
        "ics/arsip/2024/kantor/kendal.ics",
        "ics/arsip/2024/ruang/kendal-aula.ics",
    ]


def test_a_feed_that_grows_too_long_sheds_its_oldest_into_the_archive():
    """1,100 sessions since January: the feed keeps the last 1,000, the archive has them all."""
    start = parse_moment("2026-01-01T08:00")
    many = [
        entry(uid=str(uuid.UUID(int=n)), **_hours(start + timedelta(hours=6 * n)))
        for n in range(1100)
    ]
    files = {one.path: one.content for one in calendars.build(site(*many))}
    live, frozen = (
        {str(one["UID"]) for one in icalendar.Calendar.from_ical(files[path]).walk("VEVENT")}
        for path in ("ics/ruang/kendal-aula.ics", "ics/arsip/2026/ruang/kendal-aula.ics")
    )
    assert live == {one.uid for one in many[100:]}
    assert frozen == {one.uid for one in many}
    assert len(files["ics/ruang/kendal-aula.ics"]) < 1_000_000


def _hours(start):
    end = start + timedelta(hours=2)
    return {"start": start.isoformat(timespec="minutes"), "end": end.isoformat(timespec="minutes")}


def test_last_year_is_in_the_feeds_and_the_year_before_in_the_archive():
    days = ("2024-12-31", "2025-01-01", "2026-12-31", "2030-01-01")
    view = site(
        *(
            entry(f"{day}T08:00", f"{day}T09:00", uid=f"{number}{UID[1:]}")
            for number, day in enumerate(days)
        )
    )
    made = feeds(view)
    years = [
        [one.value("DTSTART")[:4] for one in events(made[f"ics/{where}kantor/kendal.ics"])]
        for where in ("", "arsip/2024/")
    ]
    assert years == [["2025", "2026", "2030"], ["2024"]]


def test_a_year_that_can_only_be_a_slip_is_left_out():
    view = site(
        entry("0206-05-01T08:00", "0206-05-01T09:00"),
        entry("9999-12-31T08:00", "9999-12-31T09:00"),
    )
    assert events(feeds(view)["ics/kantor/kendal.ics"]) == []


def test_a_rule_by_the_day_of_the_month_and_one_by_its_week_are_written_as_such():
    until = parse_moment("2026-12-31").date()
    by_day = Rule("bulan", 2, (), None, 11, until, None)
    by_week = Rule("bulan", 1, (2,), 2, None, None, 3)
    rules = [events(feeds(site(entry(rule=rule)))["ics/kantor/kendal.ics"])[0].value("RRULE")
             for rule in (by_day, by_week)]  # fmt: skip
    assert rules == [
        "FREQ=MONTHLY;UNTIL=20261211T010000Z;INTERVAL=2;BYMONTHDAY=11;WKST=MO",
        "FREQ=MONTHLY;UNTIL=20260408T010000Z;BYDAY=2WE",
    ]


def test_a_series_that_wholly_moved_out_of_a_room_is_not_in_its_feed():
    one = entry(
        rule=replace(WEEKLY, until=parse_moment("2026-02-11").date()),
        moved=(moved("2026-02-11T08:00", "2026-02-11T08:00", "2026-02-11T10:00", "taman"),),
    )
    made = feeds(site(one))
    assert [len(events(made[f"ics/ruang/kendal-{name}.ics"])) for name in ("aula", "taman")] == [
        0,
        1,
    ]


def test_a_series_without_any_session_left_is_nowhere():
    none = entry(rule=WEEKLY, skipped=tuple(parse_moment(f"2026-{day}T08:00") for day in
                 ("02-11", "02-18", "02-25", "03-04")))  # fmt: skip
    assert events(feeds(site(none))["ics/kantor/kendal.ics"]) == []


def test_control_characters_and_odd_line_ends_are_cleaned():
    details = replace(
        PUBLIC, name="Kelas\x07 e\u0301\u2028dua\ttiga", summary="satu\u0085dua\r\ntiga\x0b"
    )
    (event,) = events(feeds(site(entry(details=details)))[f"ics/acara/{UID}.ics"])
    assert event.value("SUMMARY") == "Kelas \u00e9 dua tiga"
    assert event.value("DESCRIPTION").startswith("satu\\ndua\\ntiga\\n\\nhttps://")


def test_long_words_of_many_bytes_are_folded_between_characters():
    details = replace(PUBLIC, name="ꦱꦸꦫꦠ꧀" * 40)
    raw = feeds(site(entry(details=details)))[f"ics/acara/{UID}.ics"]
    assert faults(raw) == []
    assert events(raw)[0].value("SUMMARY") == details.name


SCRIPT = """
import hashlib
from literasi.outputs.public import calendars
from tests.outputs.test_calendars_golden import VIEW
for one in calendars.build(VIEW):
    print(one.path, hashlib.sha256(one.content).hexdigest())
"""


def test_neither_hash_seed_nor_zone_nor_locale_changes_a_byte(request):
    told = {
        subprocess.run(
            (sys.executable, "-c", SCRIPT),
            env={"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale},
            cwd=request.config.rootpath,
            check=True,
            capture_output=True,
        ).stdout
        for seed, zone, locale in (
            ("0", "UTC", "C"), ("1", "America/New_York", "C.UTF-8"), ("2", "Asia/Jayapura", "C"),
        )
    }  # fmt: skip
    assert len(told) == 1
    assert len(told.pop().splitlines()) == 11


@st.composite
def changed_series(draw):
    """A series some of whose sessions are skipped, or moved in time and perhaps to a room."""
    one = draw(series())
    starts = originals(one)
    some = draw(st.lists(st.sampled_from(starts), max_size=6, unique=True))
    split = draw(st.integers(0, len(some)))
    moves = tuple(
        moving(start.isoformat()[:16], *_new(start, draw(st.integers(-3000, 3000))),
               *draw(st.sampled_from([(), ("aula",), ("taman",), ("aula", "taman")])))
        for start in some[split:]
    )  # fmt: skip
    days = sorted({start.date().isoformat() for start in some[:split]})
    rooms = draw(st.sampled_from([("aula",), ("aula", "taman"), ()]))
    fields = {"lewati": skipped(*days), "pindahan": moves, "ruang": rooms, "ditetapkan": fixed()}
    whole = {"sepanjang_hari": draw(st.booleans())}
    return _with(one, **fields, **whole)


def _with(one, **fields):
    return type(one)(**{**{name: getattr(one, name) for name in one.__struct_fields__}, **fields})


def _new(start, minutes):
    begin = start + timedelta(minutes=minutes)
    return begin.isoformat()[:16], (begin + timedelta(minutes=45)).isoformat()[:16]


def _view(one):
    """Send a record's entry the whole way: view, then feeds."""
    activity = Kegiatan("Kelas", "kelas_rutin", "biasa", WHO, (one,))
    filed = Entry("kendal", "kegiatan", "a", activity, Document("a.yml", {}))
    profile = Entry("kendal", "instansi", "instansi", OFFICE, Document("i.yml", {}))
    rooms = {code: Entry("kendal", "ruang", code, ROOM, Document("r.yml", {}))
             for code in ("aula", "taman")}  # fmt: skip
    office = Office("kendal", profile, ruang=rooms, kegiatan={"a": filed})
    found = calendar(Catalogue((office,)), {UID: STAMPS}, instant("2026-02-01T00:00:00Z"))
    return site(*found, as_of=parse_moment("2025-06-01").date())


def _expanded(raw):
    read = icalendar.Calendar.from_ical(raw)
    query = recurring_ical_events.of(read, skip_bad_series=False)
    found = query.between(parse_moment("2024-01-01"), parse_moment("2036-01-01"))
    return sorted((_local(one["DTSTART"].dt), _local(one["DTEND"].dt)) for one in found)


def _local(value):
    if isinstance(value, datetime):
        return value.astimezone(JAKARTA).replace(tzinfo=None)
    return parse_moment(value.isoformat())


@settings(max_examples=300, deadline=None)
@given(changed_series())
def test_what_a_subscriber_expands_is_what_takes_place(one):
    made = feeds(_view(one))
    sessions = occurrences(one)
    shown = one.ruang or any(move.ruang for move in one.pindahan)
    assert [fault for raw in made.values() for fault in faults(raw)] == []
    for raw in made.values():
        assert with_vobject(raw) == with_recurring_ical_events(raw)
    expected = sorted((each.start, each.end) for each in sessions) if shown else []
    assert _expanded(made["ics/kantor/kendal.ics"]) == expected
    for room in ("aula", "taman"):
        here = sorted((each.start, each.end) for each in sessions if room in each.rooms)
        assert _expanded(made[f"ics/ruang/kendal-{room}.ics"]) == (here if shown else [])
