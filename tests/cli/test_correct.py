"""`literasi correct`: what was decided stays; a new record corrects it."""

import subprocess
import sys

import pytest
from tests.support.tree import shipped, write

WHEN = ("--date", "2026-11-23T09:00", "--reason", "Jam yang benar pukul 09.00.")
BY = ("--by", "dimas", "--office", "kendal")


@pytest.fixture(scope="module")
def tree(tmp_path_factory):
    """The shipped records; no test here changes a record, each adds one of its own."""
    return write(tmp_path_factory.mktemp("betul"), {})


def correct(root, *words, stdin=""):
    done = subprocess.run(
        [sys.executable, "-m", "literasi", "--root", str(root), "correct", *words],
        capture_output=True, check=False, input=stdin.encode(),
    )  # fmt: skip
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def test_a_letter_is_corrected_by_a_letter_that_names_it(tree):
    code, out, err = correct(tree, "surat-keluar/2026-k02b-s1", *BY, *WHEN)
    assert (code, err) == (0, "")
    assert out == (
        "ditulis: records/kendal/surat-keluar/2026-k02b-s2.yml; surat-keluar/2026-k02b-s1 tetap\n"
        "masih perlu diisi:\n"
        "  - isi surat di «konsep · isi»\n"
        "  - penelitian, penandatanganan, dan nomor (literasi number sync) seperti surat lain\n"
    )
    made = (tree / "records/kendal/surat-keluar/2026-k02b-s2.yml").read_text()
    assert (
        made
        == """\
skema: 1
berkas: 2026-k02b
jenis_surat: ralat
alasan: Jam yang benar pukul 09.00.
hal: Ralat surat nomor 041.4/236/Dinarpus/2026 tanggal 7 April 2026
kepada:
  mitra: smpn-contoh-bahari
  nama: Kepala SMP Negeri Contoh Bahari
sifat_keamanan: biasa
sifat_kecepatan: biasa
kode_klasifikasi: "041.4"
konsep:
  - versi: 1
    tanggal: "2026-11-23T09:00"
    oleh:
      pejabat: dimas
      peran: staf_pustakawan
terhadap: 2026-k02b-s1
"""
    )


def test_the_sort_of_letter_can_be_chosen_and_a_path_named(tree):
    path = "records/kendal/surat-keluar/2026-k07g-s1.yml"
    code, _, err = correct(tree, path, "--as", "pembatalan", "--by", "dimas", *WHEN)
    assert (code, err) == (0, "")
    [made] = set(tree.glob("records/kendal/surat-keluar/2026-k07g-s*.yml")) - {tree / path}
    assert "jenis_surat: pembatalan" in made.read_text()


def test_a_talk_is_replaced_and_an_agreement_gets_an_addendum(tree):
    code, _, err = correct(tree, "koordinasi/2026-co6l-k1", "--by", "laras", "--office", "kendal",
                           *WHEN)  # fmt: skip
    assert (code, err) == (0, "")
    made = max(tree.glob("records/kendal/koordinasi/2026-co6l-k*.yml")).read_text()
    assert "menggantikan: 2026-co6l-k1" in made
    assert "hasil: Jam yang benar pukul 09.00." in made
    assert correct(tree, "perjanjian/2026-k03c-p1", *BY, *WHEN)[0] == 0
    made = (tree / "records/kendal/perjanjian/2026-k03c-p2.yml").read_text()
    assert "adendum_dari: 2026-k03c-p1" in made
    assert "nomor:" not in made


def test_the_reason_is_asked_for_when_it_is_not_given(tree):
    words = ("surat-keluar/2026-c4t7-s1", *BY, "--date", "2026-11-23")
    code, out, _ = correct(tree, *words, stdin="Tanggalnya keliru.\n")
    assert code == 0
    assert out.startswith("Apa yang keliru, dan apa yang benar: ditulis: ")


@pytest.mark.parametrize(
    ("record", "message"),
    [
        ("surat-keluar/2026-k07h-s1",
         ("«surat-keluar/2026-k07h-s1» sudah dibatalkan atau dicabut\n"
         "→ betulkan surat yang membatalkannya: surat-keluar/2026-k07h-s2\n")),
        ("kegiatan/2026-k03c-g1",
         ("«kegiatan/2026-k03c-g1» tidak dibetulkan dengan catatan baru\n"
         "→ pada jadwalnya isi «dipindah» dengan «dari» yang semula, atau «dibatalkan»\n")),
        ("surat-keluar/tidak-ada",
         ("catatan «surat-keluar/tidak-ada» tidak ada\n"
         "→ tulis jenis dan namanya, misalnya surat-keluar/2026-k07h-s1\n")),
        ("surat/../x",
         ("«surat/../x» bukan nama catatan\n"
         "→ tulis jenis dan namanya, misalnya surat-keluar/2026-k07h-s1\n")),
        ("profile/x",
         ("catatan «profile/x» tidak ada\n"
         "→ tulis jenis dan namanya, misalnya surat-keluar/2026-k07h-s1\n")),
    ],
)  # fmt: skip
def test_what_cannot_be_corrected_so_says_how(tree, record, message):
    assert correct(tree, record, *BY, *WHEN) == (2, "", message)


def test_a_correction_that_breaks_a_rule_is_not_written(tree):
    ended = "records/kendal/koordinasi/2026-k07g-k1.yml"
    code, out, err = correct(tree, ended, "--by", "laras", *WHEN)
    assert (code, out) == (2, "")
    assert err.startswith("tidak ada yang ditulis; catatan baru melanggar aturan:\n")
    assert not (tree / "records/kendal/koordinasi/2026-k07g-k2.yml").exists()


def test_no_old_record_was_touched(tree):
    for path, raw in shipped().records:
        assert (tree / path).read_bytes() == raw
