"""The journal of the open data, over the real history of a small archive."""

from datetime import date

import pytest
from tests.calendars.archive import Archive, act, activity, page, slot, uid

PUBLIC = slot(1, "2026-03-10T08:00", "2026-03-10T10:00", tempat="Lapangan contoh")
CLERK = {"pejabat": "dimas", "peran": "staf_pustakawan"}


@pytest.fixture
def archive(tmp_path):
    """An announced activity and one that is not, committed on 2 February."""
    made = Archive(tmp_path / "arsip")
    made["kegiatan/kelas"] = activity("Kelas contoh", PUBLIC)
    made["kegiatan/rahasia"] = activity("Rapat contoh", slot(2, "2026-03-11T08:00",
                                        "2026-03-11T10:00", tempat="Kantor"))  # fmt: skip
    made["publikasi/kelas"] = page("kelas", day="2026-02-01")
    made.commit("2026-02-02T03:00:00Z")
    return made


def turns(archive, day):
    """The turns of activities and publications up to a day; rooms and the office come first."""
    return [(one.day.isoformat(), one.turn, one.kind, one.id)
            for one in archive.site(date.fromisoformat(day)).journal
            if one.kind in {"kegiatan", "publikasi"}]  # fmt: skip


NEW = [("2026-02-02", "baru", "kegiatan", uid(1)), ("2026-02-02", "baru", "publikasi", "kelas")]


def test_what_is_public_is_new_on_the_day_it_came(archive):
    """The page is dated the 1st but was filed on the 2nd; the private meeting leaves no trace."""
    assert turns(archive, "2026-02-28") == NEW


def test_offices_and_rooms_are_new_too(archive):
    found = {(one.kind, one.turn, one.day) for one in archive.site(date(2026, 2, 28)).journal}
    assert {("instansi", "baru", date(2026, 2, 2)), ("ruang", "baru", date(2026, 2, 2))} <= found


def test_a_page_dated_later_is_new_on_its_day(archive):
    archive["publikasi/nanti"] = page(day="2026-02-20")
    archive.commit("2026-02-10T03:00:00Z")
    assert turns(archive, "2026-02-19") == NEW
    assert turns(archive, "2026-02-20") == [
        *NEW, ("2026-02-20", "baru", "publikasi", "nanti"),
    ]  # fmt: skip


def test_changed_words_and_times_are_changes_once_a_day(archive):
    archive["publikasi/kelas"]["isi"] = "Isi yang diperbaiki."
    archive.commit("2026-02-12T03:00:00Z")
    archive["publikasi/kelas"]["isi"] = "Isi yang diperbaiki lagi."
    archive.entry("kelas")["mulai"] = "2026-03-10T08:30"
    archive.commit("2026-02-12T04:00:00Z")
    assert turns(archive, "2026-02-28") == [
        *NEW,
        ("2026-02-12", "berubah", "kegiatan", uid(1)),
        ("2026-02-12", "berubah", "publikasi", "kelas"),
    ]


def test_an_evening_in_greenwich_is_the_next_day_here(archive):
    archive["publikasi/kelas"]["isi"] = "Isi yang diperbaiki."
    archive.commit("2026-02-12T20:00:00Z")
    assert turns(archive, "2026-02-28")[-1] == ("2026-02-13", "berubah", "publikasi", "kelas")


def test_a_change_that_the_public_cannot_see_is_no_turn(archive):
    archive["publikasi/kelas"]["disetujui"] = act("2026-01-30")
    archive["kegiatan/rahasia"]["nama"] = "Rapat lain"
    archive.commit("2026-02-12T03:00:00Z")
    assert turns(archive, "2026-02-28") == NEW


def test_what_is_withdrawn_keeps_that_day_alone(archive):
    archive["publikasi/kelas"]["ditarik"] = {
        "tanggal": "2026-02-15", "alasan": "keliru", "oleh": CLERK,
    }  # fmt: skip
    archive.commit("2026-02-15T03:00:00Z")
    assert turns(archive, "2026-02-28") == [
        ("2026-02-15", "ditarik", "kegiatan", uid(1)),
        ("2026-02-15", "ditarik", "publikasi", "kelas"),
    ]


def test_what_becomes_restricted_leaves_no_trace(archive):
    archive["kegiatan/kelas"]["sifat_keamanan"] = "terbatas"
    archive.commit("2026-02-15T03:00:00Z")
    assert [one for one in turns(archive, "2026-02-28") if one[2] == "kegiatan"] == []
