"""Attendance lists: sealed from a clerk's file, opened, printed, counted; never left in clear."""

import os
import pty
import subprocess
import sys

import pytest
from tests.sealing.office import ACTIVITY, ATTENDANCE, DAY, ROWS, everything, make
from tests.sealing.traces import found
from tests.spreadsheets.test_reading import REFUSED, workbook
from tests.support.project import git

VALUES = tuple(cell for row in ROWS for cell in (row[0], *row[3:]))
TOTALS = """jumlah:
  total: 3
  laki_laki: 1
  perempuan: 2
  anak: 2
  remaja: 0
  dewasa: 1
  pendamping: 0
"""


@pytest.fixture(scope="module")
def sealed(tmp_path_factory):
    """An office with one sealed attendance list, not committed yet; read only."""
    office = make(tmp_path_factory.mktemp("kantor"))
    spare = office.folder / "sementara"
    spare.mkdir()
    before = os.environ.get("TMPDIR")
    os.environ["TMPDIR"] = str(spare)
    try:
        told = office.attend()
    finally:
        os.environ.pop("TMPDIR")
        if before is not None:
            os.environ["TMPDIR"] = before
    assert told.code == 0, told.err
    return office, told


def test_totals_and_reference_stand_in_the_record_and_the_archive_is_sound(sealed):
    office, _ = sealed
    (seal,) = office.seals()
    assert office.record("presensi", ATTENDANCE) == (
        f'skema: 1\nkegiatan: {ACTIVITY}\njadwal: a\nsesi: "2026-03-25T09:00"\n{TOTALS}'
        f'segel: segel/{seal}\ndicatat:\n  tanggal: "{DAY}"\n  oleh:\n'
        "    pejabat: cita\n    peran: staf\n"
    )
    assert office.good("check", "--as-of", DAY).err == (
        "35 catatan diperiksa: 0 kesalahan, 0 peringatan\n"
    )


def test_nothing_in_clear_is_left_in_the_tree_the_key_store_or_a_temporary_file(sealed):
    office, _ = sealed
    assert found(everything(office.tree) | everything(office.keys), VALUES) == []
    assert everything(office.folder / "sementara") == {}


def test_what_the_clerk_is_told_names_nobody(sealed):
    office, told = sealed
    (seal,) = office.seals()
    assert (told.out, told.err) == ("", (
        "perhatikan: 2 anak; datanya dilindungi khusus (UU 27/2022 pasal 25)\n"
        "jumlah: total 3, laki_laki 1, perempuan 2, anak 2, remaja 0, dewasa 1, pendamping 0\n"
        f"presensi/{ATTENDANCE}: 3 orang disegel ({seal})\n"
        "simpan atau musnahkan «daftar.csv» menurut aturan kantor\n"
    ))  # fmt: skip


def test_an_officer_opens_it_as_csv_with_children_flagged(sealed):
    office, _ = sealed
    words = ("attendance", "open", ATTENDANCE, "--csv", *office.me("budi"))
    assert office.good(*words).out.splitlines() == [
        "\ufeffNo,Nama,Alamat,Telepon,L/P,Umur,Lembaga,Anak",
        "1,Alpukat Contoh Kanari,Jalan Kanari Sembilan 1,089900000001,L,9,SD Contoh,ya",
        "2,Belimbing Contoh Kanari,Jalan Kanari Sembilan 2,089900000002,P,10,SD Contoh,ya",
        "3,Ceri Contoh Kanari,Jalan Kanari Sembilan 3,089900000003,P,34,SD Contoh,",
    ]


def test_a_table_is_for_the_terminal_only(sealed):
    office, _ = sealed
    words = ("attendance", "open", ATTENDANCE, *office.me("ani"))
    assert office.run(*words).err.startswith("isi segel hanya ditampilkan di layar\n")
    command = [sys.executable, "-m", "literasi", "--root", str(office.tree), *words,
               "--keys", str(office.keys)]  # fmt: skip
    ours, theirs = pty.openpty()
    done = subprocess.run(command, stdout=theirs, stderr=subprocess.PIPE, check=False)
    os.close(theirs)
    shown = os.read(ours, 10_000).decode().splitlines()
    os.close(ours)
    assert (done.returncode, done.stderr) == (0, b"")
    assert shown[0] == f"daftar_hadir untuk presensi/{ATTENDANCE}: 3 orang"
    assert shown[2].split("  ")[-1].strip() == "ya"
    assert len(shown) == 5


def test_totals_are_counted_again_and_compared(sealed):
    office, _ = sealed
    counts = "total 3, laki_laki 1, perempuan 2, anak 2, remaja 0, dewasa 1, pendamping 0"
    done = office.good("attendance", "totals", *office.me("ani"))
    assert done.out == f"presensi/{ATTENDANCE}: {counts}\n"


def test_the_sheet_is_printed_outside_the_archive_filled_or_blank(sealed):
    office, _ = sealed
    words = ("attendance", "print", "--kegiatan", ACTIVITY, "--output")
    filled, blank = office.folder / "isi.pdf", office.folder / "blanko.pdf"
    office.good(*words, str(filled), *office.me("ani"))
    office.good(*words, str(blank), "--blank", "30", "--children")
    assert (filled.read_bytes()[:5], blank.read_bytes()[:5]) == (b"%PDF-", b"%PDF-")
    assert filled.stat().st_mode & 0o077 == 0
    inside = office.run(*words, str(office.tree / "isi.pdf"), *office.me("ani"))
    assert (inside.code, inside.err.splitlines()[0].split("»")[-1]) == (
        2, " berada di dalam repositori Git",
    )  # fmt: skip
    assert not (office.tree / "isi.pdf").exists()


def test_a_session_is_sealed_once_unless_the_list_is_replaced(tmp_path):
    office = make(tmp_path)
    assert office.attend().code == 0
    (seal,) = office.seals()
    assert office.attend().err == (
        f"presensi/{ATTENDANCE} sudah mempunyai segel {seal}\n"
        f"→ beri --replace bila daftarnya dibetulkan; lihat: literasi seal open {seal}\n"
    )
    told = office.attend("--replace", rows=ROWS[:2])
    assert told.code == 0
    assert "perhatikan: jumlah berubah; total: 3 di catatan, 2 di daftar\n" in told.err
    assert "jumlah yang sudah digabungkan perlu pengecualian BAS005\n" in told.err
    assert "  total: 2\n" in office.record("presensi", ATTENDANCE)
    assert "alasan: pembetulan\n" in office.record("segel", seal)
    assert office.opened(seal).count("Contoh Kanari") == 2
    assert office.good("keys", "check", "--as-of", DAY).err == "1 kunci data, 0 masalah\n"


def test_counts_that_stand_in_the_record_already_must_agree(tmp_path):
    office = make(tmp_path)
    git(office.tree, "checkout", "-q", "--", ".")
    path = office.tree / f"records/contoh/presensi/{ATTENDANCE}.yml"
    text = (
        f'skema: 1\nkegiatan: {ACTIVITY}\njadwal: a\nsesi: "2026-03-25T09:00"\njumlah:\n'
        '  total: 4\n  anak: 2\nsegel: Amplop biru\ndicatat:\n  tanggal: "2026-03-25"\n'
        "  oleh:\n    pejabat: cita\n    peran: staf\n"
    )
    path.write_text(text)
    before = everything(office.tree), everything(office.keys)
    assert office.attend().err == (
        f"presensi/{ATTENDANCE} berbeda dari daftar: total: 4 di catatan, 3 di daftar\n"
        "→ betulkan jumlah di catatan presensi atau daftarnya, lalu ulangi\n"
    )
    assert (everything(office.tree), everything(office.keys)) == before
    path.write_text(text.replace("total: 4", "total: 3"))
    assert office.attend().code == 0
    (seal,) = office.seals()
    written = office.record("presensi", ATTENDANCE)
    assert TOTALS in written
    assert f"lokasi_berkas: Amplop biru\nsegel: segel/{seal}\n" in written


def test_a_list_with_a_fault_seals_nothing(tmp_path):
    office = make(tmp_path)
    before = everything(office.tree), everything(office.keys)
    done = office.attend(rows=(*ROWS, ("Durian Contoh", "entah", "9", "x", "y")))
    assert (done.code, done.err) == (2, (
        "tidak ada yang disegel:\ndaftar.csv:CSV!6:3 jenis kelamin tidak terbaca; tulis L atau P\n"
        "→ betulkan daftarnya dahulu\n"
    ))  # fmt: skip
    assert (everything(office.tree), everything(office.keys)) == before


@pytest.mark.parametrize(
    "name", ["makro di dalam", "tautan luar", "bom zip", "sejuta baris", "rumus ke luar"]
)
def test_a_hostile_spreadsheet_is_refused_and_nothing_is_written(name, tmp_path):
    office = make(tmp_path, "ani")
    before = everything(office.tree), everything(office.keys)
    file, raw, message = REFUSED[name]
    path = tmp_path / file
    path.write_bytes(raw)
    done = office.run("attendance", "import", str(path), "--kegiatan", ACTIVITY, "--by", "cita",
                      "--as-of", DAY)  # fmt: skip
    assert (done.code, done.err.splitlines()[0]) == (2, f"{file}: {message}")
    assert (everything(office.tree), everything(office.keys)) == before


def test_a_list_inside_the_archive_is_refused_even_when_git_ignores_it(tmp_path):
    office = make(tmp_path, "ani")
    (office.tree / ".gitignore").write_text("*.xlsx\n")
    path = office.tree / "hadir.xlsx"
    path.write_bytes(workbook(Hadir=[["No", "Nama", "L/P"], [1, "Alpukat", "L"]]))
    done = office.run("attendance", "import", str(path), "--kegiatan", ACTIVITY, "--by", "cita")
    assert done.err == (
        "daftar «hadir.xlsx» berada di dalam repositori Git\n"
        "→ pilih tempat di luar repositori; berkas .gitignore tidak cukup\n"
    )


def test_a_session_that_is_not_planned_is_refused_with_those_that_are(tmp_path):
    office = make(tmp_path, "ani")
    assert office.attend("--session", "2026-03-26").err == (
        "sesi «2026-03-26» tidak ada\n→ beri --session dengan waktu mulainya: 2026-03-25T09:00\n"
    )
    assert office.attend("--jadwal", "b").err == "jadwal «b» tidak ada\n→ beri --jadwal: a\n"


def test_a_damaged_seal_is_told_and_hinders_nothing_else(tmp_path):
    office = make(tmp_path)
    assert office.attend().code == 0
    (seal,) = office.seals()
    path = office.tree / f"records/contoh/segel/{seal}.age"
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    done = office.run("check", "--as-of", DAY)
    assert (done.code, done.out) == (1, (
        f"records/contoh/segel/{seal}.yml:5:8 error SGL001 berkas tersegel rusak, terpotong, atau"
        " bukan yang disegel: sidiknya berbeda\n"
        f"    → pulihkan dari riwayat Git: git checkout -- records/contoh/segel/{seal}.age\n"
    ))  # fmt: skip
    assert office.run("seal", "open", seal, "--csv", *office.me("ani")).err == (
        "berkas segel rusak atau terpotong\n"
        "→ pulihkan dari riwayat Git: git checkout -- BERKAS; catatan lain tidak terpengaruh\n"
    )
    path.write_bytes(whole)
    assert office.opened(seal).count("Contoh Kanari") == 3
