"""The text of papers as read in review; `python -m tests.outputs.letters.test_golden` renews."""

from datetime import date
from pathlib import Path

import pytest
from tests.outputs.letters.papers import LATE, text, write

FOLDER = Path(__file__).parent / "golden"
CASES = {
    "terima": ("balasan", "2026-k02b-s1", LATE),
    "tolak": ("balasan", "2026-k05e-s1", LATE),
    "plh": ("balasan", "2026-k07g-s1", LATE),
    "pembatalan": ("pembatalan", "2026-k07h-s2", LATE),
    "konsep": ("balasan", "2026-k02b-s1", date(2026, 4, 6)),
    "undangan-plt": ("undangan", "2026-m10c-s2", LATE),
    "keterangan": ("keterangan", "2026-m10c-s3", LATE),
    "disposisi": ("disposisi", "2026-k05e", LATE),
    "disposisi-kosong": ("disposisi", "2026-k05e", date(2026, 5, 6)),
    "laporan-rutin": ("laporan-kegiatan", "2026-k04d-g1", LATE),
    "laporan-berkala": ("laporan-kegiatan", "2026-k04d-g1", date(2026, 10, 2)),
    "laporan-program": ("laporan-kegiatan", "2026-m08a-g1", LATE),
    "berita-acara": ("berita-acara", "2026-k04d-g1-rabu-20260902", LATE),
}


def made(name):
    kind, key, day = CASES[name]
    return text(write(kind, key, day).content)


@pytest.mark.parametrize("name", sorted(CASES))
def test_a_paper_reads_as_it_did(name):
    assert made(name) == (FOLDER / f"{name}.txt").read_text(encoding="utf-8")


def test_the_variables_of_srikandi_stay_as_they_are():
    written = text(write("balasan", "2026-k02b-s1", srikandi=True).content)
    assert written == (FOLDER / "srikandi.txt").read_text(encoding="utf-8")


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for one in CASES:
        (FOLDER / f"{one}.txt").write_text(made(one), encoding="utf-8")
    words = text(write("balasan", "2026-k02b-s1", srikandi=True).content)
    (FOLDER / "srikandi.txt").write_text(words, encoding="utf-8")
