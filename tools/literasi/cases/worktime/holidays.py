"""Days off for all offices, as they were known on a day."""

from collections.abc import Iterable
from datetime import date

from literasi.records.reference import Holiday, Libur
from literasi.values.dates import parse_date


def days_off(years: Iterable[Libur], known: date | None = None) -> frozenset[int]:
    """Collect the ordinals of national holidays and joint leave, without those revoked.

    With `known`, what was decreed or revoked later is not yet true; without a date it always was.
    """
    return frozenset(
        parse_date(day.tanggal).toordinal()
        for year in years
        if _decreed(year, known)
        for day in year.hari
        if not _revoked(day, known)
    )


def _decreed(year: Libur, known: date | None) -> bool:
    # A list holds from its first decree on: which decree named which day is not recorded.
    dated = [parse_date(one.tanggal) for one in year.dasar if one.tanggal]
    return known is None or len(dated) < len(year.dasar) or min(dated, default=date.min) <= known


def _revoked(day: Holiday, known: date | None) -> bool:
    return day.dicabut is not None and (known is None or parse_date(day.dicabut.tanggal) <= known)
