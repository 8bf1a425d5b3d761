"""Dates, numbers and texts as clerks write them, read in one way only or not at all."""

import re
from datetime import date, datetime, timedelta

from literasi.repair.dates import as_date
from literasi.spreadsheets.sheet import Value

_EPOCH = date(1899, 12, 30)  # day 0 of Excel's calendar, its 29 February 1900 allowed for
_SERIALS = range(18_264, 73_051)  # 1950 to 2099
_SHORT_YEAR = re.compile(r"(.*[^0-9])([0-9]{2})")
_CENTURY = 2000
_SIGNS = re.compile(r"[^0-9a-z]+")


def day(value: Value) -> str | None:
    """Read a day as `YYYY-MM-DD`: a date, Excel's serial number, `2 Mei 2026`, `2-5-26`."""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    if isinstance(value, str) and not value.isdecimal():
        return _written(value)
    number = int(value)
    if number in _SERIALS:
        return (_EPOCH + timedelta(days=number)).isoformat()
    return as_date(value) if isinstance(value, str) else None


def _written(text: str) -> str | None:
    """Read a written day; a year of two figures belongs to this century."""
    short = _SHORT_YEAR.fullmatch(text.strip())
    long = f"{short[1]}{_CENTURY + int(short[2])}" if short else text
    return as_date(text) or as_date(long)


def words(value: Value) -> str:
    """Write a cell as text; a dash or nothing is empty."""
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    text = " ".join(str(value).split())
    return "" if text.strip("-–—. ") == "" else text


def alike(one: str, other: str) -> bool:
    """Tell two texts that differ in capitals, spaces and signs only."""
    return _bare(one) == _bare(other)


def contains(whole: str, part: str) -> bool:
    """Tell a text that begins with another, as a sender with the address behind."""
    return bool(_bare(part)) and _bare(whole).startswith(_bare(part))


def _bare(text: str) -> str:
    return _SIGNS.sub("", text.lower())
