"""`literasi register` as a clerk runs it."""

import shutil
from pathlib import Path

import pytest
from tests.support.project import literasi

BASE = Path(__file__).parents[1] / "rules" / "dasar"


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    folder = tmp_path_factory.mktemp("buku") / "arsip"
    shutil.copytree(BASE, folder)
    return folder


def test_a_book_is_written_where_the_clerk_stands(archive, tmp_path):
    words = ("register", "agenda-surat-masuk", "--year", "2026", "--format", "csv")
    done = literasi(archive, *words, cwd=tmp_path)
    said = "agenda-surat-masuk-2026.csv: Buku Agenda Surat Masuk 2026, 2 baris\n"
    assert (done.returncode, done.stdout, done.stderr) == (0, "", said)
    lines = (tmp_path / "agenda-surat-masuk-2026.csv").read_text("utf-8-sig").splitlines()
    assert [line.split(",")[0] for line in lines] == ["Nomor agenda", "0001", "0002"]
    assert literasi(archive, *words, "--output", "-").stdout.splitlines()[1:] == lines[1:]


def test_the_year_is_that_of_the_day(archive, tmp_path):
    words = (
        "register",
        "ekspedisi",
        "--as-of",
        "2025-02-01",
        "--output",
        str(tmp_path / "e.xlsx"),
    )
    done = literasi(archive, *words)
    assert done.stderr.endswith("e.xlsx: Buku Ekspedisi 2025, 0 baris\n")
    assert (tmp_path / "e.xlsx").read_bytes().startswith(b"PK")


def test_an_unknown_book_office_or_folder_is_refused(archive, tmp_path):
    assert literasi(archive, "register", "buku-tamu").returncode == 2
    missing = str(tmp_path / "tidak" / "ada.csv")
    for words in (("--office", "kendal"), ("--year", "2026", "--output", missing)):
        done = literasi(archive, "register", "ekspedisi", "--year", "2026", *words)
        assert (done.returncode, done.stdout) == (2, "")
        assert "→" in done.stderr
