"""The books as XLSX, CSV and PDF: what is read back is the view, whatever a record says."""

import csv
import io
import subprocess
from dataclasses import replace
from datetime import date, datetime

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.books.offices import offices
from tests.outputs.test_sheets import text_of

from literasi.books.book import Column, Kind, cell
from literasi.books.shelf import BOOKS, BY_KEY
from literasi.outputs.cells import harmless
from literasi.outputs.office.books import FORMATS, file_name
from literasi.outputs.office.books.workbook import FIRST, HEAD
from literasi.spreadsheets.reading import read
from literasi.views.office_models import Closed, Letterhead, Register
from literasi.views.registers.book import register

ALL = [(book.key, code) for book in BOOKS for code in ("kendal", "mojokerto")]
HOSTILE = (
    '=HYPERLINK("http://x")', "+1+1", "-2", "@SUM(A1)", "＝1", "<b>&amp;\"'</b>", "{{ jinja }}",
    '#import "x": * $x$ `raw` \\ #{ panic() }', "\x00\x01\x1f a", "\u202egnp\u200f", "_x0041_",
    "0147", "041.10", "1/2", "TRUE", "kata" * 80, "]]>", "\ud800", "\ufffe", "漢字 😀",
)  # fmt: skip


def view(key, code="kendal", year="2026"):
    return register(BY_KEY[key], offices()[code], year)


def meant(column, text):
    """A cell as the workbook holds it: dates and counts are no texts."""
    if text == "-" or column.kind is Kind.TEXT:
        return text
    return date.fromisoformat(text) if column.kind is Kind.DATE else int(text)


def meanings(book):
    return [
        [meant(column, text) for column, text in zip(book.columns, row, strict=True)]
        for row in book.rows
    ]


def by_openpyxl(raw):
    sheet = openpyxl.load_workbook(io.BytesIO(raw)).worksheets[0]
    rows = [[one.value for one in row] for row in sheet.iter_rows()]
    return [[one.date() if isinstance(one, datetime) else one for one in row] for row in rows]


def by_calamine(raw):
    return [list(row) for row in read("buku.xlsx", raw).rows]


@pytest.mark.parametrize(("key", "code"), ALL)
def test_a_workbook_read_back_is_the_view(key, code):
    book = view(key, code)
    raw = FORMATS["xlsx"](book)
    titles = [column.title for column in book.columns]
    for rows in (by_openpyxl(raw), by_calamine(raw)):
        assert rows[HEAD] == titles
        assert rows[FIRST:] == meanings(book)


@pytest.mark.parametrize(("key", "code"), ALL)
def test_a_csv_read_back_is_the_view(key, code):
    book = view(key, code)
    text = FORMATS["csv"](book).decode("utf-8-sig")
    titles, *rows = csv.reader(io.StringIO(text, newline=""))
    assert titles == [column.title for column in book.columns]
    assert rows == [[harmless(one) for one in row] for row in book.rows]


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_the_same_book_gives_the_same_bytes(form):
    assert [FORMATS[form](view(book.key)) for book in BOOKS] == [
        FORMATS[form](view(book.key)) for book in BOOKS
    ]


def test_a_workbook_is_set_up_for_the_screen_and_for_the_printer():
    made = FORMATS["xlsx"](view("agenda-surat-masuk"))
    sheet = openpyxl.load_workbook(io.BytesIO(made)).worksheets[0]
    assert sheet.freeze_panes == "B7"
    assert sheet.print_title_rows == "$5:$6"
    assert sheet.auto_filter.ref == "A6:M44"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert (sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToHeight) == (
        True,
        0,
    )
    assert sheet.oddFooter.right.text == "Halaman &P dari &N"
    assert [sheet.column_dimensions[one].width > 7 for one in "ABCDEFGHIJKLM"] == [True] * 13
    cells = list(sheet[7])
    assert (cells[0].value, cells[0].number_format) == ("0036", "@")
    assert (cells[1].is_date, cells[1].number_format) == (True, "dd-mm-yyyy")
    assert all(one.alignment.wrap_text for one in (cells[2], cells[5]))


def test_paper_follows_the_office():
    book = view("agenda-surat-masuk")
    made = FORMATS["xlsx"](replace(book, head=replace(book.head, paper="f4")))
    assert openpyxl.load_workbook(io.BytesIO(made)).worksheets[0].page_setup.paperSize == 14
    pdf = text_of(FORMATS["pdf"](replace(book, head=replace(book.head, paper="f4"))))
    assert b"/MediaBox [0 0 935.43" in pdf or b"/MediaBox[0 0 935.43" in pdf


def made_of(texts):
    """A book whose cells are these texts, as the books clean them."""
    head = Letterhead(("PEMERINTAH", "DINAS & <CONTOH>"), "Dinas & Contoh", "", "a4", "")
    columns = (Column("A", 10), Column("B", 20))
    rows = tuple((cell(one), cell(one, one)) for one in texts)
    months = ("2026-01",) * len(rows)
    return Register("contoh", "x", "Buku & <x>", "2026", columns, rows, months, head)


@settings(max_examples=60)
@given(st.lists(st.one_of(st.text(max_size=60), st.sampled_from(HOSTILE)), max_size=8))
def test_any_text_comes_back_as_text(texts):
    book = made_of(texts)
    wanted = [list(row) for row in book.rows]
    raw = FORMATS["xlsx"](book)
    assert by_calamine(raw)[FIRST:] == wanted
    assert by_openpyxl(raw)[FIRST:] == wanted
    text = FORMATS["csv"](book).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline="")))[1:]
    assert rows == [[harmless(one) for one in row] for row in wanted]
    assert not any(one.startswith(("=", "+", "@")) for row in rows for one in row)


def test_what_looks_like_a_formula_is_a_string_with_the_quote_prefix():
    sheet = openpyxl.load_workbook(io.BytesIO(FORMATS["xlsx"](made_of(HOSTILE[:5])))).worksheets[0]
    cells = [row[0] for row in sheet.iter_rows(min_row=FIRST + 1)]
    assert [one.data_type for one in cells] == ["s"] * 5
    assert [one.quotePrefix for one in cells] == [True] * 5


def test_a_cell_longer_than_excel_takes_is_cut_and_says_so():
    (row,) = by_calamine(FORMATS["xlsx"](made_of(["k" * 40_000])))[FIRST:]
    assert [one.endswith(" … (terpotong)") for one in row] == [True, True]


def test_hostile_text_stops_no_typesetting():
    made = FORMATS["pdf"](made_of(HOSTILE))
    assert made.startswith(b"%PDF-")


@pytest.mark.parametrize("key", [book.key for book in BOOKS])
def test_a_bound_book_is_tagged_indonesian_undated_and_has_its_fonts(key):
    made = text_of(FORMATS["pdf"](view(key)))
    assert b"/StructTreeRoot" in made
    assert b"pdfuaid:part" in made
    assert b"/Lang (id)" in made or b"/Lang(id)" in made
    assert b"CreationDate" not in made
    assert b"/FontFile2" in made or b"/FontFile3" in made


def test_a_closed_month_and_its_correction_stand_in_the_bound_book():
    book = view("agenda-surat-masuk")
    closed = Closed("2026-02", 4, "2026-03-02", "Dimas Contoh", "ab" * 32,
                    (("2026-03-05", "Dimas Contoh", "permohonan/x: salah salin"),))  # fmt: skip
    assert FORMATS["pdf"](replace(book, closed=(closed,))) != FORMATS["pdf"](book)


def test_files_are_named_by_book_and_year():
    assert file_name(view("ekspedisi"), "pdf") == "ekspedisi-2026.pdf"


@pytest.mark.full
@pytest.mark.parametrize("key", [book.key for book in BOOKS])
def test_libreoffice_opens_a_workbook_and_loses_nothing(key, tmp_path):
    book = view(key)
    (tmp_path / "buku.xlsx").write_bytes(FORMATS["xlsx"](book))
    for form in ("ods", "pdf", "xlsx"):
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{tmp_path}/rumah", "--headless",
             "--convert-to", form, "--outdir", str(tmp_path / "hasil"),
             str(tmp_path / "buku.xlsx")],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
    made = {one.suffix: one.read_bytes() for one in (tmp_path / "hasil").iterdir()}
    opened = read("buku.ods", made[".ods"])
    assert [list(row)[: len(book.columns)] for row in opened.rows[FIRST:]] == meanings(book)
    assert made[".pdf"].startswith(b"%PDF-")
    wide = len(book.columns)
    assert [row[:wide] for row in by_openpyxl(made[".xlsx"])[FIRST:]] == meanings(book)
    assert setup(made[".xlsx"]) == setup(FORMATS["xlsx"](book))


def setup(raw):
    """What a printer and a reader need of a workbook beside its cells.

    Not its frozen panes: LibreOffice keeps those only when it shows the workbook to somebody.
    """
    sheet = openpyxl.load_workbook(io.BytesIO(raw)).worksheets[0]
    page, fit = sheet.page_setup, sheet.sheet_properties.pageSetUpPr
    return (sheet.print_title_rows, sheet.auto_filter.ref, sheet.print_area,
            page.orientation, int(page.paperSize), fit.fitToPage)  # fmt: skip
