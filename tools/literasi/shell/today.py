"""The one clock of the program, for the commands that speak with the world as it is now."""

from datetime import date, datetime
from zoneinfo import ZoneInfo


def today(zone: str) -> date:
    """Give the day that it is now in a zone."""
    return datetime.now(ZoneInfo(zone)).date()
