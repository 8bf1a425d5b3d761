"""Calendars are taken apart and written anew: hostile lines, rules and zones stay behind."""

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.icsparse import faults, parse

from literasi.federation.calendar import clean
from literasi.federation.home import Home
from literasi.gate.answers import UnfitError

UID = "08c5333e-f458-5374-a234-72950948faec"
OTHER = "112fb43d-0c4e-55b4-a45d-25b4b79c93c3"
HOME = Home("https://kantor.example/", "https://literasi.kantor.example/")
GOOD = {
    "UID": UID, "DTSTAMP": "20260105T020000Z", "LAST-MODIFIED": "20260105T020000Z",
    "CREATED": "20260105T020000Z", "SEQUENCE": "7", "SUMMARY": "Kelas menulis",
    "DTSTART;TZID=Asia/Jakarta": "20261203T090000", "DTEND;TZID=Asia/Jakarta": "20261203T110000",
    "STATUS": "CONFIRMED", "TRANSP": "OPAQUE", "URL": "https://kantor.example/publikasi/a/",
}  # fmt: skip


def event(*extra, **changed):
    """An event; `changed` replaces lines by the name before the first `;`."""
    kept = {
        key: value for key, value in GOOD.items()
        if key.split(";")[0].replace("-", "_") not in changed
    }  # fmt: skip
    lines = [f"{key}:{value}" for key, value in kept.items()]
    lines += [value for value in changed.values() if value]
    return "\r\n".join(("BEGIN:VEVENT", *lines, *extra, "END:VEVENT", ""))


def feed(*events):
    head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//ID\r\n"
    return f"{head}{''.join(events)}END:VCALENDAR\r\n".encode()


def cleaned(*events):
    return clean(feed(*events), "Kabupaten Contoh", {UID: "Dinas Contoh"}, HOME)


def whole(entries):
    """The events of entries, in a calendar around them."""
    zone = (
        "BEGIN:VTIMEZONE\r\nTZID:Asia/Jakarta\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
        "TZOFFSETFROM:+0700\r\nTZOFFSETTO:+0700\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    )
    return feed(zone, *(one.text for one in entries))


def properties(entry):
    (found,) = [one for one in parse(whole([entry])).children if one.name == "VEVENT"]
    return {one.name: one.value for one in found.properties}


def test_an_event_keeps_its_uid_times_and_stamps_and_gains_its_office():
    (entry,), lost = cleaned(event())
    assert lost == 0
    assert properties(entry) == {
        "UID": UID, "DTSTAMP": "20260105T020000Z", "LAST-MODIFIED": "20260105T020000Z",
        "CREATED": "20260105T020000Z", "SEQUENCE": "7", "DTSTART": "20261203T090000",
        "DTEND": "20261203T110000", "SUMMARY": "Kelas menulis (Kabupaten Contoh)",
        "DESCRIPTION": "Penyelenggara: Dinas Contoh", "STATUS": "CONFIRMED",
        "TRANSP": "TRANSPARENT", "URL": "https://literasi.kantor.example/publikasi/a/",
        "X-MICROSOFT-CDO-BUSYSTATUS": "FREE",
    }  # fmt: skip
    assert (entry.first, entry.last, entry.zone) == ("2026-12-03", "2026-12-03", "Asia/Jakarta")


def test_alarms_people_and_attachments_stay_behind():
    alarm = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT5M\r\nDESCRIPTION:x\r\nEND:VALARM"
    hostile = event(
        alarm, "ATTACH:https://jahat.example/x.exe", "ORGANIZER:mailto:a@jahat.example",
        "ATTENDEE:mailto:b@jahat.example", "IMAGE;VALUE=URI:https://jahat.example/x.png",
        "CONFERENCE;VALUE=URI:https://jahat.example/", "X-ALT-DESC;FMTTYPE=text/html:<script>",
        "CLASS:PUBLIC", "COMMENT:x", "RELATED-TO:y", "CATEGORIES:x",
    )  # fmt: skip
    assert cleaned(hostile) == cleaned(event())


LEFT = {
    "no UUID": event(UID="UID:../x"),
    "no UID": event(UID=""),
    "two summaries": event("SUMMARY:lain"),
    "an empty name": event(SUMMARY="SUMMARY:  "),
    "every second": event("RRULE:FREQ=SECONDLY;UNTIL=20270101T000000Z"),
    "every day": event("RRULE:FREQ=DAILY;UNTIL=20270101T000000Z"),
    "a rule without an end": event("RRULE:FREQ=WEEKLY"),
    "a rule by number": event("RRULE:FREQ=WEEKLY;COUNT=3"),
    "a rule for ever": event("RRULE:FREQ=WEEKLY;UNTIL=20991231T000000Z"),
    "a rule with two ends": event("RRULE:FREQ=WEEKLY;UNTIL=20270101T000000Z,20280101T000000Z"),
    "a rule that ended before": event("RRULE:FREQ=WEEKLY;UNTIL=20200101T000000Z"),
    "a rule of no interval": event("RRULE:FREQ=WEEKLY;INTERVAL=0;UNTIL=20270101T000000Z"),
    "a rule with hours": event("RRULE:FREQ=WEEKLY;UNTIL=20270101T000000Z;BYHOUR=1,2,3"),
    "a rule until a local time": event("RRULE:FREQ=WEEKLY;UNTIL=20270101T000000"),
    "two rules": event(*["RRULE:FREQ=WEEKLY;UNTIL=20270101T000000Z"] * 2),
    "a far zone": event(DTSTART="DTSTART;TZID=Europe/Paris:20261203T090000"),
    "no zone": event(DTSTART="DTSTART:20261203T090000"),
    "UTC": event(DTSTART="DTSTART:20261203T090000Z"),
    "a day and a time": event(DTEND="DTEND;VALUE=DATE:20261204"),
    "the year 9999": event(DTEND="DTEND;TZID=Asia/Jakarta:99991231T235959"),
    "no end": event(DTEND=""),
    "an end before its start": event(DTEND="DTEND;TZID=Asia/Jakarta:20261203T080000"),
    "a period": event("RDATE;VALUE=PERIOD:20261203T090000Z/PT1H"),
    "dates of another zone": event("EXDATE;TZID=Asia/Jayapura:20261203T090000"),
    "an exception alone": event("RECURRENCE-ID;TZID=Asia/Jakarta:20261203T090000"),
    "this and the following": event(
        "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Asia/Jakarta:20261203T090000"
    ),
    "a strange status": event(STATUS="STATUS:NEEDS-ACTION"),
    "a stamp of local time": event(DTSTAMP="DTSTAMP:20260105T020000"),
    "a negative sequence": event(SEQUENCE="SEQUENCE:-1"),
    "a sequence of words": event(SEQUENCE="SEQUENCE:x"),
    "a telephone number": event(SUMMARY="SUMMARY:Hubungi 0812-3456-7890"),
    "a NIK beside its word": event(DESCRIPTION="DESCRIPTION:NIK 3324014507900001"),
}  # fmt: skip


@pytest.mark.parametrize("hostile", LEFT.values(), ids=LEFT)
def test_an_odd_event_stays_behind_and_is_counted(hostile):
    kept = event(UID=f"UID:{OTHER}")
    (entry,), lost = cleaned(hostile, kept)
    assert (entry.uid, lost) == (OTHER, 1)


def test_links_to_other_sites_are_taken_out_of_texts():
    words = (
        "DESCRIPTION:Daftar di https://jahat.example/x atau javascript:alert(1) "
        "atau https://kantor.example/a/"
    )
    (entry,), _ = cleaned(event(DESCRIPTION=words, URL="URL:https://jahat.example/"))
    told = properties(entry)
    assert "URL" not in told
    assert told["DESCRIPTION"] == (
        "Daftar di  atau  atau https://literasi.kantor.example/a/\\n\\nPenyelenggara: Dinas Contoh"
    )


def test_a_series_keeps_its_exceptions_and_its_last_day():
    rule = "RRULE:UNTIL=20261231T020000Z;BYDAY=TH;FREQ=WEEKLY"
    master = event(rule, "EXDATE;TZID=Asia/Jakarta:20261210T090000")
    moved = event("RECURRENCE-ID;TZID=Asia/Jakarta:20261217T090000",
                  DTSTART="DTSTART;TZID=Asia/Jakarta:20261218T090000",
                  DTEND="DTEND;TZID=Asia/Jakarta:20261218T110000")  # fmt: skip
    entries, lost = cleaned(master, moved, moved)
    assert lost == 1  # one of the two that say the same
    assert [(one.uid, one.original, one.first, one.last) for one in entries] == [
        (UID, "", "2026-12-03", "2026-12-31"),
        (UID, "20261217T090000", "2026-12-18", "2026-12-18"),
    ]  # fmt: skip
    assert properties(entries[0])["RRULE"] == "FREQ=WEEKLY;UNTIL=20261231T020000Z;BYDAY=TH"
    assert faults(whole(entries)) == []


def test_whole_days_stay_whole_days():
    (entry,), _ = cleaned(event(DTSTART="DTSTART;VALUE=DATE:20261203",
                                DTEND="DTEND;VALUE=DATE:20261205"))  # fmt: skip
    assert (properties(entry)["DTSTART"], entry.last, entry.zone) == ("20261203", "2026-12-05", "")


@pytest.mark.parametrize("raw", [
    b"", b"\xff\xfe", b"BEGIN:VCALENDAR", feed(event()) * 2, feed("BEGIN:VEVENT\r\n"),
    feed("END:VEVENT\r\n"), feed("BEGIN:" * 9999), b"BEGIN:VCALENDAR\r\n" * 5000,
])  # fmt: skip
def test_what_is_no_calendar_is_refused(raw):
    with pytest.raises(UnfitError):
        clean(raw, "Kabupaten Contoh", {}, HOME)


def test_too_many_events_are_refused():
    with pytest.raises(UnfitError, match="lebih dari 4000 acara"):
        cleaned(*(["BEGIN:VEVENT\r\nEND:VEVENT\r\n"] * 4001))


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=120)


def escaped(words):
    """Write a text as a hostile server may: escaped or not, folded at any place."""
    return words.replace("\n", "\\n")


@given(TEXT, TEXT, TEXT)
def test_no_words_of_a_site_become_a_line_of_the_calendar(summary, place, about):
    made = partial(event, SUMMARY=f"SUMMARY:{escaped(summary)}")
    try:
        entries, _ = cleaned(
            made(LOCATION=f"LOCATION:{place}", DESCRIPTION=f"DESCRIPTION:{about}")
        )
    except UnfitError:
        return
    assert faults(whole(entries)) == []
    for one in entries:
        assert set(properties(one)) <= {*map(str, GOOD_NAMES)}


GOOD_NAMES = {
    *(key.split(";")[0] for key in GOOD), "LOCATION", "DESCRIPTION", "X-MICROSOFT-CDO-BUSYSTATUS",
}  # fmt: skip
