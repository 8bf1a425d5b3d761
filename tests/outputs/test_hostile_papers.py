"""Hostile text comes out of every kind of paper and book as text: whole, or not at all."""

import csv
import io
import re
import subprocess
from dataclasses import replace
from datetime import date
from html import unescape
from itertools import islice

import msgspec
import pytest
from PIL import Image
from tests.outputs.letters.papers import LATE, text
from tests.outputs.test_books import by_calamine, by_openpyxl, meanings
from tests.support.hostile import HOSTILE, hostile, left_over

from literasi.books.book import cell
from literasi.books.shelf import BOOKS, BY_KEY
from literasi.outputs.cells import harmless
from literasi.outputs.office.agreements.compared import as_html
from literasi.outputs.office.attendance import typeset_sheet
from literasi.outputs.office.books import FORMATS
from literasi.outputs.office.books.workbook import FIRST
from literasi.outputs.office.documents.slots import legible
from literasi.outputs.office.letters import document
from literasi.schedule.occurrences import occurrences
from literasi.sealing.person import Person
from literasi.values.errors import OperatorError
from literasi.values.markdown import plain
from literasi.views.agreement_documents.comparison import comparison
from literasi.views.attendance_sheet import Columns, sheet
from literasi.views.letters.disposal import disposals
from literasi.views.letters.registry import KINDS, Wanted, paper
from literasi.views.office_retention import shelves
from literasi.views.registers.book import register

MOST = 2  # papers of one kind
BEFORE = date(2026, 8, 19)  # the agreement 2026-k04d-p1 is signed the day after
SITE = "https://literasi.example/"
UNSHIPPED = {  # kinds of letter that no shipped case has, and the letter that they are made from
    "pengantar": "2026-k02b-s1",
    "perubahan": "2026-k07h-s2",
    "pencabutan": "2026-k07h-s2",
    "ralat": "2026-k07h-s2",
}


def known(kind):
    """The hostile catalogue, with a letter of the kind where no shipped one is."""
    if kind not in UNSHIPPED:
        return hostile()
    key, (office, *others) = UNSHIPPED[kind], hostile().offices
    entry = office.surat_keluar[key]
    letter = msgspec.structs.replace(entry.value, jenis_surat=kind)
    table = {**office.surat_keluar, key: replace(entry, value=letter)}
    return replace(hostile(), offices=(replace(office, surat_keluar=table), *others))


def written(kind):
    """Papers of a kind, as many as can be written of the hostile records."""
    catalogue, day = known(kind), BEFORE if "asli" in kind else LATE
    for office in catalogue.offices:
        for key in getattr(office, KINDS[kind].table):
            try:
                _, one = paper(
                    catalogue, Wanted(kind, key, office.code, day, srikandi=False, site=SITE)
                )
            except OperatorError:
                continue  # of another kind, or not signed yet
            yield document(one, {})


def assert_whole(content):
    """A DOCX holds the hostile text, and no part of it that is not the whole."""
    found = text(content)
    assert legible(HOSTILE).casefold() in found.casefold()
    assert left_over(found, legible(HOSTILE)) == []


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_of_paper_prints_hostile_text_as_text(kind):
    papers = list(islice(written(kind), MOST))
    assert papers != []
    for one in papers:
        assert one.missing == ()
        assert_whole(one.content)


@pytest.mark.parametrize("kind", [one for one in sorted(KINDS) if KINDS[one].srikandi])
def test_in_srikandi_mode_the_variables_of_a_record_are_text_beside_ours(kind):
    catalogue = known(kind)
    for office in catalogue.offices:
        for key in getattr(office, KINDS[kind].table):
            try:
                _, one = paper(catalogue, Wanted(kind, key, office.code, LATE, srikandi=True))
            except OperatorError:
                continue
            found = text(document(one, {}).content)
            assert left_over(found, legible(HOSTILE)) == []
            return


def test_minutes_about_retention_print_hostile_text_as_text():
    day = date(2045, 1, 1)
    for shelf in shelves(hostile(), day):
        papers = disposals(hostile(), shelf, day)
        assert papers != ()
        for one in papers:
            assert_whole(document(one, {}).content)


def books():
    """Every book of the hostile offices that has a line."""
    found = [register(book, office, "2026") for office in hostile().offices for book in BOOKS]
    return [one for one in found if one.rows]


@pytest.mark.parametrize("key", sorted(BY_KEY))
def test_every_book_holds_hostile_text_as_text_in_all_its_forms(key):
    mine = [one for one in books() if one.book == key]
    assert mine != []
    for book in mine:
        words = "\n".join(part for row in book.rows for part in row)
        assert plain(HOSTILE) in words
        assert left_over(words, plain(HOSTILE)) == []
        raw = FORMATS["xlsx"](book)
        assert by_calamine(raw)[FIRST:] == by_openpyxl(raw)[FIRST:] == meanings(book)
        told = FORMATS["csv"](book).decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(told, newline="")))[1:]
        assert rows == [[harmless(one) for one in row] for row in book.rows]
        assert FORMATS["pdf"](book).startswith(b"%PDF-")


def sheets():
    """An attendance sheet for each set of columns, its people as hostile as its session."""
    office = hostile().offices[0]
    slot = office.kegiatan["2026-k02b-g1"].value.jadwal[0]
    people = (Person(*[HOSTILE] * 13),) * 2
    when = next(iter(occurrences(slot)))
    return [sheet(office, "2026-k02b-g1", slot.kunci, when, people, one) for one in Columns]


def test_attendance_sheets_hold_hostile_text_as_text():
    for one in sheets():
        words = "\n".join([*(part for row in one.rows for part in row),
                           *(fact for pair in one.facts for fact in pair)])  # fmt: skip
        assert plain(HOSTILE) in words
        assert left_over(words, plain(HOSTILE)) == []
        assert typeset_sheet(one).startswith(b"%PDF-")


def test_a_comparison_of_drafts_shows_hostile_text_as_text():
    office = hostile().offices[0]
    page = as_html(comparison(office, office.perjanjian["2026-k03c-p1"], (1, 2)))
    assert re.findall(r"<w:|</w:|<script|(?:src|href|action)=", page) == []
    shown = unescape(re.sub(r"<[^>]+>", "", page))
    assert cell(HOSTILE) in cell(shown)


@pytest.mark.full
def test_libreoffice_and_the_typesetter_keep_hostile_text_on_the_page(tmp_path):
    for kind in KINDS:
        (tmp_path / f"{kind}.docx").write_bytes(next(written(kind)).content)
    for book in books():
        (tmp_path / f"{book.office}-{book.book}.pdf").write_bytes(FORMATS["pdf"](book))
    for number, one in enumerate(sheets()):
        (tmp_path / f"hadir-{number}.pdf").write_bytes(typeset_sheet(one))
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/rumah", "--headless",
         "--convert-to", "pdf", *sorted(one.name for one in tmp_path.glob("*.docx"))],
        cwd=tmp_path, check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    assert {one.stem for one in tmp_path.glob("*.docx")} <= {
        one.stem for one in tmp_path.glob("*.pdf")
    }
    for made in sorted(tmp_path.glob("*.pdf")):
        subprocess.run(
            ["pdftoppm", "-r", "40", "-l", "2", "-gray", "-png", made.name, made.stem],
            cwd=tmp_path, check=True,
        )  # fmt: skip
        for picture in sorted(tmp_path.glob(f"{made.stem}-*.png")):
            page = Image.open(picture)
            box = page.point(lambda one: 255 if one < 200 else 0).getbbox()
            assert box[0] > 40 * 0.25, picture.name  # a quarter of an inch
            assert page.width - box[2] > 40 * 0.25, picture.name
