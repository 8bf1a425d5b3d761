"""Whether a booking is tentative, confirmed or cancelled: derived from its acts, never stored."""

from datetime import date
from enum import StrEnum

from literasi.records.activity import Jadwal
from literasi.values.dates import parse_date


class Status(StrEnum):
    """The three states of RFC 5545, in the words of the public views."""

    TENTATIVE = "tentative"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


def status(entry: Jadwal, until: date | None = None) -> Status:
    """Derive the state; with `until`, acts dated later than that day are not known yet."""
    if entry.dibatalkan is not None and _known(entry.dibatalkan.tanggal, until):
        return Status.CANCELLED
    if entry.ditetapkan is not None and _known(entry.ditetapkan.tanggal, until):
        return Status.CONFIRMED
    return Status.TENTATIVE


def booked(entry: Jadwal, until: date | None = None) -> bool:
    """Tell whether the booking itself was made by that day."""
    return _known(entry.dipesan.tanggal, until)


def _known(act: str, until: date | None) -> bool:
    return until is None or parse_date(act) <= until
