"""Which branches can clash at all."""

import pytest
from tests.compare.archive import ACTIVITY, CLAIM, LETTER, files, text
from tests.support.schemas import schemas

from literasi.compare.touches import meet, touched


def touch(edits):
    return touched(schemas(), files(), files(edits))


def booking(room):
    return {
        f"kegiatan/{room}": text("kegiatan/2026-a2-g1")
        .replace("aula-a", room)
        .replace("berkas: 2026-a2\n", "")
    }


MEETING = {
    "one file": ({LETTER: ("hal: B", "hal: C")}, {LETTER: ("hal: B", "hal: D")}),
    "one number": ({"nomor/keluar-2026-2": text(CLAIM)}, {"nomor/keluar-2026-2": "a: 1\n"}),
    "one room": (booking("ruang-baca"), {ACTIVITY: ("nama: Kunjungan SD", "nama: SD")}),
    "a hall and its part": (booking("aula"), booking("aula-b")),
    "one case": ({LETTER: ("hal: B", "hal: C")}, {"penutupan/2026-a1": ("03-13", "03-14")}),
    "an end and the letter that proves it": (
        {"penutupan/2026-a2": "skema: 1\nbukti: [surat-keluar/2026-a1-s1]\n"},
        {LETTER: ("hal: B", "hal: C")}),
    "a record and who points to it": ({"pejabat/cita": None}, {ACTIVITY: ("nama: K", "nama: k")}),
    "a profile and any record of the office": ({"instansi": ("opd: Contoh", "opd: C")},
                                               {"mitra/sd-contoh": ("nama: SD", "nama: SDN")}),
    "holidays and any record": ({"records/libur/2027.yml": "tahun: '2027'\n"},
                                {"mitra/sd-contoh": ("nama: SD", "nama: SDN")}),
}  # fmt: skip
APART = {
    "two rooms": (booking("ruang-baca"), booking("aula-b")),
    "two partners": ({"mitra/sd-contoh": ("nama: SD", "nama: SDN")},
                     {"mitra/pkk-contoh": ("nama: PKK", "nama: TP PKK")}),
    "a change and none": ({"instansi": ("opd: Contoh", "opd: C")}, {}),
    "holidays and no change": ({"records/libur/2027.yml": "tahun: '2027'\n"}, {}),
    "a reference that is no text": ({ACTIVITY: "skema: 1\nberkas: [x]\n"},
                                    {"mitra/pkk-contoh": ("nama: PKK", "nama: TP PKK")}),
    "an unread record": ({"mitra/sd-contoh": "a: ["}, {"mitra/pkk-contoh": "a: ["}),
}  # fmt: skip


@pytest.mark.parametrize("name", MEETING)
def test_branches_that_share_something_meet(name):
    one, other = map(touch, MEETING[name])
    assert (meet(one, other), meet(other, one)) == (True, True)


@pytest.mark.parametrize("name", APART)
def test_branches_that_share_nothing_do_not_meet(name):
    one, other = map(touch, APART[name])
    assert (meet(one, other), meet(other, one)) == (False, False)


def test_a_room_that_is_part_of_itself_ends_the_search():
    odd = {"ruang/aula": text("ruang/aula").replace("aula-a", "aula"), **booking("aula")}
    assert meet(touch(odd), touch(booking("aula-b")))
