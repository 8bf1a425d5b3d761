"""A record that is not valid has its own finding and no echo in others."""

import pytest
from tests.rules.arsip import HERE, base, findings, folder, merged

PATHS = [path for path, _ in base() if path.endswith(".yml")]
PROFILE = "records/contoh/instansi.yml"


@pytest.mark.parametrize("path", [path for path in PATHS if path != PROFILE])
def test_breaking_one_record_gives_one_finding(path):
    broken = findings(merged({path: "skema: 2\n"}))
    assert [(one.mark.path, one.rule) for one in broken] == [(path, "SKM008")]


def test_breaking_the_profile_leaves_its_office_unjudged():
    broken = findings(merged({PROFILE: "skema: 2\n"}))
    assert [(one.mark.path, one.rule) for one in broken] == [(PROFILE, "SKM008")]


def test_a_broken_paper_of_another_case_hides_nothing():
    files = {
        "records/contoh/disposisi/2026-a1-1.yml": "berkas: 2026-a2\n",
        "records/contoh/disposisi/2026-a2-1.yml": "skema: 2\n",
    }
    assert [one.rule for one in findings(merged(files)) if one.rule in {"SOP001", "SKM008"}] == [
        "SKM008",
        "SOP001",
    ]


def test_a_parallel_step_is_not_missed_while_its_paper_cannot_be_read():
    checklist = "ceklis:\n  - kunci: ruang_bersih\n    tugas: Menyapu\n    tanggal: '2026-03-24'\n"
    activity = {"records/contoh/kegiatan/2026-a2-g1.yml": checklist}
    broken = {"records/contoh/kegiatan/2026-a2-g2.yml": "nama: Rapat: staf\n"}
    assert [one.rule for one in findings(merged(activity))] == ["SOP003"]
    assert [one.rule for one in findings(merged({**activity, **broken}))] == ["YML001"]


def test_a_signature_is_not_missed_while_its_agreement_cannot_be_read():
    """SOP006 and SOP008 stay silent: the broken agreement or letter has its own finding."""
    path = HERE / "kasus" / "SOP006" / "salah" / "ditetapkan-sehari-sebelumnya"
    files = {**dict(base()), **folder(path)}
    unsigned = {**files, "records/contoh/presensi/2026-a1-g1-a-20260311.yml": b"skema: 2\n"}
    unsigned["records/contoh/perjanjian/2026-a1-p1.yml"] = b"skema: 2\n"
    assert {one.rule for one in findings(unsigned)} == {"SKM008"}
    path = HERE / "kasus" / "SOP008" / "salah" / "perlu-surat-tetapi-tidak-ada"
    files = {**dict(base()), **folder(path)}
    files["records/contoh/surat-keluar/2026-a1-s1.yml"] = b"skema: 2\n"
    assert {one.rule for one in findings(files)} == {"SKM008"}
