"""Who meets whom in a room."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.schedules import WHO, day, entry, moment

from literasi.documents.document import Document
from literasi.records.activity import Kegiatan
from literasi.records.catalogue import Entry, Office
from literasi.records.office import Instansi
from literasi.records.parts import Act
from literasi.records.reference import Ruang
from literasi.schedule.blocks import Block, blocks, room_footprints
from literasi.schedule.clashes import clashes
from literasi.schedule.footprints import footprints
from literasi.schedule.occurrences import Occurrence
from literasi.schedule.status import Status

MONDAY = moment("2026-03-02")
HALLS = {"aula": ("aula-a", "aula-b"), "aula-a": (), "aula-b": (), "taman": ()}


def _filed(kind, code, value):
    return Entry("kendal", kind, code, value, Document("x.yml", {}))


def _room(**fields):
    return Ruang(nama="Ruang", jenis="ruang", contoh=True, kapasitas=(), **fields)


def _office(rooms, **activities):
    profile = Instansi(
        kode="kendal", nama="Kendal", nama_singkat="K", pemerintah="P", wilayah="W", kota="K",
        contoh=True, zona="Asia/Jakarta", warna="#000000", opd="D", jam_kerja=(), peran=(),
        instruksi_disposisi=(), seri=(),
    )  # fmt: skip
    return Office(
        "kendal",
        _filed("instansi", "instansi", profile),
        ruang={code: _filed("ruang", code, room) for code, room in rooms.items()},
        kegiatan={
            name: _filed("kegiatan", name, Kegiatan("Kegiatan", "rapat", "biasa", WHO, entries))
            for name, entries in activities.items()
        },
    )


def _clashing(office):
    pairs = clashes(blocks(office), room_footprints(office))
    return [(one.activity, two.activity) for one, two in pairs]


def _at(first, last, *rooms, **fields):
    return entry(f"2026-03-02T{first}", f"2026-03-02T{last}", ruang=rooms, **fields)


def test_touching_bookings_do_not_clash():
    office = _office(
        {"aula": _room()}, a=(_at("08:00", "10:00", "aula"),), b=(_at("10:00", "12:00", "aula"),)
    )
    assert _clashing(office) == []


def test_set_up_and_clearing_of_the_room_count():
    rooms = {"aula": _room(siap_menit=10, beres_menit=5)}
    office = _office(rooms, a=(_at("08:00", "10:00", "aula"),), b=(_at("10:14", "12:00", "aula"),))
    assert _clashing(office) == [("a", "b")]


def test_the_minutes_of_a_booking_hold_before_those_of_the_room():
    rooms = {"aula": _room(siap_menit=10, beres_menit=5)}
    office = _office(
        rooms,
        a=(_at("08:00", "10:00", "aula", beres_menit=0),),
        b=(_at("10:00", "12:00", "aula", siap_menit=0),),
    )
    assert _clashing(office) == []


def test_a_hall_clashes_with_its_half_and_the_halves_not_with_each_other():
    rooms = {
        "aula": _room(terdiri_dari=("aula-a", "aula-b")),
        "aula-a": _room(),
        "aula-b": _room(),
    }
    office = _office(
        rooms,
        a=(_at("08:00", "10:00", "aula-a"),),
        b=(_at("08:00", "10:00", "aula-b"),),
        c=(_at("09:00", "09:30", "aula"),),
    )
    assert _clashing(office) == [("a", "c"), ("b", "c")]


def test_a_cancelled_booking_frees_its_room_and_a_room_may_be_unknown():
    cancelled = Act("2026-02-01", WHO, "batal")
    office = _office(
        {},
        a=(_at("08:00", "10:00", "aula", dibatalkan=cancelled),),
        b=(_at("08:00", "10:00", "aula"),),
    )
    assert [one.activity for one in blocks(office)] == ["b"]
    assert [one.activity for one in blocks(office, day("2026-01-31"))] == ["a", "b"]
    assert blocks(office, day("2026-01-01")) == ()


def test_the_rooms_of_one_session_do_not_clash():
    rooms = {"aula": _room(terdiri_dari=("aula-a",)), "aula-a": _room()}
    assert _clashing(_office(rooms, a=(_at("08:00", "10:00", "aula", "aula-a"),))) == []


def test_a_circle_of_parts_ends():
    circle = footprints({"a": ("b",), "b": ("a",)})
    assert circle == {"a": frozenset("ab"), "b": frozenset("ab")}


def _block(name, room, start, length):
    begin = MONDAY + timedelta(minutes=start)
    finish = begin + timedelta(minutes=length)
    session = Occurrence(begin, begin, finish, (room,), None, moved=False)
    return Block(name, 0, room, begin, finish, session, Status.CONFIRMED)


BLOCKS = st.lists(
    st.tuples(st.sampled_from([*HALLS, "x"]), st.integers(0, 300), st.integers(0, 120)),
    max_size=40,
)


@settings(deadline=None)
@given(BLOCKS)
def test_the_sweep_finds_what_comparing_all_with_all_finds(drawn):
    made = [_block(str(number), *each) for number, each in enumerate(drawn)]
    spaces = footprints(HALLS)
    meets = {
        frozenset((one.activity, two.activity))
        for one in made
        for two in made
        if one is not two
        and one.start < one.end
        and two.start < two.end
        and one.start < two.end
        and two.start < one.end
        and spaces.get(one.room, {one.room}) & spaces.get(two.room, {two.room})
    }
    found = clashes(made, spaces)
    assert {frozenset((one.activity, two.activity)) for one, two in found} == meets
    assert len(found) == len(meets)
