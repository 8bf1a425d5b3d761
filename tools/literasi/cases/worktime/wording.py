"""Working time in Indonesian words."""

from literasi.cases.worktime.elapsed import Elapsed


def in_words(elapsed: Elapsed) -> str:
    """Write `2 jam 10 menit kerja` where minutes are known, else `3 hari kerja`."""
    return day_words(elapsed.days) if elapsed.minutes is None else minute_words(elapsed.minutes)


def minute_words(minutes: int) -> str:
    """Write hours and minutes of work; the office's days differ, so hours are not made days."""
    hours, rest = divmod(minutes, 60)
    parts = [_counted(hours, "jam"), _counted(rest, "menit")]
    return " ".join([*filter(None, parts), "kerja"]) if minutes else "kurang dari 1 menit kerja"


def day_words(days: int) -> str:
    """Write whole working days; acts of one day took less than one."""
    return f"{_counted(days, 'hari')} kerja" if days else "kurang dari 1 hari kerja"


def _counted(number: int, unit: str) -> str:
    return f"{number:,} {unit}".replace(",", ".") if number else ""
