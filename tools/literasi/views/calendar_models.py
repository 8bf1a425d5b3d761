"""What the calendars show: one entry of a schedule as the public may know it.

`details` is absent where only the times are public (`Terpakai`); every time is naive local wall
time of `zone` except the stamps, which are UTC.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from literasi.views.provenance import Derived, Public


@dataclass(frozen=True, slots=True)
class Rule:
    """A weekly or monthly series; ends by `until` (last day, included) or `count`."""

    every: Annotated[str, Public("kegiatan:/jadwal/*/ulang/tiap")]
    interval: Annotated[int, Public("kegiatan:/jadwal/*/ulang/selang")]
    weekdays: Annotated[tuple[int, ...], Public("kegiatan:/jadwal/*/ulang/hari")]
    week_of_month: Annotated[int | None, Public("kegiatan:/jadwal/*/ulang/minggu_ke")]
    month_day: Annotated[int | None, Public("kegiatan:/jadwal/*/ulang/tanggal")]
    until: Annotated[date | None, Public("kegiatan:/jadwal/*/ulang/hingga")]
    count: Annotated[int | None, Public("kegiatan:/jadwal/*/ulang/jumlah")]


@dataclass(frozen=True, slots=True)
class MovedSession:
    """One session of a series at another time or in other rooms; empty rooms mean unchanged."""

    original: Annotated[datetime, Public("kegiatan:/jadwal/*/pindahan/*/dari")]
    start: Annotated[datetime, Public("kegiatan:/jadwal/*/pindahan/*/mulai")]
    end: Annotated[datetime, Public("kegiatan:/jadwal/*/pindahan/*/selesai")]
    rooms: Annotated[tuple[str, ...], Public("kegiatan:/jadwal/*/pindahan/*/ruang")]


@dataclass(frozen=True, slots=True)
class Details:
    """What only a public activity shows."""

    name: Annotated[str, Public("kegiatan:/nama")]
    kind: Annotated[str, Public("kegiatan:/jenis_kegiatan")]
    summary: Annotated[str | None, Public("kegiatan:/ringkasan")]
    page: Annotated[str, Derived("address of the newest publication about it")]


@dataclass(frozen=True, slots=True)
class Stamps:
    """When the public form of an entry was created and last changed (UTC), and its SEQUENCE.

    The sequence counts seconds from 2020-01-01T00:00Z to the last change of time, place, rule or
    status (RFC 5545 3.8.7.4 asks only that it never falls).
    """

    created: Annotated[datetime, Derived("Git history of the public form")]
    modified: Annotated[datetime, Derived("Git history of the public form")]
    sequence: Annotated[int, Derived("Git history of the public form")]


@dataclass(frozen=True, slots=True)
class Place:
    """A room with the words a calendar shows as its location."""

    code: Annotated[str, Derived("the file name of a public record")]
    name: Annotated[str, Public("ruang:/nama")]
    location: Annotated[str | None, Public("ruang:/lokasi")]


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One schedule entry: a single time or a series with its exceptions."""

    uid: Annotated[str, Public("kegiatan:/jadwal/*/uid")]
    office: Annotated[str, Public("instansi:/kode")]
    office_name: Annotated[str, Public("instansi:/nama")]
    zone: Annotated[str, Public("instansi:/zona")]
    start: Annotated[datetime, Public("kegiatan:/jadwal/*/mulai")]
    end: Annotated[datetime, Public("kegiatan:/jadwal/*/selesai")]
    all_day: Annotated[bool, Public("kegiatan:/jadwal/*/sepanjang_hari")]
    rule: Annotated[Rule | None, Public("kegiatan:/jadwal/*/ulang")]
    skipped: Annotated[tuple[datetime, ...], Public("kegiatan:/jadwal/*/lewati/*/tanggal")]
    moved: Annotated[tuple[MovedSession, ...], Public("kegiatan:/jadwal/*/pindahan")]
    rooms: Annotated[tuple[Place, ...], Public("kegiatan:/jadwal/*/ruang")]
    elsewhere: Annotated[tuple[Place, ...], Public("kegiatan:/jadwal/*/pindahan/*/ruang")]
    place: Annotated[str | None, Public("kegiatan:/jadwal/*/tempat")]
    status: Annotated[
        str, Derived("tentative, confirmed or cancelled: shown for every use of a room")
    ]
    details: Annotated[Details | None, Derived("present only when the activity is public")]
    withdrawn: Annotated[bool, Derived("it was public once: its address stays, and nothing else")]
    stamps: Annotated[Stamps, Derived("Git history of the public form")]
