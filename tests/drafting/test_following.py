"""What the SOP of a shipped case waits for, as a form of `literasi new`."""

from functools import cache

import pytest
from tests.support.tree import schemas, shipped

from literasi.cases.case import cases
from literasi.drafting.following import following, named
from literasi.judging import judge
from literasi.values.dates import parse_date

DAY = parse_date("2026-11-23")


@cache
def known():
    found = judge(schemas(), shipped().records, shipped().pictures).catalogue
    return {one.request.id: one for office in found.offices for one in cases(office)}


def told(berkas):
    return [
        (one.form.name if one.form else one.title, one.step.kunci if one.step else "", one.until)
        for one in following(known()[berkas], DAY)
    ]


LATER = "kegiatan baru berlangsung"


@pytest.mark.parametrize(
    ("berkas", "expected"),
    [
        ("2026-cu8o", [("disposisi", "2", "")]),
        ("2026-ct4i", [("koordinasi", "4", "")]),
        ("2026-co6l", [("perjanjian/jawaban", "7a", ""), ("kegiatan", "", "")]),
        ("2026-cp2t", [("penutupan", "", "")]),
        ("2026-cs7d", [
            ("kegiatan/ditetapkan", "", ""),
            ("presensi", "10", f"{LATER} Kamis, 10 Desember 2026"),
            ("kegiatan/laporan", "10", f"{LATER} Kamis, 10 Desember 2026"),
        ]),
        ("2026-k03c", [
            ("presensi", "10", f"{LATER} Selasa, 12 Januari 2027"),
            ("kegiatan/laporan", "10", ""),  # a monthly report is due while the series goes on
        ]),
        ("2026-cl2h", [("kegiatan/dokumentasi", "b6", "")]),
        ("2026-cn8f", [("koordinasi", "a2", "")]),
        ("2026-k01a", []),  # closed
    ],
)  # fmt: skip
def test_the_next_form_follows_from_the_sop(berkas, expected):
    assert told(berkas) == expected


def test_what_the_evidence_wants_is_proposed_and_what_it_leaves_open_is_not():
    assert {berkas: dict(following(known()[berkas], DAY)[0].wanted)
            for berkas in ("2026-cu8o", "2026-ct4i")} == {
        "2026-cu8o": {"tindakan": "mendisposisi", "dari.peran": "kepala_dinas"},
        "2026-ct4i": {},
    }  # fmt: skip
    report = following(known()["2026-k03c"], DAY)[1]
    assert dict(report.wanted) == {}  # of several sessions both kinds of report may come


def test_what_the_evidence_must_hold_is_asked_although_no_question_of_the_form_does():
    """Mojokerto's a3 wants to know who got a copy; Kendal's talks do not."""
    needs = {berkas: following(known()[berkas], DAY)[0].needs
             for berkas in ("2026-cm6x", "2026-ct4i")}  # fmt: skip
    assert needs == {
        "2026-cm6x": ("ceklis.-.kunci", "ceklis.-.tanggal"), "2026-ct4i": ("jalur",),
    }  # fmt: skip


def test_two_tasks_of_one_list_stay_apart():
    found = [(one.step.kunci, one.wanted.get("ceklis.-.kunci"))
             for one in following(known()["2026-cm6x"], DAY)
             if one.form and one.form.name == "kegiatan/ceklis"]  # fmt: skip
    assert found == [("a4", "ruang_bersih"), ("a5", "ruang_tertata")]


def test_who_acts_and_who_follows_are_the_roles_of_the_sop():
    first = following(known()["2026-cu8o"], DAY)[0]
    assert (first.roles, first.following) == (("kepala_dinas",), ("kepala_bidang",))


@pytest.mark.parametrize(
    ("name", "there"),
    [("disposisi", True), ("surat-keluar", True), ("surat-keluar/penelitian", False)],
)
def test_a_form_asked_for_by_name_needs_the_record_that_it_adds_to(name, there):
    assert (named(known()["2026-cu8o"], name, DAY) is not None) == there
