"""The sessions of a span of days as rows, and as text."""

import json

import pytest
from tests.schedule.offices import MONDAY, at, filed, office, room
from tests.support.schedules import WHO, day, entry, fixed, moment, moved

from literasi.records.activity import Repeat, Rescheduled, Slot
from literasi.records.reference import Holiday, HolidayBasis, Libur, Revoked
from literasi.schedule.agenda import Row, agenda, chosen, hit, named, with_equipment, with_room
from literasi.schedule.free import Slot as FreeSlot
from literasi.schedule.status import Status
from literasi.schedule.wording import as_json, as_table, as_text, slots_as_json, slots_as_text
from literasi.values.errors import OperatorError

DAY = MONDAY.date()
LATER = day("2026-12-31")
HALLS = {"aula": room(terdiri_dari=("aula-a",)), "aula-a": room(), "taman": room()}


def _entry(first, last, *rooms, **fields):
    return entry(f"2026-03-02T{first}", f"2026-03-02T{last}", ruang=rooms, **fields)


def _rows(made, until=LATER, name=None, span=(DAY, DAY)):
    return agenda((made,), span, until, name)


def _row(start, end, **fields):
    common = {
        "office": "kendal", "activity": "x", "entry": "1", "zone": "WIB", "name": "Kelas",
        "rooms": ("aula",), "room_names": ("Aula",), "place": None, "all_day": False,
        "moved": False, "status": Status.CONFIRMED,
    }  # fmt: skip
    return Row(moment(start), moment(end), **{**common, **fields})


def test_a_session_is_copied_field_by_field():
    made = office(HALLS, x=(_entry("08:00", "10:00", "aula", "papan", tempat="Balai"),))
    assert _rows(made) == (
        Row(
            at(480), at(600), "kendal", "x", "1", "WIB", "Kegiatan", ("aula", "papan"),
            ("Ruang", "papan"), "Balai", all_day=False, moved=False, status=Status.TENTATIVE,
        ),
    )  # fmt: skip


def test_a_room_is_asked_with_its_parts_and_its_whole():
    made = office(
        HALLS,
        x=(_entry("08:00", "09:00", "aula"),),
        y=(_entry("09:00", "10:00", "aula-a"),),
        z=(_entry("10:00", "11:00", "taman"), _entry("11:00", "12:00", tempat="Balai")),
    )
    found = {name: [one.activity for one in _rows(made, name=name)] for name in HALLS}
    assert found == {"aula": ["x", "y"], "aula-a": ["x", "y"], "taman": ["z"]}
    assert _rows(made, name="lain") == ()


def test_a_span_holds_what_reaches_into_it():
    made = office(
        {},
        x=(entry("2026-02-27T08:00", "2026-03-02T00:00"),),
        y=(entry("2026-02-27T08:00", "2026-03-02T00:01"),),
        z=(
            entry("2026-03-02T23:00", "2026-03-03T02:00"),
            entry("2026-03-03T00:00", "2026-03-03T02:00"),
        ),
    )
    assert [one.activity for one in _rows(made)] == ["y", "z"]


def test_later_acts_are_not_known_yet():
    act = Rescheduled("2026-02-20", WHO, "pindah", Slot("2026-03-02T13:00", "2026-03-02T15:00"))
    series = _entry(
        "08:00", "09:00", ulang=Repeat(tiap="minggu", jumlah=2), ditetapkan=fixed("2026-02-10"),
        pindahan=(moved("2026-03-09T08:00", "2026-03-02T10:00", "2026-03-02T11:00"),),
    )  # fmt: skip
    made = office({}, x=(_entry("08:00", "09:00", dipindah=(act,)),), y=(series,))
    told = {
        until: [
            (one.activity, one.start, one.moved, one.status) for one in _rows(made, day(until))
        ]
        for until in ("2026-01-01", "2026-01-10", "2026-02-20")
    }
    late, no = Status.CONFIRMED, Status.TENTATIVE
    assert told == {
        "2026-01-01": [],
        "2026-01-10": [("y", at(480), False, no), ("x", at(780), True, no)],
        "2026-02-20": [
            ("x", at(480), True, no),
            ("y", at(480), False, late),
            ("y", at(600), True, late),
        ],
    }


def test_a_new_holiday_hits_rooms_that_would_close():
    halls = {"a": room(), "b": room(buka_hari_libur=True)}
    made = office(
        halls,
        x=(_entry("08:00", "09:00", "a"), _entry("08:00", "09:00", "b")),
        y=(_entry("08:00", "09:00", tempat="Balai"), _entry("08:00", "09:00", "papan")),
    )
    assert [(one.activity, one.rooms) for one in hit((made,), DAY, LATER)] == [("x", ("a",))]


def test_a_holiday_is_known_by_its_first_name_unless_revoked():
    days = (
        Holiday("2026-03-02", "Nama", "libur_nasional"),
        Holiday("2026-03-02", "Lain", "cuti_bersama"),
        Holiday("2026-03-03", "Cuti bersama Nama", "cuti_bersama"),
        Holiday("2026-03-04", "Nama", "libur_nasional", dicabut=Revoked("2026-01-01", "SKB")),
    )
    year = filed(
        "libur",
        "2026",
        Libur("2026", sementara=False, dasar=(HolidayBasis("1", "SKB"),), hari=days),
    )
    told = [named((year,), day(f"2026-03-0{number}")) for number in (2, 3, 4)]
    assert told == ["Nama (libur nasional)", "Cuti bersama Nama", None]


def test_what_is_asked_for_must_exist():
    made = office(HALLS, {"layar": 2})
    assert (
        chosen((made,), None) == chosen((made,), "kendal") == with_room((made,), "aula") == (made,)
    )
    assert with_equipment((made,), {"layar": 2}) == with_equipment((made,), {}) == (made,)
    asked = (
        (lambda: chosen((made,), "x"), "kendal"),
        (lambda: chosen((), None), "-"),
        (lambda: with_room((made,), "x"), "aula, aula-a, taman"),
        (lambda: with_equipment((made,), {"layar": 3}), "kendal: layar:2"),
        (lambda: with_equipment((made,), {"x": 1}), "kendal: layar:2"),
    )
    for ask, known in asked:
        with pytest.raises(OperatorError) as refused:
            ask()
        assert refused.value.remedy.endswith(f": {known}")


ROWS = (
    _row("2026-03-02T08:00", "2026-03-02T10:00"),
    _row("2026-03-02T13:00", "2026-03-03T00:00", place="Balai\x1b", moved=True),
    _row("2026-03-03T20:00", "2026-03-04T02:00", rooms=(), room_names=(), status=Status.TENTATIVE),
    _row("2026-03-04T00:00", "2026-03-05T00:00", all_day=True, office="mojokerto"),
    _row("2026-03-04T00:00", "2026-03-06T00:00", all_day=True, name="Pameran"),
)


def test_text_is_by_day_then_by_time():
    assert as_text(ROWS[:3]) == (
        "Senin, 2 Maret 2026\n"
        "  08.00–10.00 WIB  Aula          Kelas  tetap\n"
        "  13.00–24.00 WIB  Aula, Balai   Kelas  tetap, dipindah\n"
        "\n"
        "Selasa, 3 Maret 2026\n"
        "  20.00–4 Maret 2026, 02.00 WIB  -  Kelas  belum tetap\n"
    )
    assert as_text(()) == ""


def test_a_table_names_the_office_where_there_are_several():
    assert as_table(ROWS[3:]) == (
        "Tanggal     Waktu              Instansi   Tempat  Kegiatan  Keadaan\n"
        "2026-03-04  sehari penuh       mojokerto  Aula    Kelas     tetap\n"
        "2026-03-04  s.d. 5 Maret 2026  kendal     Aula    Pameran   tetap\n"
    )
    assert as_table(ROWS[:1]).split("\n")[0].split() == [
        "Tanggal", "Waktu", "Tempat", "Kegiatan", "Keadaan",
    ]  # fmt: skip


def test_json_says_all_of_it():
    assert json.loads(as_json(ROWS[2:3])) == [
        {
            "instansi": "kendal",
            "kegiatan": "x",
            "jadwal": "1",
            "nama": "Kelas",
            "mulai": "2026-03-03T20:00",
            "selesai": "2026-03-04T02:00",
            "zona": "WIB",
            "sepanjang_hari": False,
            "ruang": [],
            "nama_ruang": [],
            "tempat": None,
            "keadaan": "belum tetap",
            "dipindah": False,
        }
    ]


def test_free_slots_as_text_and_as_json():
    slot = FreeSlot(at(480), 20, "aula", at(540), moment("2026-03-03T00:00"))
    line = "Senin, 2 Maret 2026, 08.00–09.00 WIB  Aula  20 orang  kosong sampai 24.00\n"
    assert slots_as_text((("Aula", slot),), "WIB") == line
    assert json.loads(slots_as_json([("kendal", "Aula", slot)])) == [
        {
            "instansi": "kendal",
            "ruang": "aula",
            "nama_ruang": "Aula",
            "mulai": "2026-03-02T08:00",
            "selesai": "2026-03-02T09:00",
            "kosong_sampai": "2026-03-03T00:00",
            "kapasitas": 20,
        }
    ]
