"""When a room may be offered, and how much of that time it is used."""

import msgspec
import pytest
from tests.support.records import OFFICE, ROOM
from tests.support.schedules import UID, WHO, day, entry

from literasi.documents.document import Document
from literasi.records.activity import Kegiatan, Repeat
from literasi.records.catalogue import Catalogue, Entry, Office
from literasi.records.office import WorkDay, WorkHours
from literasi.records.parts import Act, Hours
from literasi.records.reference import Closure, Holiday, Libur
from literasi.values.dates import parse_date, parse_moment
from literasi.views.office import office_file
from literasi.views.opening import open_weeks
from literasi.views.performance_models import RoomMonth
from literasi.views.public_models import OpenWeek
from literasi.views.rooms import room_view, uses

WORK = ((450, 960),)
FASTING = ((480, 900),)
NONE = ((),) * 7
BREAK = ("12:00", "13:00")
NORMAL = WorkHours("2026-01-01", (WorkDay("senin", "07:30", "16:00", *BREAK),))
RAMADAN = WorkHours("2026-02-18", (WorkDay("senin", "08:00", "15:00", *BREAK),), "2026-03-19")
PROFILE = msgspec.structs.replace(OFFICE, jam_kerja=(NORMAL, RAMADAN))
OWN = msgspec.structs.replace(
    ROOM,
    jam_buka=(Hours(("senin", "sabtu"), "08:00", "12:00"), Hours(("sabtu",), "12:00", "24:00")),
)


def test_a_room_without_hours_follows_the_office_whose_breaks_do_not_close_it():
    assert open_weeks(PROFILE, ROOM) == (
        OpenWeek(parse_date("0001-01-01"), NONE),
        OpenWeek(day("2026-01-01"), (WORK, *NONE[1:])),
        OpenWeek(day("2026-02-18"), (FASTING, *NONE[1:])),
        OpenWeek(day("2026-03-20"), (WORK, *NONE[1:])),
    )


def test_a_rooms_own_hours_hold_always_and_join_where_they_touch():
    days = (((480, 720),), *NONE[1:5], ((480, 1440),), ())
    assert open_weeks(PROFILE, OWN) == (OpenWeek(parse_date("0001-01-01"), days),)


def filed(rooms, *slots, years=()):
    activities = {
        f"g{number}": Kegiatan("Kelas", "rapat", "biasa", WHO, (one,))
        for number, one in enumerate(slots)
    }
    profile = Entry("kendal", "instansi", "instansi", PROFILE, Document("i.yml", {}))
    office = Office(
        "kendal", profile,
        ruang={code: Entry("kendal", "ruang", code, one, Document("r.yml", {}))
               for code, one in rooms.items()},
        kegiatan={code: Entry("kendal", "kegiatan", code, one, Document("k.yml", {}))
                  for code, one in activities.items()},
    )  # fmt: skip
    libur = tuple(Entry("", "libur", one.tahun, one, Document("l.yml", {})) for one in years)
    return Catalogue((office,), libur)


def months(rooms, *slots, years=(), on="2026-11-30"):
    """The months of each room that have a session or are short of hours, by name."""
    usage = office_file(filed(rooms, *slots, years=years), day(on)).usage
    return {
        one.room: {month.month.isoformat()[:7]: month for month in one.months} for one in usage
    }


def month(text, opened, *, used=0, part=0, outside=0, sessions=0):
    return RoomMonth(day(f"{text}-01"), opened, used, part, outside, sessions)


def booked(start, end, *rooms, **fields):
    return entry(start, end, ruang=rooms, **fields)


NOVEMBER = 5 * 510  # five Mondays


def room(name, **fields):
    return msgspec.structs.replace(ROOM, nama=name, **fields)


HALL = {
    "aula": room("Aula", terdiri_dari=("aula-a", "aula-b")),
    "aula-a": room("Aula A"),
    "aula-b": room("Aula B"),
}


def test_the_twelve_months_up_to_the_day_are_counted_and_those_before_the_hours_are_empty():
    found = list(months({"r": ROOM})["Ruang"].values())
    assert [one.month.isoformat()[:7] for one in (found[0], found[-1])] == ["2025-12", "2026-11"]
    assert (found[0].opened, found[-1]) == (0, month("2026-11", NOVEMBER))


def test_only_the_part_within_the_opening_hours_counts_and_overlaps_count_once():
    off = Act("2026-01-06", WHO, "x")
    found = months(
        {"r": ROOM},
        booked("2026-11-02T15:00", "2026-11-02T17:00", "r"),
        booked("2026-11-02T15:30", "2026-11-02T16:30", "r"),
        booked("2026-11-03T08:00", "2026-11-03T09:00", "r", dibatalkan=off),
        booked("2026-11-04T08:00", "2026-11-04T09:00", "tidak-dikenal"),
    )
    assert found["Ruang"]["2026-11"] == month("2026-11", NOVEMBER, used=60, outside=60, sessions=2)


def test_the_use_of_a_half_is_a_part_of_the_hall_and_that_of_the_hall_all_of_both():
    found = months(
        HALL,
        booked("2026-11-02T08:00", "2026-11-02T09:00", "aula"),
        booked("2026-11-02T09:00", "2026-11-02T11:00", "aula-a"),
    )
    assert {name: one["2026-11"] for name, one in found.items()} == {
        "Aula": month("2026-11", NOVEMBER, used=60, part=120, sessions=2),
        "Aula A": month("2026-11", NOVEMBER, used=180, sessions=2),
        "Aula B": month("2026-11", NOVEMBER, used=60, sessions=1),
    }


@pytest.mark.parametrize(
    ("fields", "opened"),
    [
        ({}, NOVEMBER - 510),
        ({"buka_hari_libur": True, "jam_buka": (Hours(("senin",), "08:00", "10:00"),)}, 600),
        ({"jam_buka": (Hours(("senin",), "08:00", "10:00"),)}, 480),
        ({"aktif_sejak": "2026-11-16"}, NOVEMBER - 2 * 510),
        ({"penutupan": (Closure("2026-11-09T08:00", "2026-11-09T10:00", "x"),
                        Closure("2026-11-10T08:00", "2026-11-10T10:00", "x"),
                        Closure("2026-11-16T00:00", "2026-11-23T08:30", "x"))},
         NOVEMBER - 510 - 120 - 510 - 60),
    ],
)  # fmt: skip
def test_holidays_closures_and_years_away_are_no_opening_hours(fields, opened):
    holiday = Holiday("2026-11-02", "Hari Contoh", "libur_nasional")
    years = (Libur("2026", sementara=False, dasar=(), hari=(holiday,)),)
    assert months({"r": room("Ruang", **fields)}, years=years)["Ruang"]["2026-11"].opened == opened


def test_a_session_over_two_months_counts_in_both():
    night = booked("2026-10-31T22:00", "2026-11-02T08:30", "r")
    found = months({"r": ROOM}, night)["Ruang"]
    assert found["2026-10"] == month("2026-10", 4 * 510, outside=120, sessions=1)
    assert found["2026-11"] == month("2026-11", NOVEMBER, used=60, outside=24 * 60 + 450)


def test_what_is_booked_later_than_the_day_is_not_known_yet():
    late = booked("2026-11-02T08:00", "2026-11-02T09:00", "r", dipesan=Act("2026-11-24", WHO))
    assert months({"r": ROOM}, late, on="2026-11-23")["Ruang"]["2026-11"].sessions == 0


def test_a_rooms_page_knows_its_hours_closures_and_years():
    closed = (Closure("2026-11-30T08:00", "2026-11-30T16:00", "perbaikan"),)
    record = room("Aula", penutupan=closed, aktif_sejak="2026-01-01", aktif_hingga="2026-12-31")
    office = filed({"aula": record}).offices[0]
    found = room_view(office, office.ruang["aula"])
    assert (found.shut, found.since, found.until, found.weeks) == (
        ((parse_moment("2026-11-30T08:00"), parse_moment("2026-11-30T16:00")),),
        day("2026-01-01"), day("2026-12-31"), open_weeks(PROFILE, record),
    )  # fmt: skip


def test_a_use_has_its_name_and_kind_only_where_it_is_public():
    series = booked("2026-11-02T08:00", "2026-11-02T09:00", "r", "r", ulang=Repeat("minggu",
                    jumlah=2))  # fmt: skip
    office = filed({"r": ROOM}, series).offices[0]
    shown = [
        {(one.start.day, one.title, one.kind) for one in uses(office, pages, day("2026-11-30"))}
        for pages in ({}, {"g0": "publikasi/kendal/p/"})
    ]
    assert shown == [
        {(2, None, None), (9, None, None)},
        {(2, "Kelas", "rapat"), (9, "Kelas", "rapat")},
    ]
    assert series.uid == UID
