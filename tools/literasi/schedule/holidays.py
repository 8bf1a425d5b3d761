"""National holidays and days of joint leave, with the place that names them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from literasi.records.catalogue import Entry, Office
from literasi.records.reference import Holiday, Libur
from literasi.schedule.sessions import Session
from literasi.values.dates import parse_date
from literasi.values.mark import Mark

_KINDS = {"libur_nasional": "libur nasional", "cuti_bersama": "cuti bersama"}


@dataclass(frozen=True, slots=True)
class DayOff:
    """One day off: its name with its kind in words, and where the record says so."""

    title: str
    mark: Mark


def days_off(years: Iterable[Entry[Libur]]) -> Mapping[date, DayOff]:
    """Give the days off that were not revoked; of two names for one day the first counts."""
    found: dict[date, DayOff] = {}
    for year in years:
        for index, day in enumerate(year.value.hari):
            if day.dicabut is None:
                one = DayOff(_title(day), year.mark("hari", index, "tanggal"))
                found.setdefault(parse_date(day.tanggal), one)
    return found


def shut_rooms(office: Office, session: Session) -> tuple[str, ...]:
    """Give the rooms of a session that do not open on holidays."""
    rooms = dict.fromkeys(session.occurrence.rooms)
    return tuple(
        room
        for room in rooms
        if room in office.ruang and not office.ruang[room].value.buka_hari_libur
    )


def touched(session: Session, days: Sequence[date]) -> Sequence[date]:
    """Give the days, out of sorted ones, on which a session takes place, set-up apart."""
    start, end = session.occurrence.start, session.occurrence.end
    if start >= end:
        return ()
    last = (end - datetime.resolution).date()
    return days[bisect_left(days, start.date()) : bisect_right(days, last)]


def _title(day: Holiday) -> str:
    """Write `Cuti bersama Iduladha`, or `Iduladha (libur nasional)`."""
    kind = _KINDS[day.jenis]
    return day.nama if kind in day.nama.lower() else f"{day.nama} ({kind})"
