"""`literasi report` as the office runs it."""

import shutil
from pathlib import Path

import pytest
from tests.support.project import literasi

BASE = Path(__file__).parents[1] / "rules" / "dasar"
WORDS = ("report", "--as-of", "2026-11-23", "--year")


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    folder = tmp_path_factory.mktemp("laporan") / "arsip"
    shutil.copytree(BASE, folder)
    (folder / "mkdocs.yml").write_text("site_url: https://literasi.example/\n")
    return folder


def test_the_report_is_written_where_the_clerk_stands(archive, tmp_path):
    done = literasi(archive, *WORDS, "2026", "--format", "md", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "laporan-2026.md\n", "")
    text = (tmp_path / "laporan-2026.md").read_text(encoding="utf-8")
    assert text.startswith("# Laporan tahunan kerja sama literasi 2026\n\nData per 23 November")
    assert literasi(archive, *WORDS, "2026", "--format", "md", "--output", "-").stdout == text


def test_a_year_office_or_folder_that_is_not_there_is_refused(archive, tmp_path):
    missing = str(tmp_path / "tidak" / "ada.pdf")
    for words in (("1999",), ("2026", "--office", "lain"), ("2026", "--output", missing)):
        done = literasi(archive, *WORDS, *words)
        assert (done.returncode, done.stdout) == (2, "")
        assert "→" in done.stderr
