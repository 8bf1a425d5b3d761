"""Sessions and free slots as text, as a table and as JSON."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import groupby

from literasi.schedule.agenda import Row
from literasi.schedule.free import Slot
from literasi.schedule.status import Status
from literasi.values.dates import format_clock, format_date, format_day
from literasi.values.markdown import plain

_STATES = {
    Status.CONFIRMED: "tetap",
    Status.TENTATIVE: "belum tetap",
    Status.CANCELLED: "batal",
}
_HEAD = ("Tempat", "Kegiatan", "Keadaan")


def as_text(rows: Sequence[Row]) -> str:
    """Write the sessions by day, then by time."""
    several = _several(rows)
    return "\n".join(
        _lines((format_day(day), *_aligned((_cells(row, several) for row in some), "  ")))
        for day, some in groupby(rows, key=lambda one: one.start.date())
    )


def as_table(rows: Sequence[Row]) -> str:
    """Write one line for each session below a heading, in columns."""
    several = _several(rows)
    head = ("Tanggal", "Waktu", *(("Instansi",) if several else ()), *_HEAD)
    lines = [head, *((row.start.date().isoformat(), *_cells(row, several)) for row in rows)]
    return _lines(_aligned(lines, ""))


def as_json(rows: Sequence[Row]) -> str:
    """Write a list of objects; times are local to the office."""
    return _json([_object(row) for row in rows])


def slots_as_text(slots: Iterable[tuple[str, Slot]], zone: str) -> str:
    """Write free slots with the size of their room and how long it stays free."""
    cells = (
        (
            f"{format_day(one.start.date())}, {_times(one.start, one.end)} {zone}",
            plain(room),
            f"{one.size} orang",
            f"kosong sampai {_end(one.start, one.until)}",
        )
        for room, one in slots
    )
    return _lines(_aligned(cells, ""))


def slots_as_json(slots: Iterable[tuple[str, str, Slot]]) -> str:
    """Write free slots, each with its office and the name of its room, as a list of objects."""
    return _json(
        {
            "instansi": office,
            "ruang": one.room,
            "nama_ruang": room,
            "mulai": _moment(one.start),
            "selesai": _moment(one.end),
            "kosong_sampai": _moment(one.until),
            "kapasitas": one.size,
        }
        for office, room, one in slots
    )


def _several(rows: Iterable[Row]) -> bool:
    """Tell whether the office must be named: rooms of two offices may share a name."""
    return len({row.office for row in rows}) > 1


def _cells(row: Row, several: bool) -> tuple[str, ...]:  # noqa: FBT001  a column more or less
    where = ", ".join((*row.room_names, *((row.place,) if row.place else ())))
    state = f"{_STATES[row.status]}, dipindah" if row.moved else _STATES[row.status]
    office = (row.office,) if several else ()
    return (_hours(row), *office, plain(where) or "-", plain(row.name), state)


def _hours(row: Row) -> str:
    if row.all_day:
        last = (row.end - datetime.resolution).date()
        return "sehari penuh" if last == row.start.date() else f"s.d. {format_date(last)}"
    return f"{_times(row.start, row.end)} {row.zone}"


def _times(start: datetime, end: datetime) -> str:
    return f"{format_clock(start)}–{_end(start, end)}"


def _end(start: datetime, end: datetime) -> str:
    """Write the end of a time; midnight of the same day is 24.00, a later day is named."""
    if end.date() == start.date():
        return format_clock(end)
    before = (end - datetime.resolution).date()
    if before == start.date() and end.time() == datetime.min.time():
        return "24.00"
    return f"{format_date(end.date())}, {format_clock(end)}"


def _object(row: Row) -> dict[str, object]:
    return {
        "instansi": row.office,
        "kegiatan": row.activity,
        "jadwal": row.entry,
        "nama": row.name,
        "mulai": _moment(row.start),
        "selesai": _moment(row.end),
        "zona": row.zone,
        "sepanjang_hari": row.all_day,
        "ruang": list(row.rooms),
        "nama_ruang": list(row.room_names),
        "tempat": row.place,
        "keadaan": _STATES[row.status],
        "dipindah": row.moved,
    }


def _moment(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")


def _json(value: Iterable[object]) -> str:
    return json.dumps(list(value), ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _aligned(lines: Iterable[Sequence[str]], indent: str) -> Iterator[str]:
    """Pad every column but the last to its widest cell."""
    found = list(lines)
    widths = [max(map(len, column)) for column in zip(*found, strict=True)]
    for line in found:
        cells = (cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        yield f"{indent}{'  '.join(cells)}".rstrip()
