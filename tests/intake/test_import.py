"""`literasi import`: an old book beside the records; nothing is written or merged unseen."""

import io
import shutil
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from tests.rules.arsip import base
from tests.support import desk
from tests.support.project import tree

BASE = Path(__file__).parents[1] / "rules" / "dasar"
IN, OUT = "agenda-surat-masuk", "agenda-surat-keluar"
FILL = ("--by", "cita", "--class", "041", "--source", "pos", "--write")
HEAD = ["No.", "Tgl. Terima", "Surat", None, None, "Dari", "Diteruskan kepada", "Ket."]
BELOW = [None, None, "Nomor", "Tanggal", "Perihal", None, None, None]
TITLE = ["BUKU AGENDA SURAT MASUK"]
SAME = [1, date(2026, 3, 3), None, "2-3-26", "Permohonan Kunjungan", "SD Contoh", "Kepala", None]
DIFFERS = [2, "16/3/2026", None, "1 Maret 2026", "Permohonan pelatihan", "PKK Contoh", None, None]
NEW = [7, 46100, "9/SD/III/2026", "15-3-26", "Permohonan pinjam aula", "SD Contoh, Kec. X",
       "Kepala", "lewat wali"]  # fmt: skip
OTHER = [8, "20-3-26", "10/X/2026", "18-3-26", "Undangan rapat", "SD Contoh", "Kepala", None]
UNREAD = [9, "kemarin", "11/X/2026", "18-3-26", "Permohonan dongeng", "SD Contoh", "Kepala", None]


@pytest.fixture
def archive(tmp_path):
    shutil.copytree(BASE, tmp_path / "arsip")
    return tmp_path / "arsip"


def book(archive, *rows, name="lama.xlsx"):
    made = openpyxl.Workbook()
    made.active.title = "Agenda"
    for row in (TITLE, [], HEAD, BELOW, *rows):
        made.active.append(row)
    buffer = io.BytesIO()
    made.save(buffer)
    (archive / name).write_bytes(buffer.getvalue())
    return str(archive / name)


def run(archive, *words):
    return desk.run(archive, "import", *words)


def test_every_line_is_shown_with_its_reason_and_nothing_is_written(archive):
    path = book(archive, ["MARET"], SAME, DIFFERS, NEW, OTHER, UNREAD)
    before = tree(archive / "records")
    code, out, err = run(archive, IN, path)
    assert (code, err) == (1, "1 sama, 1 beda, 1 baru, 1 lain-lain, 1 tidak terbaca\n")
    assert out == (
        "baris 6: sama  1  permohonan/2026-a1\n"
        "baris 7: beda  2  permohonan/2026-a2\n"
        "    tanggal surat: di buku «01-03-2026», di catatan «13-03-2026»\n"
        "baris 8: baru  7  Permohonan pinjam aula\n"
        "    belum ada catatannya\n"
        "baris 9: lain-lain  8  Undangan rapat\n"
        "    bukan permohonan literasi menurut isinya\n"
        "baris 10: tidak terbaca  9  Permohonan dongeng\n"
        "    lama.xlsx:Agenda!10:2 error tanggal terima «kemarin» tidak terbaca\n"
        "    → tulis misalnya 2 Mei 2026 atau 02-05-2026\n"
    )
    assert tree(archive / "records") == before


def test_new_lines_are_written_with_their_claim_and_the_next_run_has_nothing_to_do(archive):
    path = book(archive, SAME, NEW, OTHER)
    before = tree(archive / "records")
    code, _, err = run(archive, IN, path, *FILL)
    assert (code, err) == (0, "1 sama, 1 baru, 1 lain-lain\n2 berkas catatan ditulis\n")
    fresh = {name: raw for name, raw in tree(archive / "records").items() if name not in before}
    claim, request = sorted(fresh)
    assert claim == "contoh/nomor/masuk-2026-0007.yml"
    ref = request.removeprefix("contoh/").removesuffix(".yml")
    assert fresh[claim].decode() == (
        f'skema: 1\nuntuk: {ref}\ntanggal: "2026-03-19"\ncara: kertas\n'
    )
    assert fresh[request].decode() == (
        "skema: 1\nsop: layanan-1\nasal: surat\nhal: Permohonan pinjam aula\n"
        "pemohon:\n  mitra: sd-contoh\n"
        'surat_masuk:\n  nomor_agenda: "0007"\n  seri: masuk\n  nomor_surat: 9/SD/III/2026\n'
        '  tanggal_surat: "2026-03-15"\n  tanggal_terima: "2026-03-19"\n'
        '  hal: Permohonan pinjam aula\n  kode_klasifikasi: "041"\n'
        "  sifat_keamanan: biasa\n  sifat_kecepatan: biasa\n  sumber: pos\n"
        "  diterima_oleh:\n    pejabat: cita\n    peran: staf\n  diteruskan_ke: kepala\n"
        "catatan: lewat wali\n"
    )
    after = tree(archive / "records")
    code, _, err = run(archive, IN, path, *FILL)
    assert (code, err) == (0, "2 sama, 1 lain-lain\n0 berkas catatan ditulis\n")
    assert tree(archive / "records") == after
    assert desk.run(archive, "check", "--quiet")[0] == 0


def test_other_letters_are_written_only_when_their_row_is_named(archive):
    path = book(archive, NEW, OTHER)
    code, out, err = run(archive, IN, path, *FILL, "--rows", "6-6")
    assert (code, err) == (0, "1 lain-lain\n2 berkas catatan ditulis\n")
    assert out.startswith("baris 6: lain-lain  8  Undangan rapat\n")
    assert (archive / "records/contoh/nomor/masuk-2026-0008.yml").exists()
    assert not (archive / "records/contoh/nomor/masuk-2026-0007.yml").exists()


def test_what_differs_is_never_merged_even_when_it_is_named(archive):
    path = book(archive, DIFFERS)
    before = tree(archive / "records")
    code, _, err = run(archive, IN, path, *FILL, "--rows", "5")
    assert (code, err) == (0, "1 beda\n0 berkas catatan ditulis\n")
    assert tree(archive / "records") == before


LACKING = {
    "mitra": ({5: "TK Contoh Tak Dikenal"}, (),
              "belum ada mitra «TK Contoh Tak Dikenal» (buat dahulu catatan mitranya)"),
    "tanggal surat": ({3: None}, (), "belum ada tanggal surat di buku"),
    "petugas": ({}, ("--by", "zaki"), "pejabat «zaki» tidak ada (yang ada: ani, budi, cita)"),
    "kode": ({}, ("--class", ""), "belum ada kode klasifikasi (--class)"),
    "nomor": ({0: "7 bis"}, (), "nomornya tidak sesuai templat serinya"),
}  # fmt: skip


@pytest.mark.parametrize("name", LACKING)
def test_what_the_book_does_not_say_is_not_invented(archive, name):
    cells, words, reason = LACKING[name]
    row = [cells.get(at, value) for at, value in enumerate(NEW)]
    before = tree(archive / "records")
    code, out, err = run(archive, IN, book(archive, row), *FILL, *words)
    assert code == 0
    assert f"    belum dapat ditulis: {reason}\n" in out
    assert err == "1 baru\n0 berkas catatan ditulis; 1 baris belum dapat ditulis\n"
    assert tree(archive / "records") == before


def test_two_lines_with_one_number_are_told(archive):
    code, out, _ = run(archive, IN, book(archive, NEW, [*NEW[:4], "Permohonan lain", *NEW[5:]]))
    assert code == 1
    assert "lama.xlsx:Agenda!6:1 error nomor «7» sudah dipakai baris 5\n" in out


def test_records_that_break_a_rule_are_not_written_at_all(archive):
    early = [7, "1-3-26", *NEW[2:]]  # received before the letter was written
    before = tree(archive / "records")
    code, _, err = run(archive, IN, book(archive, early, OTHER), *FILL, "--rows", "5,6")
    assert code == 2
    assert "tidak ada yang ditulis; catatan baru melanggar aturan:\n" in err
    assert "TGL002" in err
    assert tree(archive / "records") == before


def test_the_offices_own_books_come_back_as_the_same(archive):
    for kind, count in ((IN, 2), (OUT, 1)):
        for form in ("xlsx", "csv"):
            path = str(archive / f"{kind}.{form}")
            desk.run(archive, "register", kind, "--year", "2026", "--format", form,
                     "--output", path)  # fmt: skip
            assert run(archive, kind, path)[::2] == (0, f"{count} sama\n")


def test_an_outgoing_letter_is_taken_in_when_it_answers_a_case(archive):
    made = openpyxl.Workbook()
    made.active.title = "Keluar"
    made.active.append(["No", "Nomor Surat", "Tgl Surat", "Kepada", "Perihal", "Penandatangan",
                        "Menjawab agenda"])  # fmt: skip
    made.active.append([5, "041/5/Contoh/2026", "18-3-2026", "PKK Contoh", "Undangan rapat",
                        "Kepala Dinas Perpustakaan Contoh", 2])  # fmt: skip
    made.active.append([6, "041/6/Contoh/2026", "18-3-2026", "PKK Contoh", "Apel pagi", "Kepala",
                        None])  # fmt: skip
    made.save(archive / "keluar.xlsx")
    code, out, err = run(archive, OUT, str(archive / "keluar.xlsx"), *FILL,
                         "--signed-by", "ani", "--reviewed-by", "budi")  # fmt: skip
    assert "2026-a2" in out
    assert (code, err) == (0, "1 baru, 1 lain-lain\n2 berkas catatan ditulis\n")
    (written,) = (archive / "records/contoh/surat-keluar").glob("2026-a2-s*.yml")
    text = written.read_text("utf-8")
    assert "nomor: 041/5/Contoh/2026\n" in text
    assert "jenis_surat: undangan\n" in text
    assert run(archive, OUT, str(archive / "keluar.xlsx"))[::2] == (0, "1 sama, 1 lain-lain\n")


MISTAKES = {
    "bukan buku": (b"a;b\n1;2\n", "x.csv", (),
                   "baris judul kolom tidak ditemukan di x.csv, lembar «CSV»"),
    "makro": (b"x", "x.xlsm", (), "x.xlsm: berkas .xlsm dapat memuat makro"),
    "baris": (b"a", "x.csv", ("--rows", "dua"), "--rows «dua» tidak terbaca"),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_the_operators_mistakes_are_told(archive, name):
    raw, file, words, message = MISTAKES[name]
    (archive / file).write_bytes(raw)
    code, out, err = run(archive, IN, str(archive / file), *words)
    assert (code, out, err.splitlines()[0]) == (2, "", message)


def test_the_base_is_what_the_lines_above_speak_of():
    assert "records/contoh/permohonan/2026-a2.yml" in dict(base())
