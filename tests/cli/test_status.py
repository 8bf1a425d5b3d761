"""`literasi status`, `inbox` and `log` as a user runs them."""

import json
import re
import subprocess
import sys

import pytest
from tests.support.tree import ROOT, edited, write

DAY = ("--as-of", "2026-11-23")


FIRST = """Disperpusip Mojokerto
! 2026-cn8f langkah a2: Menghubungi pemohon atau narasumber dan menjelaskan langkah selanjutnya
      Pengajuan diskusi pengelolaan perpustakaan desa (Pemerintah Desa Contoh Wringin Asri)
      untuk Yusuf Contoh (Staf Analis Kerja Sama); sejak 19 November 2026, 10.10 (2 hari kerja)
      lewat waktu baku 12 jam 20 menit kerja (batas 20 November 2026, 10.10)
"""
STORY = """8 April 2026, 08.10
  Langkah 1, Menerima Surat Permohonan dan mengagenda sesuai tata cara surat masuk
  oleh Dimas Contoh (Staf/Pustakawan); catatan permohonan/2026-k07g
8 April 2026, 10.00
  Langkah 2, Mendisposisi surat permohonan
  oleh Bagus Contoh (Plh. Kepala Dinas); catatan disposisi/2026-k07g-1
  lamanya 1 jam 50 menit kerja
8 April 2026, 14.10
  Langkah 3, Menerima disposisi dari Kepala Dinas
  oleh Wahyu Contoh (Kepala Bidang); catatan disposisi/2026-k07g-2
  lamanya 3 jam 10 menit kerja (waktu baku 5 menit, lewat 3 jam 5 menit kerja)

Menunggu: langkah 4, Melakukan Koordinasi dengan Pemohon, oleh Laras Contoh (Sub Koordinator), \
sejak 8 April 2026, 14.10.
"""
NO_CASE = "berkas «2026-tidak» tidak ada\n→ lihat daftarnya: literasi status\n"
NO_OFFICE = "instansi «kendall» tidak ada\n→ yang ada: kendal, mojokerto\n"


def literasi(*words, root=ROOT):
    done = subprocess.run(
        [sys.executable, "-m", "literasi", "--root", str(root), *words],
        capture_output=True, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def data(*words):
    code, out, err = literasi(*words, "--format", "json")
    assert (code, err) == (0, "")
    return json.loads(out)


def test_status_lists_every_case_that_had_begun():
    code, out, err = literasi("status", "--office", "kendal", "--as-of", "2026-01-20")
    assert (code, err) == (0, "")
    head, *rows = [re.split(r" {2,}", one) for one in out.splitlines()]
    assert head == [
        "BERKAS", "INSTANSI", "MITRA", "JALUR", "KEADAAN", "LANGKAH", "MENUNGGU", "SEJAK",
    ]  # fmt: skip
    assert rows[:2] == [
        ["2026-c1k4", "kendal", "SD Contoh Sumber Ilmu", "Tanpa perjanjian, langsung dijadwalkan",
         "Selesai dan ditutup", "–", "–", "20 Januari 2026, 14.45"],
        ["2026-c2p9", "kendal", "Komunitas Dongeng Contoh Pelangi",
         "Tanpa perjanjian, langsung dijadwalkan", "Dijadwalkan",
         "10 Melaksanakan Kegiatan sesuai jadwal", "Staf/Pustakawan", "12 Januari 2026, 13.35"],
    ]  # fmt: skip
    assert [one[0] for one in rows[2:]] == ["2026-c3m2", "2026-c4t7", "2026-c5d1"]


def test_status_of_a_day_before_everything_says_so():
    assert literasi("status", "--as-of", "2020-01-01") == (0, "Belum ada berkas.\n", "")


def test_status_as_json_has_stable_keys():
    (row,) = [one for one in data("status", *DAY) if one["berkas"] == "2026-k05f"]
    (task,) = row.pop("langkah")
    assert row == {
        "berkas": "2026-k05f",
        "instansi": "kendal",
        "hal": row["hal"],
        "mitra": "PT Samudra Kertas Nusantara",
        "jalur": None,
        "keadaan": "disposisi_diterima",
        "nama_keadaan": "Disposisi diterima",
        "akhir": False,
        "menunggu_penutupan": False,
        "menunggu_pemohon_sejak": None,
        "sejak": "2026-11-18T10:00",
    }
    assert (task["langkah"], task["peran"], task["batas"], task["lewat"]) == (
        "4", ["sub_koordinator"], None, None,
    )  # fmt: skip


def test_status_of_one_case_tells_it_in_full():
    code, out, _ = literasi("status", "2026-k03c", "--as-of", "2026-04-06")
    assert code == 0
    for line in (
        "Jalur: Perjanjian kerja sama dan surat balasan",
        "Keadaan per 6 April 2026: Konsep disusun",
        "Tautan lacak: https://literasi.example/lacak/vrkh19zn1tj45svfecum6lagib/",
        "  Berikan hanya kepada pemohon; pemegang tautan dapat melihat keadaan berkas ini.",
        "Naskah perjanjian/2026-k03c-p1: 3 versi konsep, ditolak 2 kali",
        "Kembali dari langkah 6 ke 5 (Tidak): 2 kali",
        "Kembali dari langkah 7a ke 5 (Minta ubah): 1 kali",
        "Pertemuan: 0 terlaksana, 6 direncanakan",
        "Pertemuan berikutnya: Selasa, 7 Juli 2026, 09.00–12.00 WIB.",
    ):
        assert line in out.splitlines()


def test_status_of_one_case_as_json():
    found = data("status", "2026-k03c", "--as-of", "2026-04-06")
    assert found["konsep"][1] == {
        "naskah": "perjanjian/2026-k03c-p1", "versi": 3, "ditolak": 2,
    }  # fmt: skip
    assert found["kembali"][0] == {"dari": "6", "ke": "5", "label": "Tidak", "kali": 2}
    assert [one["langkah"] for one in found["sudah"] if one["tambahan"]] == ["6a", "7a"]
    assert found["pertemuan"] == {"terlaksana": 0, "direncanakan": 6, "tanpa_kehadiran": 0}


def test_a_case_that_ended_waits_for_nothing():
    _, out, _ = literasi("status", "2026-k01a", *DAY)
    assert out.splitlines()[-1] == (
        "Berkas berakhir 13 Februari 2026, 15.00; tidak ada langkah lagi."
    )
    assert data("status", "2026-k01a", *DAY)["berakhir"] == "2026-02-13T15:00"


def test_a_case_that_was_walked_waits_for_its_closing():
    _, out, _ = literasi("status", "2026-k01a", "--as-of", "2026-02-12")
    assert "Semua langkah sudah dijalani. Berikutnya: catat penutupan" in out
    _, table, _ = literasi("status", "--as-of", "2026-02-12", "--office", "kendal")
    (line,) = [one for one in table.splitlines() if one.startswith("2026-k01a")]
    assert re.split(r" {2,}", line)[4:7] == ["Dilaporkan", "menunggu penutupan", "–"]


def test_inbox_puts_the_most_urgent_first_and_the_applicant_apart():
    code, out, err = literasi("inbox", "--office", "mojokerto", *DAY)
    assert (code, err) == (0, "mencatat langkahnya: literasi new --berkas BERKAS\n")
    assert out.startswith(FIRST)
    _, kendal, _ = literasi("inbox", "--office", "kendal", *DAY)
    lines = kendal.splitlines()
    apart = lines.index("  Menunggu jawaban pemohon:")
    assert lines[apart + 1].startswith("  ! 2026-co6l Menerima jawaban pemohon")
    assert lines[apart + 2].endswith("20 November 2026; lewat 1 hari kerja, ingatkan pemohon")
    assert lines[apart + 3] == "  Menunggu penutupan berkas:"


@pytest.mark.parametrize(
    ("day", "mark", "more", "late"),
    [
        ("2026-11-20", " ", "", None),
        ("2026-11-21", " ", "", None),  # a Saturday: no working day has passed
        ("2026-11-24", "!", "; lewat 2 hari kerja, ingatkan pemohon", "2 hari kerja"),
    ],
)
def test_a_silent_applicant_is_late_after_the_working_days_the_office_gives(day, mark, more, late):
    """Kendal gives 5 working days: asked on Friday, 13 November, the last day is the 20th."""
    asked = ("--office", "kendal", "--as-of", day)
    lines = literasi("inbox", *asked)[1].splitlines()
    at = next(number for number, one in enumerate(lines) if " Menerima jawaban pemohon" in one)
    assert lines[at].startswith(f"  {mark} 2026-co6l ")
    assert lines[at + 1] == f"      jawaban ditunggu sampai 20 November 2026{more}"
    told = literasi("status", "2026-co6l", *asked)[1]
    assert f"  Jawaban ditunggu sampai 20 November 2026{more}.\n" in told
    (step,) = data("status", "2026-co6l", *asked)["langkah"]
    assert (step["batas_jawaban"], step["lewat_batas_jawaban"]) == ("2026-11-20", late)


def test_inbox_of_a_role_holds_its_work_only():
    rows = data("inbox", "--role", "kepala_dinas", *DAY)
    assert [(one["berkas"], one["langkah"], one["pemegang"]) for one in rows] == [
        ("2026-cu8o", "2", ["Retno Contoh (Kepala Dinas)"])
    ]
    _, out, _ = literasi("inbox", "--role", "agendaris", "--office", "kendal", *DAY)
    assert out == "Dinarpus Kendal\n  Tidak ada yang menunggu.\n"


def test_log_tells_who_did_what_and_how_long_it_took():
    code, out, err = literasi("log", "2026-k07g", "--as-of", "2026-04-08")
    assert (code, err) == (0, "")
    assert STORY in out


def test_log_as_json_has_every_act():
    found = data("log", "2026-k01a", *DAY)
    assert [one["langkah"] for one in found["kejadian"]] == ["1", "2", "3", "4", "4a", "10", "10"]
    assert found["kejadian"][2]["waktu_baku"] == {"nilai": 5, "satuan": "menit"}
    _, out, _ = literasi("log", "2026-k01a", *DAY)
    assert "  Selesai dan ditutup; catatan penutupan/2026-k01a" in out.splitlines()


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (("status", "2026-tidak"), NO_CASE),
        (("log", "2026-tidak"), NO_CASE),
        (("status", "--office", "kendall"), NO_OFFICE),
    ],
)  # fmt: skip
def test_a_misspelt_name_is_the_operators_mistake(words, error):
    assert literasi(*words, *DAY) == (2, "", error)


def test_a_misspelt_role_is_told_the_right_ones():
    code, out, err = literasi("inbox", "--role", "kepala", "--office", "kendal", *DAY)
    assert (code, out) == (2, "")
    assert err.startswith("peran «kepala» tidak ada\n→ yang ada: agendaris, kepala_bidang,")


def test_records_that_are_not_valid_are_said_and_left_out(tmp_path):
    write(tmp_path, edited("kendal/koordinasi/2026-k01a-k1.yml", "cara: telepon", "cara: lisan"))
    code, _, err = literasi("status", *DAY, root=tmp_path)
    assert code == 0
    assert err.endswith("keadaan di bawah dapat kurang lengkap (lihat: literasi check)\n")


def test_the_same_id_in_two_offices_needs_the_office(tmp_path):
    text = (ROOT / "records/kendal/permohonan/2026-k05f.yml").read_bytes()
    write(tmp_path, {"records/mojokerto/permohonan/2026-k05f.yml": text.replace(
        b"kerjasama-literasi-1", b"pustaka-asiek-1")})  # fmt: skip
    code, out, err = literasi("status", "2026-k05f", *DAY, root=tmp_path)
    assert (code, out) == (2, "")
    assert err.endswith("berkas «2026-k05f» ada di kendal, mojokerto\n→ beri --office KODE\n")
    assert literasi("status", "2026-k05f", "--office", "kendal", *DAY, root=tmp_path)[0] == 0
