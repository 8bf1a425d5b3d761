"""Formats beyond JSON Schema's own; each function answers for one string."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime

_NIP = re.compile(r"[0-9]{18}")
_CONTACT = re.compile(
    r"[+0-9][0-9 ()-]{5,20}|[^@\s]+@[^@\s]+\.[a-z]+|(https?://)?[a-z0-9.-]+\.[a-z]+"
)


def is_date(value: str) -> bool:
    """Tell a day that exists, `YYYY-MM-DD` (RFC 3339 full-date)."""
    try:
        return len(value) == 10 and date.fromisoformat(value) is not None
    except ValueError:
        return False


def is_moment(value: str) -> bool:
    """Tell a local date-time that exists, `YYYY-MM-DDTHH:MM`."""
    try:
        return len(value) == 16 and datetime.fromisoformat(value).tzinfo is None and "T" in value
    except ValueError:
        return False


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
EXAMPLES: Mapping[str, str] = {
    "date": "2026-02-11",
    "saat-lokal": "2026-02-11T08:00",
    "tanggal-tindakan": "2026-02-11 atau 2026-02-11T08:30",
    "nip": "delapan belas angka",
    "kontak-kantor": "nomor telepon, surel, atau laman kantor",
}
