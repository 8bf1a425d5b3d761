"""`literasi letter` as a user runs it."""

import io
import os
import shutil
import subprocess
import sys

import docx
import pytest
from tests.support.tree import ROOT, edited, write

DAY = ("--as-of", "2026-11-23")
LETTER = "kendal/surat-keluar/2026-k02b-s1.yml"


def literasi(*words, root=ROOT, path=None):
    env = {**os.environ, **({"PATH": str(path)} if path else {})}
    done = subprocess.run(
        [sys.executable, "-m", "literasi", "--root", str(root), "letter", *words, *DAY],
        capture_output=True, check=False, env=env,
    )  # fmt: skip
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """Kendal's records with one letter that waits for its number, and the office's template."""
    folder = tmp_path_factory.mktemp("arsip")
    (folder / "records/kendal").mkdir(parents=True)
    for name in ("instansi.yml", "pejabat", "mitra", "permohonan", "naskah", "klasifikasi"):
        source = ROOT / "records/kendal" / name
        copy = shutil.copytree if source.is_dir() else shutil.copy
        copy(source, folder / "records/kendal" / name)
    write(folder, edited(LETTER, "nomor: 041.4/236/Dinarpus/2026", "nomor: otomatis"))
    return folder


def test_a_letter_is_written_where_it_is_asked_for(tmp_path):
    target = tmp_path / "surat.docx"
    code, out, _ = literasi("balasan", "2026-k02b-s1", "--output", str(target))
    assert (code, out) == (0, f"{target}\n")
    word = docx.Document(io.BytesIO(target.read_bytes()))
    assert word.core_properties.identifier == "2026-k02b"


def test_a_missing_number_is_a_finding_at_its_place_and_nothing_is_written(archive, tmp_path):
    target = tmp_path / "surat.docx"
    code, out, err = literasi("balasan", "2026-k02b-s1", "--output", str(target), root=archive)
    place = "records/kendal/surat-keluar/2026-k02b-s1.yml:52:8"
    assert code == 1
    assert out.splitlines()[:2] == [
        f"{place} error NSK001 nomor surat belum diberikan, masih «otomatis»",
        "    → jalankan: literasi number sync",
    ]
    assert err.splitlines()[-3:] == [
        "kode periksa tidak dicetak: mkdocs.yml tidak ada di folder arsip",
        "→ isi «site_url: https://…/» di mkdocs.yml dengan alamat tempat situs diterbitkan",
        "1 isian belum ada: naskah tidak dibuat",
    ]
    assert not target.exists()


def test_the_offices_changed_template_is_used(archive, tmp_path):
    place = archive / "records/kendal/naskah/surat.docx"
    word = docx.Document(place)
    word.add_paragraph("Kalimat milik kantor")
    word.save(place)
    target = tmp_path / "surat.docx"
    code, _, err = literasi(
        "balasan", "2026-k02b-s1", "--mode", "srikandi", "--output", str(target), root=archive
    )
    assert code == 0, err
    assert [one.text for one in docx.Document(target).paragraphs][-1] == "Kalimat milik kantor"


def test_a_draft_for_srikandi_stands_beside_the_filled_letter(archive):
    place = archive / "build/naskah/kendal/balasan-2026-k02b-s1-srikandi.docx"
    code, out, err = literasi("balasan", "2026-k02b-s1", "--mode", "srikandi", root=archive)
    assert (code, out) == (0, f"{place}\n"), err
    assert [one.name for one in place.parent.iterdir()] == [place.name]


def test_without_libreoffice_there_is_no_pdf_but_a_remedy(tmp_path):
    target = tmp_path / "surat.pdf"
    code, out, err = literasi(
        "balasan", "2026-k02b-s1", "--format", "pdf", "--output", str(target), path=tmp_path
    )
    assert (code, out) == (2, "")
    assert err.splitlines()[-2:] == [
        "PDF dibuat oleh LibreOffice, dan LibreOffice tidak terpasang di komputer ini",
        "→ pasang LibreOffice, atau pakai --format docx lalu simpan sebagai PDF dari Word",
    ]
    assert not target.exists()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("balasan", "2026-k02b-s1", "--mode", "srikandi", "--format", "pdf"),
         "variabel SRIKANDI diisi di DOCX, tidak dapat di PDF\n→ pakai --format docx\n"),
        (("undangan", "2026-k02b-s1"),
         ("«2026-k02b-s1» berjenis surat balasan, bukan undangan\n"
          "→ jalankan: literasi letter balasan 2026-k02b-s1\n")),
        (("balasan", "2026-k02b-s1", "--office", "kendall"),
         "instansi «kendall» tidak ada\n→ yang ada: kendal, mojokerto\n"),
    ],
)  # fmt: skip
def test_the_operators_mistake_ends_with_its_remedy(words, message):
    code, out, err = literasi(*words)
    assert (code, out) == (2, "")
    assert err.endswith(message)
