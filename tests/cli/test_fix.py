"""The command: shows, writes whole files or none, says what is left, ends with the right code."""

import pytest
from tests.support.project import literasi, tree
from tests.support.tree import ROOT, small

PARTS = ("kendal/instansi.yml", "kendal/pejabat/dimas.yml")
GOOD = "skema: 1\nnama: SD Contoh\njenis_mitra: sd_mi\ncontoh: true\n"
SLIPS = "skema: 1\r\nnama: SD Contoh  \r\njenis_mitra: SD/MI # jenis\r\ncontoh: ya\r\n"
MENDED = "skema: 1\nnama: SD Contoh\njenis_mitra: sd_mi # jenis\ncontoh: true\n"
WRONG = "skema: 1\nnama: SD Contoh\njenis_mitra: sekolah\ncontoh: ya\n"
MITRA = "records/kendal/mitra/"


@pytest.fixture
def folder(tmp_path):
    return small(tmp_path, *PARTS)


def put(folder, name, text):
    (folder / MITRA).mkdir(exist_ok=True)
    (folder / MITRA / name).write_bytes(text.encode())


def run(folder, *words):
    done = literasi(folder, "fix", *words)
    return done.returncode, done.stdout, done.stderr


def test_good_records_are_left_alone(folder):
    put(folder, "a.yml", GOOD)
    before = tree(folder)
    assert run(folder) == (0, "", "tidak ada yang perlu diperbaiki otomatis\n")
    assert tree(folder) == before


def test_slips_are_shown_and_mended(folder):
    put(folder, "a.yml", SLIPS)
    code, shown, summary = run(folder)
    assert (code, summary) == (0, "4 perbaikan di 1 berkas\n")
    assert shown == (
        "records/kendal/mitra/a.yml: 4 perbaikan\n"
        "  • akhir baris gaya Windows diganti\n"
        "  • spasi di akhir baris dihapus\n"
        "  • pilihan ditulis seperti di daftar\n"
        "  • ditulis true atau false\n"
        "--- a/records/kendal/mitra/a.yml\n"
        "+++ b/records/kendal/mitra/a.yml\n"
        "@@ -1,5 +1,5 @@\n"
        "-skema: 1\\r\n"
        "-nama: SD Contoh  \\r\n"
        "-jenis_mitra: SD/MI # jenis\\r\n"
        "-contoh: ya\\r\n"
        "+skema: 1\n"
        "+nama: SD Contoh\n"
        "+jenis_mitra: sd_mi # jenis\n"
        "+contoh: true\n"
        " \n"
    )
    assert (folder / MITRA / "a.yml").read_bytes() == MENDED.encode()
    assert run(folder) == (0, "", "tidak ada yang perlu diperbaiki otomatis\n")


def test_a_missing_space_in_a_long_record_is_one_repair(folder):
    path = "records/kendal/permohonan/2026-k01a.yml"
    (folder / path).parent.mkdir()
    text = (ROOT / path).read_text("utf-8")
    (folder / path).write_text(text.replace("hal: P", "hal:P", 1), encoding="utf-8")
    _, shown, summary = run(folder, path, "--diff")
    assert shown.startswith(
        f"{path}: 1 perbaikan\n  • spasi sesudah titik dua ditambahkan\n--- a/{path}\n"
    )
    assert summary.startswith("1 perbaikan di 1 berkas, belum ditulis")


def test_diff_only_shows(folder):
    put(folder, "a.yml", SLIPS)
    before = tree(folder)
    code, shown, summary = run(folder, "--diff")
    assert (code, summary) == (0, "4 perbaikan di 1 berkas, belum ditulis\n")
    assert "+contoh: true\n" in shown
    assert tree(folder) == before


def test_quiet_writes_without_showing(folder):
    put(folder, "a.yml", SLIPS)
    assert run(folder, "--quiet") == (0, "", "4 perbaikan di 1 berkas\n")


def test_what_is_left_is_counted(folder):
    put(folder, "a.yml", WRONG)
    code, _, summary = run(folder)
    assert (code, summary) == (
        1,
        "1 perbaikan di 1 berkas; 1 kesalahan lain perlu tangan Anda, lihat «literasi check»\n",
    )
    assert (folder / MITRA / "a.yml").read_text() == WRONG.replace("ya\n", "true\n")


def test_only_the_named_files_are_touched_and_judged(folder):
    put(folder, "a.yml", SLIPS)
    put(folder, "b.yml", WRONG)
    path = str(folder / MITRA / "a.yml")
    assert run(folder, "--quiet", path) == (0, "", "4 perbaikan di 1 berkas\n")
    assert (folder / MITRA / "b.yml").read_bytes() == WRONG.encode()


def test_a_name_that_is_not_there_is_the_operators_mistake(folder):
    code, shown, told = run(folder, "records/kendal/mitraa")
    assert (code, shown) == (2, "")
    assert told == (
        "«records/kendal/mitraa» tidak ada\n→ periksa ejaan nama berkas atau folder itu\n"
    )


def test_a_name_outside_the_records_is_the_operators_mistake(folder):
    (folder / "lain.yml").write_text("a: 1\n")
    code, _, told = run(folder, str(folder / "lain.yml"))
    assert code == 2
    assert told.startswith(f"«{folder / 'lain.yml'}» bukan bagian dari arsip\n")


def test_files_that_are_no_records_stay(folder):
    put(folder, "A B.yml", SLIPS)
    put(folder, "c.yaml", SLIPS)
    (folder / MITRA / "e.yml").write_bytes(b"nama: \xff\r\n")
    before = tree(folder)
    code, shown, _ = run(folder)
    assert (code, shown) == (1, "")
    assert tree(folder) == before
