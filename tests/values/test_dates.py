"""Dates as records write them and as Indonesians read them."""

from datetime import UTC, date, datetime

import pytest

from literasi.values import dates


def test_an_act_is_a_day_or_a_local_time():
    assert dates.parse_date("2026-02-11T08:30") == date(2026, 2, 11)
    assert dates.parse_moment("2026-02-11") == datetime(2026, 2, 11)  # noqa: DTZ001
    assert dates.parse_moment("2026-02-11T08:30") == datetime(2026, 2, 11, 8, 30)  # noqa: DTZ001
    assert [dates.has_time(one) for one in ("2026-02-11", "2026-02-11T08:30")] == [False, True]


@pytest.mark.parametrize(
    ("zone", "hour", "name"),
    [("Asia/Jakarta", 1, "WIB"), ("Asia/Makassar", 0, "WITA"), ("Asia/Jayapura", -1, "WIT")],
)
def test_each_zone_has_its_offset_and_its_name(zone, hour, name):
    start = datetime(2026, 2, 11, 8)  # noqa: DTZ001
    expected = datetime(2026, 2, 11 if hour >= 0 else 10, hour % 24, tzinfo=UTC)
    assert dates.instant(start, zone) == expected
    end = start.replace(hour=10)
    assert dates.format_span(start, end, zone) == f"Rabu, 11 Februari 2026, 08.00–10.00 {name}"


def test_a_span_over_midnight_names_both_days():
    start, end = datetime(2026, 12, 31, 20), datetime(2027, 1, 1, 0, 30)  # noqa: DTZ001
    assert dates.format_span(start, end, "Asia/Jakarta") == (
        "Kamis, 31 Desember 2026, 20.00 – Jumat, 1 Januari 2027, 00.30 WIB"
    )


def test_every_month_and_weekday_has_its_name():
    named = [dates.format_date(date(2026, month, 1)) for month in range(1, 13)]
    assert named == [
        "1 Januari 2026", "1 Februari 2026", "1 Maret 2026", "1 April 2026", "1 Mei 2026",
        "1 Juni 2026", "1 Juli 2026", "1 Agustus 2026", "1 September 2026", "1 Oktober 2026",
        "1 November 2026", "1 Desember 2026",
    ]  # fmt: skip
    days = [dates.format_day(date(2026, 6, day)).split(",")[0] for day in range(1, 8)]
    assert days == ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
