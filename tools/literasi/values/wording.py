"""Dates, times and numbers as Indonesian official papers write them.

Figures follow tata naskah dinas: no leading zero in a date, a full stop in a time and between
thousands, a decimal comma, a number with its words in brackets.
"""

from datetime import date, datetime

from literasi.values.dates import DAYS, MONTHS, ZONE_NAMES, format_clock, format_date
from literasi.values.terbilang import terbilang


def counted(number: int) -> str:
    """Write `1 (satu)`, as before `lembar` and `berkas`."""
    return f"{thousands(number)} ({terbilang(number)})"


def thousands(number: int) -> str:
    """Write `1.250.000`."""
    return f"{number:,}".replace(",", ".")


def decimal(number: float, places: int = 1) -> str:
    """Write `1.250,5`."""
    return f"{number:,.{places}f}".translate(str.maketrans(",.", ".,"))


def date_in_words(day: date) -> str:
    """Write `Senin, tanggal dua bulan Februari tahun dua ribu dua puluh enam (02-02-2026)`.

    The opening of agreements and minutes: words and figures guard each other (domain of PKS).
    """
    words = f"tanggal {terbilang(day.day)} bulan {MONTHS[day.month - 1]}"
    return f"{DAYS[day.weekday()]}, {words} tahun {terbilang(day.year)} ({day:%d-%m-%Y})"


def clock(moment: datetime, zone: str) -> str:
    """Write `pukul 08.00 WIB`."""
    return f"pukul {format_clock(moment)} {ZONE_NAMES[zone]}"


def clock_range(start: datetime, end: datetime, zone: str) -> str:
    """Write `pukul 08.00–10.00 WIB`; the end of a day is `24.00`."""
    until = format_clock(end)
    if end.date() != start.date() and until == "00.00":
        until = "24.00"
    return f"pukul {format_clock(start)}–{until} {ZONE_NAMES[zone]}"


def date_range(first: date, last: date) -> str:
    """Write `2 Februari 2026`, `2–4 Februari 2026` or both days with what differs."""
    if first == last:
        return format_date(first)
    if first.year != last.year:
        return f"{format_date(first)} – {format_date(last)}"
    if first.month != last.month:
        return f"{first.day} {MONTHS[first.month - 1]} – {format_date(last)}"
    return f"{first.day}–{format_date(last)}"
