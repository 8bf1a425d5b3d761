"""Formats beyond JSON Schema's own; each function answers for one string."""

import re
from collections.abc import Callable, Mapping
from datetime import date

# A year outside these is a typing mistake; it would also overflow arithmetic with time zones.
_DATE = re.compile(r"(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}")
_CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_NIP = re.compile(r"[0-9]{18}")
_CONTACT = re.compile(
    r"[+0-9][0-9 ()-]{5,20}|[^@\s]+@[^@\s]+\.[a-z]+|(https?://)?[a-z0-9.-]+\.[a-z]+"
)


def is_date(value: str) -> bool:
    """Tell a day that exists, `YYYY-MM-DD`, in the years that an office writes about."""
    try:
        return _DATE.fullmatch(value) is not None and date.fromisoformat(value) is not None
    except ValueError:
        return False


def is_moment(value: str) -> bool:
    """Tell a local date-time that exists, `YYYY-MM-DDTHH:MM`."""
    day, _, clock = value.partition("T")
    return is_date(day) and _CLOCK.fullmatch(clock) is not None


def is_act_time(value: str) -> bool:
    """Tell a day or a local date-time."""
    return is_date(value) or is_moment(value)


def is_nip(value: str) -> bool:
    """Tell the eighteen digits of a civil servant's number."""
    return _NIP.fullmatch(value) is not None


def is_office_contact(value: str) -> bool:
    """Tell a telephone number, e-mail address or web address of an office."""
    return _CONTACT.fullmatch(value) is not None


FORMATS: Mapping[str, Callable[[str], bool]] = {
    "date": is_date,
    "saat-lokal": is_moment,
    "tanggal-tindakan": is_act_time,
    "nip": is_nip,
    "kontak-kantor": is_office_contact,
}
