"""What clerks write is read in one way or not at all."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literasi.intake.clerk import alike, contains, day, words
from literasi.values.dates import MONTHS

READ = {
    "2/5/2026": "2026-05-02", "2 Mei 2026": "2026-05-02", "2-5-26": "2026-05-02",
    "02.05.2026": "2026-05-02", "2 Mei 26": "2026-05-02", "2 Nopember 2026": "2026-11-02",
    "2026-05-02": "2026-05-02", "46144": "2026-05-02", "Sabtu, 2 Mei 2026": "2026-05-02",
    "2026/5/2": "2026-05-02",
}  # fmt: skip
UNREAD = ("kemarin", "31-2-2026", "2/5", "5/13/2026", "0147", "147", "", "Minggu, 2 Mei 2026")


@pytest.mark.parametrize("text", READ)
def test_a_day_is_read(text):
    assert day(text) == READ[text]


@pytest.mark.parametrize("text", UNREAD)
def test_what_is_no_day_is_not_read(text):
    assert day(text) is None


@given(st.dates(date(1950, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_however_it_is_kept(one):
    serial = (one - date(1899, 12, 30)).days
    written = f"{one.day} {MONTHS[one.month - 1]} {one.year}"
    forms = (one, datetime.combine(one, time(8)), serial, float(serial), written,
             f"{one.day}/{one.month}/{one.year}", one.isoformat())  # fmt: skip
    assert {day(form) for form in forms} == {one.isoformat()}


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_two_figures_are_a_year_of_this_century(one):
    assert day(f"{one.day}-{one.month}-{one:%y}") == one.isoformat()


@pytest.mark.parametrize("value", [None, True, timedelta(1), 1.5, 10**9])
def test_other_values_are_no_day(value):
    assert day(value) is None


@given(st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.dates()))
def test_any_cell_is_a_text_on_one_line(value):
    text = words(value)
    assert text == " ".join(text.split())


def test_a_dash_says_nothing():
    assert [words(one) for one in ("-", " – ", ".", None, True)] == [""] * 5


def test_texts_are_compared_without_capitals_spaces_and_signs():
    assert alike("Permohonan  Kunjungan.", "permohonan kunjungan")
    assert not alike("Permohonan", "Permohonan kunjungan")
    assert contains("SD Contoh A, Kec. X", "SD CONTOH A")
    assert not contains("SD Contoh A", "")
