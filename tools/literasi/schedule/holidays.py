"""National holidays and days of joint leave, with the place that names them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from literasi.records.catalogue import Entry
from literasi.records.reference import Holiday, Libur
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


def _title(day: Holiday) -> str:
    """Write `Cuti bersama Iduladha`, or `Iduladha (libur nasional)`."""
    kind = _KINDS[day.jenis]
    return day.nama if kind in day.nama.lower() else f"{day.nama} ({kind})"
