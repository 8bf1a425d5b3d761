"""What is skipped or moved is a date that the series has."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import TypeVar

from literasi.records.activity import Jadwal, Kegiatan
from literasi.records.catalogue import Entry
from literasi.rules.scene import Scene
from literasi.schedule.occurrences import originals, start_of
from literasi.values.dates import format_clock, format_day, parse_date
from literasi.values.finding import Finding, Related, Severity
from literasi.values.pointer import Path, format_pointer

ID = "RNG009"
TITLE = "Tanggal yang dilewati atau dipindah ada dalam serinya"
SEVERITY = Severity.ERROR

Day = TypeVar("Day", date, datetime)


def check(scene: Scene) -> Iterator[Finding]:
    """Look up every skipped date and every moved start among those the series gives."""
    for office in scene.catalogue.offices:
        for activity in office.kegiatan.values():
            for index, entry in enumerate(activity.value.jadwal):
                if entry.lewati or entry.pindahan:
                    yield from _entry(activity, index, entry)


def _entry(activity: Entry[Kegiatan], index: int, entry: Jadwal) -> Iterator[Finding]:
    real = sorted(originals(entry))
    days = [one.date() for one in real]
    for number, skipped in enumerate(entry.lewati):
        day = parse_date(skipped.tanggal)
        if day not in days:
            near = format_day(_nearest(days, day))
            at: Path = ("jadwal", index, "lewati", number, "tanggal")
            yield _finding(activity, at, f"{format_day(day)} dilewati", near)
    for number, move in enumerate(entry.pindahan):
        start = start_of(entry, move.dari)
        if start not in real:
            at = ("jadwal", index, "pindahan", number, "dari")
            near = _written(_nearest(real, start))
            yield _finding(activity, at, f"{_written(start)} dipindah", near)


def _nearest(real: Sequence[Day], wanted: Day) -> Day:
    """Of two dates equally far the earlier one: `real` is sorted."""
    return min(real, key=lambda one: abs(one - wanted))


def _written(start: datetime) -> str:
    return f"{format_day(start.date())}, {format_clock(start)}"


def _finding(activity: Entry[Kegiatan], at: Path, what: str, near: str) -> Finding:
    message = f"{what}, padahal tidak ada dalam seri ini"
    hint = f"tanggal seri yang terdekat: {near}"
    series = activity.mark("jadwal", at[1], "ulang")
    related = (Related(series, "seri di sini"),)
    return Finding(activity.mark(*at), ID, message, hint, SEVERITY, format_pointer(at), related)
