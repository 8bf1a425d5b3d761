"""`literasi retention` as the office runs it: it tells and drafts, and never destroys."""

import io
import json

import docx
import pytest
from tests.support import project


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    folder = tmp_path_factory.mktemp("retensi")
    (folder / "records").symlink_to(project.ROOT / "records")
    return folder


def run(folder, *words):
    done = project.literasi(folder, "retention", *words)
    return done.returncode, done.stdout, done.stderr


def test_today_nothing_is_due(archive):
    code, out, err = run(archive, "--as-of", "2026-11-23")
    assert (code, err) == (0, "")
    assert out == (
        "Dinarpus Kendal: tidak ada yang jatuh tempo\n\n"
        "Disperpusip Mojokerto: tidak ada yang jatuh tempo\n"
    )


def test_what_is_due_says_why_and_since_when(archive):
    _, out, _ = run(archive, "--as-of", "2027-02-11", "--office", "mojokerto")
    assert out == (
        "Disperpusip Mojokerto: 1 inaktif\n"
        "  (JRA contoh: belum boleh menjadi dasar pemusnahan)\n"
        "  ! inaktif: berkas permohonan/2026-cb5n, Pengajuan kunjungan literasi\n"
        "      dihitung sejak 11 Februari 2026 (penutupan berkas); inaktif 11 Februari 2027, "
        "masa simpan berakhir 11 Februari 2029\n"
        "      menurut baris 041 Berkas permohonan dan pelaksanaan kerja sama literasi "
        "(records/mojokerto/retensi/ilustrasi.yml:12)\n"
    )


def test_json_has_the_same_facts_with_stable_keys(archive):
    _, out, _ = run(archive, "--as-of", "2027-02-11", "--office", "mojokerto", "--format", "json")
    assert json.loads(out) == [{
        "instansi": "mojokerto", "jenis": "berkas", "catatan": "permohonan/2026-cb5n",
        "berkas": "2026-cb5n", "hal": "Pengajuan kunjungan literasi",
        "kode_klasifikasi": "041.4", "tahap": "inaktif", "belum_dihitung": None,
        "baris_jra": "041 Berkas permohonan dan pelaksanaan kerja sama literasi",
        "letak_baris": "records/mojokerto/retensi/ilustrasi.yml:12",
        "dihitung_sejak": "Penutupan berkas", "sejak": "2026-02-11", "inaktif": "2027-02-11",
        "berakhir": "2029-02-11", "lokasi_berkas": "rak E/map 2", "jra_contoh": True,
    }]  # fmt: skip


def test_all_tells_what_waits_and_for_what(archive):
    _, out, _ = run(archive, "--as-of", "2026-11-23", "--office", "kendal", "--all")
    assert "    aktif: berkas permohonan/2026-k01a, " in out
    assert "    perjanjian perjanjian/2026-k03c-p1: berkas belum ditutup\n" in out


def test_drafts_are_written_and_the_records_stay(tmp_path):
    folder = project.make(tmp_path / "arsip")
    before = project.git(folder, "status", "--porcelain")
    code, _, err = run(folder, "--as-of", "2030-06-01", "--office", "kendal", "--draft")
    target = "build/naskah/kendal/berita-acara-pemusnahan-2030-06-01.docx"
    assert (code, err) == (0, f"konsep: {target}\n")
    first = (folder / target).read_bytes()
    word = docx.Document(io.BytesIO(first))
    rows = word.tables[0].rows
    assert [cell.text for cell in rows[1].cells][0::2] == ["1", "041.4", "20-01-2029"]
    header = word.sections[0].header.paragraphs + word.sections[0].first_page_header.paragraphs
    assert any("KONSEP" in one.text for one in header)
    assert "contoh dan belum boleh" in "\n".join(one.text for one in word.paragraphs)
    run(folder, "--as-of", "2030-06-01", "--office", "kendal", "--draft")
    assert (folder / target).read_bytes() == first
    changed = project.git(folder, "status", "--porcelain", "--", "records")
    assert (before, changed) == ("", "")


def test_an_unknown_office_is_the_operators_mistake(archive):
    code, _, err = run(archive, "--as-of", "2026-11-23", "--office", "kendall")
    assert code == 2
    assert "kendal, mojokerto" in err


def test_the_inbox_has_one_line(archive):
    done = project.literasi(archive, "inbox", "--as-of", "2027-02-11")
    line = "  Arsip jatuh tempo menurut JRA: 1 inaktif (lihat: literasi retention)"
    assert done.stdout.splitlines().count(line) == 1
