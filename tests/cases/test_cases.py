"""Which papers make up a case, and who may be named."""

import pytest
from tests.rules.arsip import base, findings, merged, scene

from literasi.cases.case import cases
from literasi.cases.consent import may_name, may_show
from literasi.records.publication import Consent, Picture
from literasi.records.reference import Mitra

A1 = "records/contoh/permohonan/2026-a1.yml"
LETTER = "records/contoh/surat-keluar/2026-a1-s1.yml"


def office(files=None):
    """The base office with files laid over it."""
    return scene(merged(files or {})).catalogue.offices[0]


def test_a_case_has_its_papers_and_those_of_its_activities():
    papers = {one.request.id: [paper.ref for paper in one.papers] for one in cases(office())}
    assert papers == {
        "2026-a1": [
            "permohonan/2026-a1",
            "disposisi/2026-a1-1",
            "koordinasi/2026-a1-k1",
            "surat-keluar/2026-a1-s1",
            "perjanjian/2026-a1-p1",
            "kegiatan/2026-a1-g1",
            "penutupan/2026-a1",
            "presensi/2026-a1-g1-a-20260311",
            "publikasi/kunjungan-sd-contoh",
        ],
        "2026-a2": [
            "permohonan/2026-a2",
            "disposisi/2026-a2-1",
            "koordinasi/2026-a2-k1",
            "kegiatan/2026-a2-g1",
            "presensi/2026-a2-g1-a-20260325",
        ],
    }


def test_a_case_whose_sop_is_unknown_is_passed_over():
    known = cases(office({A1: "sop: layanan-9\n"}))
    assert [one.request.id for one in known] == ["2026-a2"]


def test_attendance_of_an_activity_without_a_case_belongs_to_none():
    free = (
        dict(base())["records/contoh/kegiatan/2026-a2-g1.yml"]
        .decode()
        .replace("berkas: 2026-a2\n", "")
    )
    files = {**dict(base()), "records/contoh/kegiatan/2026-a2-g1.yml": free.encode()}
    papers = [one.papers for one in cases(scene(files).catalogue.offices[0])][1]
    assert [one.kind for one in papers] == ["permohonan", "disposisi", "koordinasi"]


def test_a_series_that_does_not_exist_is_one_finding():
    found = findings(merged({LETTER: "seri: kelua\n"}))
    assert [(one.rule, one.hint) for one in found] == [("RUJ001", "maksud Anda «keluar»?")]


def picture(people, consent):
    return Picture("foto/a.webp", "alt", people, persetujuan=consent and Consent(consent))


@pytest.mark.parametrize(
    ("people", "consent", "shown"),
    [
        ("tidak_ada", None, True),
        ("tidak_dikenali", None, True),
        ("dikenali", None, False),
        ("dikenali", "ada", True),
        ("dikenali", "tidak_ada", False),
        ("dikenali", "ditarik", False),
    ],
)
def test_recognisable_people_are_shown_with_consent_only(people, consent, shown):
    assert may_show(picture(people, consent)) is shown


@pytest.mark.parametrize(
    ("kind", "consent", "named"),
    [("sd_mi", False, True), ("perorangan", False, False), ("perorangan", True, True)],
)
def test_a_person_is_named_with_consent_only(kind, consent, named):
    assert may_name(Mitra("Nama Contoh", kind, contoh=True, persetujuan_nama=consent)) is named
