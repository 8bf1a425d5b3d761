"""The shipped template is what its script draws, and LibreOffice opens what is made of it."""

import subprocess
import sys

import pytest
from tests.agreements.arsip import naskah
from tests.outputs.letters.papers import text
from tests.support.tree import ROOT

PLACES = (
    "tools/literasi/outputs/office/letters/naskah",
    "records/kendal/naskah",
    "records/mojokerto/naskah",
)
DRAW = "import sys, templat_perjanjian; sys.stdout.buffer.write(templat_perjanjian.perjanjian())"


def test_the_template_is_drawn_again_byte_for_byte():
    done = subprocess.run(
        [sys.executable, "-c", DRAW], cwd=ROOT / "tools/contoh", capture_output=True, check=True
    )
    shipped = {(ROOT / place / "perjanjian.docx").read_bytes() for place in PLACES}
    assert shipped == {done.stdout}


@pytest.mark.full
def test_libreoffice_shows_every_part(tmp_path):
    (tmp_path / "pks.docx").write_bytes(naskah("k04d", "2026-08-19", 1).content)
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/profil",
         "--convert-to", "pdf", "pks.docx"],
        cwd=tmp_path, capture_output=True, check=True, timeout=120,
    )  # fmt: skip
    shown = subprocess.run(
        ["pdftotext", "-layout", "pks.pdf", "-"], cwd=tmp_path, capture_output=True, check=True
    ).stdout.decode()
    pages = shown.rstrip("\f").split("\f")
    for page in pages:
        assert "Paraf PIHAK KESATU" in page
        assert "Asli 1: bermeterai pada tanda tangan PIHAK KESATU" in page
    assert "Demikian Perjanjian Kerja Sama ini dibuat" in pages[-2]
    assert pages[-2].count("Contoh") >= 2
    assert "JADWAL KEGIATAN" in pages[-1]


@pytest.mark.full
def test_a_round_trip_through_libreoffice_loses_no_text(tmp_path):
    made = naskah("k03c").content
    (tmp_path / "pks.docx").write_bytes(made)
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/profil",
         "--convert-to", "docx:Office Open XML Text", "--outdir", "kembali", "pks.docx"],
        cwd=tmp_path, capture_output=True, check=True, timeout=120,
    )  # fmt: skip
    returned = (tmp_path / "kembali/pks.docx").read_bytes()
    assert text(returned).split() == text(made).split()
