"""The office's calendar of agreements: last days and dues, each with its reminders."""

from datetime import date, timedelta

import vobject
from tests.agreements.arsip import catalogue

from literasi.outputs.office.agreements import calendar
from literasi.views.office import office_file


def files(day, **edits):
    view = office_file(catalogue(**edits), date.fromisoformat(day))
    return {one.path: one.content for one in calendar.build(view)}


def events(day, **edits):
    content = files(day, **edits)["kalender/perjanjian-kendal.ics"].decode()
    return list(vobject.readOne(content).contents.get("vevent", ()))


def test_each_office_has_its_file():
    assert list(files("2026-11-23")) == [
        "kalender/perjanjian-kendal.ics",
        "kalender/perjanjian-mojokerto.ics",
    ]


def test_the_end_and_what_is_owed_are_whole_days():
    told = sorted((one.dtstart.value, one.summary.value) for one in events("2026-11-23"))
    assert told == [
        (
            date(2026, 12, 18),
            "Kewajiban perjanjian: Mengirim daftar mahasiswa dan dosen pembimbing angkatan kedua",
        ),
        (
            date(2027, 3, 31),
            "Kewajiban perjanjian: Menyelenggarakan satu kegiatan literasi bersama",
        ),
        (date(2027, 4, 22), "Perjanjian berakhir: Universitas Bahurekso Nusantara"),
    ]


def test_an_end_is_reminded_of_four_times():
    (end,) = [one for one in events("2026-11-23") if "berakhir" in one.summary.value]
    triggers = [alarm.trigger.value for alarm in end.contents["valarm"]]
    assert triggers == [timedelta(hours=8) - timedelta(days=days) for days in (0, 7, 30, 90)]


def test_after_its_end_an_agreement_reminds_of_nothing():
    assert not [one for one in events("2027-04-23") if "berakhir" in one.summary.value]


def test_the_same_day_gives_the_same_bytes():
    assert files("2026-11-23") == files("2026-11-23")


def test_hostile_words_stay_in_their_line():
    edits = ("    uraian: Menyelenggarakan satu kegiatan literasi bersama\n",
             '    uraian: "A;B,C\\nBEGIN:VEVENT"\n')  # fmt: skip
    told = [one.summary.value for one in events("2026-11-23", k03c=edits)]
    assert len(told) == 3
    assert "Kewajiban perjanjian: A;B,C BEGIN:VEVENT" in told
