"""Two drafts compared: together the pieces are exactly both texts."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.agreements.arsip import kendal
from tests.support.project import literasi
from tests.support.tree import ROOT

from literasi.outputs.office.agreements.compared import as_html, as_markdown
from literasi.values.errors import OperatorError
from literasi.views.agreement_documents.comparison import Part, Piece, comparison, words


def found(first, second):
    office = kendal()
    return comparison(office, office.perjanjian["2026-k03c-p1"], (first, second))


def test_a_change_of_words_is_shown_within_its_paragraph():
    told = found(3, 4)
    assert (told.changed, len(told.paragraphs)) == (1, 8)
    (row,) = [one for one in told.paragraphs if len(one) > 1]
    assert row == (
        Piece(Part.KEPT, "Laporan magang: "),
        Piece(Part.OUT, "satu kali "),
        Piece(Part.IN, "setiap bulan dan "),
        Piece(Part.KEPT, "pada akhir masa magang."),
    )


def test_the_earlier_version_comes_first_however_asked():
    assert found(4, 1) == found(1, 4)


def test_a_version_with_itself_shows_nothing():
    assert found(2, 2).changed == 0
    assert "berbunyi sama" in as_markdown(found(2, 2))


def test_reviews_and_reasons_are_told():
    told = found(1, 2)
    assert told.before.reviews[0].startswith("Laras Contoh, 9 Maret 2026: Tidak. Dasar hukum")
    assert told.after.change == "Dasar hukum diganti sesuai catatan peneliti."


@given(st.text(alphabet="ab c\n", max_size=40), st.text(alphabet="ab c\n", max_size=40))
def test_the_pieces_are_both_texts(old, new):
    old, new = old.strip(), new.strip()
    pieces = list(words(old, new))
    assert "".join(one.text for one in pieces if one.part is not Part.OUT) == new
    kept = "".join(one.text for one in pieces if one.part is not Part.IN)
    assert kept.split() == old.split()


def test_the_page_shows_text_and_nothing_else():
    page = as_html(found(1, 4))
    assert re.findall(r"(?:src|href|action)=|<script|url\(", page) == []
    shown = unescape(re.sub(r"<del>.*?</del>|<[^>]+>", "", page.split("Perbedaan</h2>")[1]))
    assert "Laporan magang: setiap bulan dan pada akhir masa magang." in shown


def test_a_version_that_is_not_there_is_named_with_those_that_are():
    with pytest.raises(OperatorError) as caught:
        found(1, 9)
    assert caught.value.remedy == "yang ada: 1, 2, 3, 4"


@pytest.mark.parametrize("ending", ["html", "md"])
def test_the_command_writes_it(tmp_path, ending):
    target = tmp_path / f"beda.{ending}"
    done = literasi(ROOT, "letter", "perjanjian", "2026-k03c-p1", "--compare", "1", "4",
                    "--output", str(target), "--as-of", "2026-11-23")  # fmt: skip
    assert (done.returncode, done.stdout) == (0, f"{target}\n")
    assert "setiap bulan dan" in target.read_text(encoding="utf-8")
