"""`literasi retention` as the office runs it: it tells and drafts, and never destroys."""

import io
import json
import shutil

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
        "berakhir": "2029-02-11", "lokasi_berkas": "rak E/map 2", "penyusutan": None,
        "penyusutan_tanggal": None, "berita_acara": None, "jra_contoh": True,
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


CASE = "records/mojokerto/penutupan/2026-cb5n.yml"
MOVED = ("--done", "pemindahan", "--minutes", "BA 045/1/2027, map P1", "--by",
         "agus", "--office", "mojokerto", "--as-of", "2027-02-15")  # fmt: skip


@pytest.fixture
def own(tmp_path):
    """Records of its own, whose schedule of Mojokerto is in force."""
    folder = tmp_path / "arsip"
    shutil.copytree(project.ROOT / "records", folder / "records")
    schedule = folder / "records/mojokerto/retensi/ilustrasi.yml"
    schedule.write_text(schedule.read_text("utf-8").replace("contoh: true", "contoh: false"))
    return folder


def test_what_was_moved_by_minutes_is_recorded_and_no_longer_due(own):
    before = (own / CASE).read_text("utf-8")
    assert run(own, *MOVED) == (0, "", "pemindahan dicatat pada 1 penutupan\n")
    assert (own / CASE).read_text("utf-8") == before + (
        "penyusutan:\n"
        "  - tindakan: pemindahan\n"
        '    tanggal: "2027-02-15"\n'
        "    oleh:\n      pejabat: agus\n      peran: agendaris_surat\n"
        "    berita_acara: BA 045/1/2027, map P1\n"
        "    arsip:\n      - permohonan/2026-cb5n\n"
    )
    _, out, _ = run(own, "--as-of", "2027-02-15", "--office", "mojokerto", "--all")
    assert out.startswith("Disperpusip Mojokerto: tidak ada yang jatuh tempo\n")
    assert "      pemindahan 15 Februari 2027: BA 045/1/2027, map P1\n" in out
    code, _, err = run(own, *MOVED)
    assert (code, "tidak ada arsip yang jatuh tempo untuk pemindahan" in err) == (2, True)


def test_what_was_destroyed_by_minutes_is_due_no_more(own):
    words = [*MOVED[:1], "pemusnahan", *MOVED[2:-1], "2029-02-11"]
    assert run(own, *words)[0] == 0
    told = run(own, "--as-of", "2029-02-11", "--office", "mojokerto", "--format", "json")[1]
    assert "permohonan/2026-cb5n" not in [one["catatan"] for one in json.loads(told)]
    _, out, _ = run(own, "--as-of", "2029-02-11", "--office", "mojokerto", "--all")
    assert "    dimusnahkan: berkas permohonan/2026-cb5n, " in out


def test_nothing_is_recorded_as_destroyed_under_a_schedule_that_is_an_example(own):
    schedule = own / "records/mojokerto/retensi/ilustrasi.yml"
    schedule.write_text(schedule.read_text("utf-8").replace("contoh: false", "contoh: true"))
    before = project.tree(own)
    code, out, err = run(own, MOVED[0], "pemusnahan", *MOVED[2:-1], "2029-02-11")
    assert (code, out) == (2, "")
    assert "JRA001 permohonan/2026-cb5n dimusnahkan menurut JRA contoh" in err
    assert project.tree(own) == before


def test_what_the_operator_gets_wrong_writes_nothing(own):
    before = project.tree(own)
    wrong = {
        ("--done", "pemindahan", "--office", "mojokerto", "--as-of", "2027-02-15"):
            "yang dilaksanakan perlu berita acara dan penanggung jawabnya",
        (*MOVED, "--case", "2026-zzzz"):
            "tidak ada arsip yang jatuh tempo untuk pemindahan pada berkas 2026-zzzz",
        (*MOVED, "--result", "musnah"): "hasil hanya ada pada penilaian",
        ("--done", "penilaian", *MOVED[2:]): "hasil hanya ada pada penilaian",
    }  # fmt: skip
    for words, message in wrong.items():
        code, _, err = run(own, *words)
        assert (code, message in err) == (2, True), err
    assert project.tree(own) == before


def test_an_unknown_office_is_the_operators_mistake(archive):
    code, _, err = run(archive, "--as-of", "2026-11-23", "--office", "kendall")
    assert code == 2
    assert "kendal, mojokerto" in err


def test_the_inbox_has_one_line(archive):
    done = project.literasi(archive, "inbox", "--as-of", "2027-02-11")
    line = "  Arsip jatuh tempo menurut JRA: 1 inaktif (lihat: literasi retention)"
    assert done.stdout.splitlines().count(line) == 1
