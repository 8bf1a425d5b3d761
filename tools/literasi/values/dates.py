"""Dates and times as records write them, and as Indonesians read them.

All values are local wall time of an office's zone; only `instant` knows about UTC.
"""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli",
    "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
ZONE_NAMES = {"Asia/Jakarta": "WIB", "Asia/Makassar": "WITA", "Asia/Jayapura": "WIT"}


def parse_date(value: str) -> date:
    """Read the day of `YYYY-MM-DD` or of a local date-time."""
    return date.fromisoformat(value[:10])


def parse_moment(value: str) -> datetime:
    """Read `YYYY-MM-DD` (as the start of that day) or `YYYY-MM-DDTHH:MM`; the result is naive."""
    return datetime.fromisoformat(value) if "T" in value else midnight(date.fromisoformat(value))


def has_time(value: str) -> bool:
    """Tell whether an act carries a time of day."""
    return "T" in value


def midnight(day: date) -> datetime:
    """Give the naive start of a day."""
    return datetime.combine(day, time())


def instant(local: datetime, zone: str) -> datetime:
    """Turn naive wall time of a zone into UTC."""
    return local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def format_date(day: date) -> str:
    """Write `2 Februari 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def format_day(day: date) -> str:
    """Write `Senin, 2 Februari 2026`."""
    return f"{DAYS[day.weekday()]}, {format_date(day)}"


def format_digits(act: str) -> str:
    """Write the day of an act as clerks do in tables: `02-02-2026`."""
    return f"{parse_date(act):%d-%m-%Y}"


def format_month(day: date) -> str:
    """Write `Februari 2026`."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def format_clock(moment: datetime) -> str:
    """Write `08.00`, with the full stop of Indonesian times."""
    return f"{moment:%H.%M}"


def format_span(start: datetime, end: datetime, zone: str) -> str:
    """Write `Rabu, 11 Februari 2026, 08.00–10.00 WIB`, or both days when they differ."""
    name = ZONE_NAMES[zone]
    if start.date() == end.date():
        return f"{format_day(start.date())}, {format_clock(start)}–{format_clock(end)} {name}"
    first = f"{format_day(start.date())}, {format_clock(start)}"
    return f"{first} – {format_day(end.date())}, {format_clock(end)} {name}"
