"""Which law a change breaks, and where it is told."""

import pytest

from literasi.compare import titles
from literasi.compare.changes import Change, What
from literasi.compare.laws import law, told
from literasi.documents.document import Document
from literasi.values.mark import Mark


def change(*at, what=What.CHANGED, old="x", listed=False):
    return Change(what, at, tuple(map(str, at)), old, "y", listed)


ENTRY, UID = change("jadwal", what=What.REMOVED, old=[]), change("jadwal", 0, "uid")
LAWS = [
    (change("untuk"), "nomor", {}, titles.CLAIM),
    (change("nama"), "sop", {"sealed": True}, titles.SOP),
    (change("nama"), "sop", {}, titles.ACT),
    (ENTRY, "kegiatan", {"public": True}, titles.PUBLISHED),
    (ENTRY, "kegiatan", {}, titles.ACT),
    (UID, "kegiatan", {"public": True}, titles.PUBLISHED),
    (UID, "kegiatan", {}, titles.IDENTITY),
    (change("jadwal"), "kegiatan", {"public": True}, titles.ACT),
    (change("nama", what=What.REMOVED), "kegiatan", {"public": True}, titles.ACT),
    (change("peserta", "uid"), "kegiatan", {"public": True}, titles.IDENTITY),
    (change("nomor"), "surat-keluar", {"sealed": True}, titles.NUMBER),
    (change("jawaban", 0, "nomor", listed=True), "surat-keluar", {}, titles.LISTS),
    (change("dasar_kewenangan", "nomor"), "perjanjian", {"sealed": True}, titles.SEALED),
    (change("kode", old=["x"]), "klasifikasi", {}, titles.ACT),
    (change("kegiatan"), "presensi", {"sealed": True}, titles.IDENTITY),
    (change("kegiatan"), "publikasi", {}, titles.ACT),
    (change("jumlah"), "presensi", {"sealed": True}, titles.ACT),
]


@pytest.mark.parametrize(("one", "kind", "how", "expected"), LAWS)
def test_a_change_breaks_the_strongest_law_that_forbids_it(one, kind, how, expected):
    assert law(one, kind, **{"sealed": False, "public": False} | how) == expected


@pytest.mark.parametrize(
    ("marks", "line", "pointer"),
    [
        ({(): (1, 1), ("a",): (2, 1), ("a", "b"): (3, 1)}, 3, "/a/b"),
        ({(): (1, 1)}, 1, ""),
        ({}, 1, ""),
    ],
)
def test_a_change_is_told_where_the_new_record_still_holds_something(marks, line, pointer):
    kept = {at: Mark("x.yml", *place) for at, place in marks.items()}
    found = told(change("a", "b", "c", "d", "e"), Document("x.yml", {}, kept), titles.ACT)
    assert (found.mark.line, found.pointer) == (line, pointer)
