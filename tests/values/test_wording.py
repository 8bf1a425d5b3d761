"""Dates, times and numbers as official papers write them."""

import re
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literasi.values import wording
from literasi.values.dates import DAYS, MONTHS, format_date

LEAP = [date(2028, 1, 1) + timedelta(days=one) for one in range(366)]
WORDS = dict(enumerate(
    ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
     "sepuluh", "sebelas"]
))  # fmt: skip


def small(number):
    """Spell 1–31 by a table of its own."""
    if number < 12:
        return WORDS[number]
    if number < 20:
        return f"{WORDS[number - 10]} belas"
    tens, rest = divmod(number, 10)
    return f"{WORDS[tens]} puluh {WORDS[rest]}" if rest else f"{WORDS[tens]} puluh"


@pytest.mark.parametrize("day", LEAP, ids=str)
def test_every_day_of_a_leap_year_is_written_in_words_and_figures(day):
    assert wording.date_in_words(day) == (
        f"{DAYS[day.weekday()]}, tanggal {small(day.day)} bulan {MONTHS[day.month - 1]} "
        f"tahun dua ribu dua puluh delapan ({day.day:02}-{day.month:02}-2028)"
    )


@pytest.mark.parametrize("day", LEAP, ids=str)
def test_a_date_has_no_leading_zero_and_reads_back(day):
    number, month, year = format_date(day).split(" ")
    assert date(int(year), MONTHS.index(month) + 1, int(number)) == day
    assert not number.startswith("0")


@pytest.mark.parametrize(
    ("zone", "name"),
    [("Asia/Jakarta", "WIB"), ("Asia/Makassar", "WITA"), ("Asia/Jayapura", "WIT")],
)
def test_a_time_has_a_full_stop_and_its_zone(zone, name):
    start, end = datetime(2026, 2, 11, 8), datetime(2026, 2, 11, 10, 5)  # noqa: DTZ001
    assert wording.clock(start, zone) == f"pukul 08.00 {name}"
    assert wording.clock_range(start, end, zone) == f"pukul 08.00–10.05 {name}"


def test_every_minute_of_a_day_is_written_with_four_figures():
    start = datetime(2026, 2, 11)  # noqa: DTZ001
    for one in range(24 * 60):
        words = wording.clock(start + timedelta(minutes=one), "Asia/Jakarta")
        assert words == f"pukul {one // 60:02}.{one % 60:02} WIB"


def test_the_end_of_a_day_is_twenty_four_hours():
    start, end = datetime(2026, 2, 11, 20), datetime(2026, 2, 12)  # noqa: DTZ001
    assert wording.clock_range(start, end, "Asia/Jakarta") == "pukul 20.00–24.00 WIB"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 2, 2), date(2026, 2, 2), "2 Februari 2026"),
        (date(2026, 2, 2), date(2026, 2, 4), "2–4 Februari 2026"),
        (date(2026, 2, 27), date(2026, 3, 1), "27 Februari – 1 Maret 2026"),
        (date(2026, 12, 31), date(2027, 1, 1), "31 Desember 2026 – 1 Januari 2027"),
    ],
)
def test_a_range_of_days_says_what_differs(first, last, words):
    assert wording.date_range(first, last) == words


@given(st.integers(0, 10**12))
def test_thousands_are_parted_by_full_stops_and_read_back(number):
    words = wording.thousands(number)
    assert re.fullmatch(r"[0-9]{1,3}(\.[0-9]{3})*", words)
    assert int(words.replace(".", "")) == number


def test_a_decimal_has_a_comma():
    assert wording.decimal(1250.5) == "1.250,5"
    assert wording.decimal(0.25, 2) == "0,25"


def test_a_count_is_written_in_figures_and_words():
    assert wording.counted(1) == "1 (satu)"
    assert wording.counted(1500) == "1.500 (seribu lima ratus)"
