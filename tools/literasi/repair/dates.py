"""Dates and times as people write them, read in one way only or not at all.

Day before month, as everybody in Indonesia writes; what no calendar knows is left alone.
"""

import re
from collections.abc import Iterable
from datetime import date

from literasi.gate.formats import is_date
from literasi.values.dates import DAYS, MONTHS

_ENGLISH_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ENGLISH = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_SHORT = {
    "peb": 2, "pebruari": 2, "agt": 8, "ags": 8, "agust": 8, "sept": 9, "nop": 11,
    "nopember": 11,
}  # fmt: skip
_FULL = {
    name.lower(): place for names in (MONTHS, _ENGLISH) for place, name in enumerate(names, 1)
}
_MONTHS = {**{name[:3]: place for name, place in _FULL.items()}, **_FULL, **_SHORT}
_WEEKDAYS = {
    name.lower(): place for names in (DAYS, _ENGLISH_DAYS) for place, name in enumerate(names)
}
_SPELT = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?P<d>[0-9]{1,2})\s*(?P<s>[-/.])\s*(?P<m>[0-9]{1,2})\s*(?P=s)\s*(?P<y>[0-9]{4})",
        r"(?P<y>[0-9]{4})\s*(?P<s>[-/.])\s*(?P<m>[0-9]{1,2})\s*(?P=s)\s*(?P<d>[0-9]{1,2})",
        r"(?P<y>[0-9]{4})-?(?P<m>[0-9]{2})-?(?P<d>[0-9]{2})",
        r"(?:(?P<w>[a-z]+),?\s+)?(?P<d>[0-9]{1,2})[\s-]+(?P<m>[a-z]+)\.?,?[\s-]+(?P<y>[0-9]{4})",
        r"(?:(?P<w>[a-z]+),?\s+)?(?P<m>[a-z]+)\.?\s+(?P<d>[0-9]{1,2}),?\s+(?P<y>[0-9]{4})",
    )
)
_MOMENT = re.compile(
    r"(?P<day>.+?)(?:[Tt]|\s*,\s*|\s+)(?:(?:pukul|jam|pkl\.?)\s*)?(?P<clock>[0-9]{1,2}\s*[:.].*)"
)
_CLOCK = re.compile(
    r"(?:(?:pukul|jam|pkl\.?)\s*)?(?P<h>[0-9]{1,2})\s*[:.]\s*(?P<m>[0-9]{2})(?:[:.]00(?:\.0+)?)?"
    r"\s*(?P<zone>[a-z]*|[-+][0-9]{2}:[0-9]{2})"
)
_MISREAD = str.maketrans("OolI|", "00111")  # what scanners make of 0 and 1
_ALMOST_DIGITS = re.compile(r"[-0-9OolI|/.:T\s]+")


def as_date(text: str) -> str | None:
    """Read a date as `YYYY-MM-DD`."""
    words = digits(text).lower().replace("'", "").replace("’", "")
    for pattern in _SPELT:
        found = pattern.fullmatch(words)
        day = _day(found.groupdict()) if found else None
        if day:
            return day
    return None


def as_clock(text: str, zones: Iterable[str] = ()) -> str | None:
    """Read a time as `HH:MM`; only the office's own zone may stand behind it."""
    found = _CLOCK.fullmatch(digits(text).lower())
    if not found or found["zone"] not in {"", *(zone.lower() for zone in zones)}:
        return None
    return f"{int(found['h']):02}:{found['m']}"


def as_moment(text: str, zones: Iterable[str] = ()) -> str | None:
    """Read a date with a time as `YYYY-MM-DDTHH:MM`."""
    found = _MOMENT.fullmatch(digits(text))
    if not found:
        return None
    day, clock = as_date(found["day"]), as_clock(found["clock"], zones)
    return f"{day}T{clock}" if day and clock else None


def digits(text: str) -> str:
    """Mend a scanner's letters where nothing but digits can be meant."""
    text = text.strip()
    return text.translate(_MISREAD) if _ALMOST_DIGITS.fullmatch(text) else text


def _day(parts: dict[str, str | None]) -> str | None:
    month = parts["m"] or ""
    number = int(month) if month.isdecimal() else _MONTHS.get(month, 0)
    text = f"{parts['y']}-{number:02}-{int(parts['d'] or 0):02}"
    if not is_date(text):
        return None
    weekday = parts.get("w")
    right = weekday is None or _WEEKDAYS.get(weekday) == date.fromisoformat(text).weekday()
    return text if right else None
