"""`literasi close-month`: closed once, never opened, later changes only with a correction."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import msgspec
import pytest
from tests.books.offices import offices
from tests.rules.arsip import base, findings
from tests.support.desk import run

from literasi.books.closing import Deed, close
from literasi.books.seal import canonical
from literasi.books.shelf import BY_KEY
from literasi.values.errors import OperatorError

BASE = Path(__file__).parents[1] / "rules" / "dasar"
MONTH = ("close-month", "agenda-surat-masuk", "--month", "2026-03", "--by", "cita")
CLOSING = "records/contoh/penutupan-buku/agenda-surat-masuk-2026-03.yml"
REQUEST = "records/contoh/permohonan/2026-a1.yml"


@pytest.fixture
def archive(tmp_path):
    shutil.copytree(BASE, tmp_path / "arsip")
    return tmp_path / "arsip"


def edit(archive, path, old, new):
    target = archive / path
    text = target.read_text("utf-8")
    assert old in text
    target.write_text(text.replace(old, new), "utf-8")


def test_a_month_is_closed_once(archive):
    said = f"{CLOSING}: 2 baris ditutup\n"
    assert run(archive, *MONTH, "--as-of", "2026-04-01") == (0, "", said)
    first = (archive / CLOSING).read_bytes()
    code, out, err = run(archive, *MONTH, "--as-of", "2026-05-01")
    assert (code, out) == (2, "")
    assert err == (
        "Buku Agenda Surat Masuk bulan Maret 2026 sudah ditutup 1 April 2026\n"
        "→ buku tidak dibuka lagi; perubahan dicatat dengan --correct CATATAN --reason «…»\n"
    )
    assert (archive / CLOSING).read_bytes() == first
    assert run(archive, "check", "--quiet")[0] == 0


@pytest.mark.parametrize("day", ["2026-03-31", "2026-02-28"])
def test_a_month_that_is_not_over_stays_open(archive, day):
    code, _, err = run(archive, *MONTH, "--as-of", day)
    assert (code, err.splitlines()[0][:35]) == (2, "bulan Maret 2026 belum berakhir pad")
    assert not (archive / CLOSING).exists()


def test_a_letter_without_its_number_keeps_the_month_open():
    office = offices()["kendal"]
    entry = office.permohonan["2026-c1k4"]
    letter = msgspec.structs.replace(entry.value.surat_masuk, nomor_agenda="otomatis")
    value = msgspec.structs.replace(entry.value, surat_masuk=letter)
    waiting = replace(entry, value=value)
    office = replace(office, permohonan={**office.permohonan, entry.id: waiting})
    who = {"pejabat": "dimas", "peran": "staf_pustakawan"}
    deed = Deed(BY_KEY["agenda-surat-masuk"], "2026-01", who, date(2026, 2, 2))
    with pytest.raises(OperatorError) as told:
        close(office, deed)
    message = "surat bulan Januari 2026 masih menunggu nomor: permohonan/2026-c1k4"
    assert told.value.message == message


def test_a_broken_archive_is_not_closed(archive):
    edit(archive, REQUEST, "hal: Permohonan kunjungan", "hall: Permohonan kunjungan")
    code, out, err = run(archive, *MONTH, "--as-of", "2026-04-01")
    assert code == 1
    assert REQUEST in out
    assert err.endswith("kesalahan: perbaiki catatannya dahulu\n")
    assert not (archive / CLOSING).exists()


def test_a_later_change_is_found_and_a_correction_admits_it(archive):
    run(archive, *MONTH, "--as-of", "2026-04-01")
    edit(archive, REQUEST, "  hal: Permohonan kunjungan", "  hal: Permohonan kunjungan kelas dua")
    code, out, _ = run(archive, "check", "--quiet")
    assert code == 1
    assert out.startswith(f"{REQUEST}:8:3 error BKU001 ")
    correct = (*MONTH, "--as-of", "2026-04-02", "--correct", "permohonan/2026-a1")
    code, _, err = run(archive, *correct, "--reason", "Dilengkapi menurut suratnya.")
    assert (code, err) == (0, f"{CLOSING}: koreksi permohonan/2026-a1 dicatat\n")
    assert run(archive, "check", "--quiet")[0] == 0
    code, _, err = run(archive, *correct, "--reason", "Sekali lagi.")
    assert (code, err.splitlines()[0]) == (
        2, "«permohonan/2026-a1» tidak berubah sesudah buku ditutup",
    )  # fmt: skip


MISTAKES = {
    "koreksi tanpa keterangan": (("--correct", "permohonan/2026-a1"),
                                 "koreksi perlu catatan dan keterangannya"),
    "koreksi sebelum ditutup": (("--correct", "permohonan/2026-a1", "--reason", "x"),
                                "Buku Agenda Surat Masuk bulan Maret 2026 belum ditutup"),
    "pejabat tak dikenal": (("--by", "zaki"), "pejabat «zaki» tidak ada"),
    "peran yang tidak dipegang": (("--by", "cita/kepala"),
                                  "«cita» tidak memegang peran «kepala» pada 2026-04-01"),
    "kantor tak dikenal": (("--office", "kendal"), "instansi «kendal» tidak ada"),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_the_operators_mistakes_are_told(archive, name):
    words, message = MISTAKES[name]
    code, out, err = run(archive, *MONTH, "--as-of", "2026-04-01", *words)
    assert (code, out, err.splitlines()[0]) == (2, "", message)


def test_a_correction_of_a_record_that_has_no_line_is_refused(archive):
    run(archive, *MONTH, "--as-of", "2026-04-01")
    code, _, err = run(archive, *MONTH, "--as-of", "2026-04-02", "--correct", "mitra/sd-contoh",
                       "--reason", "x")  # fmt: skip
    first = "«mitra/sd-contoh» tidak mempunyai baris pada bulan Maret 2026"
    assert (code, err.splitlines()[0]) == (2, first)


def test_the_rule_waits_for_valid_records_and_leaves_lost_ones_to_ruj001(archive):
    run(archive, *MONTH, "--as-of", "2026-04-01")
    closing = {CLOSING: (archive / CLOSING).read_bytes()}
    files = {**dict(base()), **closing}
    assert findings(files) == ()
    broken = files[REQUEST].replace(b"hal: Permohonan kunjungan\n", b"", 1)
    rules = {one.rule for one in findings({**files, REQUEST: broken})}
    assert "BKU001" not in rules
    gone = {path: raw for path, raw in files.items() if "2026-a2" not in path}
    found = [one for one in findings(gone) if one.mark.path == CLOSING]
    assert {one.rule for one in found} == {"RUJ001"}


def test_what_is_filled_in_later_is_no_change_of_a_closed_month():
    book = BY_KEY["agenda-surat-keluar"]
    later = [column.title for column in book.columns if column.later]
    assert later == ["Tanggal kirim", "Cara kirim"]


def test_the_canonical_form_is_csv():
    assert canonical(BY_KEY["disposisi"], ()) == ""
