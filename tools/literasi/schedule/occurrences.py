"""The sessions that really take place: series expanded, skipped dates out, moved ones replaced."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from literasi.records.activity import Jadwal, Moved, Repeat
from literasi.schedule.recurrence import Recurrence, starts
from literasi.values.dates import midnight, parse_date, parse_moment

LONGEST = timedelta(days=31)  # of one session in a series; a hostile one must not hang anybody
WEEKDAYS = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One session in naive local wall time; `original` is the start that the series gave it."""

    original: datetime
    start: datetime
    end: datetime
    rooms: tuple[str, ...]
    place: str | None
    moved: bool


def occurrences(entry: Jadwal) -> tuple[Occurrence, ...]:
    """Give the sessions of a schedule entry by their start; a cancelled entry keeps its own."""
    skipped = {parse_date(one.tanggal) for one in entry.lewati}
    moved = {start_of(entry, one.dari): one for one in entry.pindahan}
    kept = (one for one in originals(entry) if one.date() not in skipped)
    found = (_occurrence(entry, one, moved.get(one)) for one in kept)
    return tuple(sorted(found, key=lambda one: (one.start, one.original)))


def originals(entry: Jadwal) -> tuple[datetime, ...]:
    """Give every start of the series before skips and moves: what these may refer to."""
    return starts(start_of(entry, entry.mulai), recurrence(entry.ulang))


def recurrence(repeat: Repeat | None) -> Recurrence | None:
    """Read the office's words for a series."""
    if repeat is None:
        return None
    return Recurrence(
        every=repeat.tiap,
        interval=repeat.selang,
        weekdays=tuple(sorted({WEEKDAYS.index(day) for day in repeat.hari})),
        week_of_month=repeat.minggu_ke,
        month_day=repeat.tanggal,
        until=parse_date(repeat.hingga) if repeat.hingga else None,
        count=repeat.jumlah,
    )


def start_of(entry: Jadwal, moment: str) -> datetime:
    """Read a start; that of an all-day entry is the midnight its day begins with."""
    return span(moment, moment, all_day=entry.sepanjang_hari)[0]


def span(start: str, end: str, *, all_day: bool) -> tuple[datetime, datetime]:
    """Read a time; all-day ones run from midnight to the midnight after their last day."""
    first, last = parse_moment(start), parse_moment(end)
    if not all_day:
        return first, last
    day = last.date()
    if last == midnight(day) and day > first.date():
        return midnight(first.date()), last
    return midnight(first.date()), midnight(_after(day))


def _after(day: date) -> date:
    return day + timedelta(days=1) if day < date.max else day


def _occurrence(entry: Jadwal, original: datetime, move: Moved | None) -> Occurrence:
    if move is None:
        start, end = span(entry.mulai, entry.selesai, all_day=entry.sepanjang_hari)
        later = original + _length(entry, start, end)
        return Occurrence(original, original, later, entry.ruang, entry.tempat, moved=False)
    start, end = span(move.mulai, move.selesai, all_day=entry.sepanjang_hari)
    place = None if move.ruang else entry.tempat  # a move into rooms replaces the whole place
    rooms = move.ruang or entry.ruang
    end = start + _length(entry, start, end)
    return Occurrence(original, start, end, rooms, place, moved=True)


def _length(entry: Jadwal, start: datetime, end: datetime) -> timedelta:
    """Bound a session of a series; a longer one is a finding of its own."""
    return end - start if entry.ulang is None else min(end - start, LONGEST)
