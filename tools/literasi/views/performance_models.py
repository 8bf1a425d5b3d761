"""What an office did, month by month; small counts of cases are hidden."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from literasi.views.provenance import Derived, Public

_SHOWN = "every use of a room is public with its times"
_HELD = "a count over activities that are public, held by the day"
_CASES = "a count of five or more cases or none, none of them restricted; smaller ones are hidden"


@dataclass(frozen=True, slots=True)
class RoomMonth:
    """One month of a room, in minutes; set-up and clearing do not count.

    `used` and `part` (only a part of the room taken) lie within the opening hours, `outside` not.
    """

    month: Annotated[date, Derived("a month of the calendar")]
    opened: Annotated[int, Public("ruang:/jam_buka", "instansi:/jam_kerja/*/hari")]
    used: Annotated[int, Derived(_SHOWN)]
    part: Annotated[int, Derived(_SHOWN)]
    outside: Annotated[int, Derived(_SHOWN)]
    sessions: Annotated[int, Derived(_SHOWN)]


@dataclass(frozen=True, slots=True)
class RoomUsage:
    """How much of its opening hours a room was used, month by month, oldest first."""

    office: Annotated[str, Public("instansi:/kode")]
    office_name: Annotated[str, Public("instansi:/nama_singkat")]
    room: Annotated[str, Public("ruang:/nama")]
    months: Annotated[tuple[RoomMonth, ...], Derived("a collection of public views")]
    code: Annotated[str, Derived("the file name of a public record")]


@dataclass(frozen=True, slots=True)
class Work:
    """What was done in a month, of a kind or in a year: activities, sessions, participants.

    `uncounted` are sessions whose attendance is not on record (yet).
    """

    activities: Annotated[int, Derived(_HELD)]
    sessions: Annotated[int, Derived(_HELD)]
    participants: Annotated[int, Public("presensi:/jumlah/total")]
    uncounted: Annotated[int, Derived(_HELD)]


@dataclass(frozen=True, slots=True)
class KindMonth:
    """The work of one kind of activity in one month."""

    month: Annotated[int, Derived("a month of the calendar, 1 to 12")]
    kind: Annotated[str, Public("kegiatan:/jenis_kegiatan")]
    work: Annotated[Work, Derived("a collection of public views")]


@dataclass(frozen=True, slots=True)
class Requests:
    """Requests of a year in equal periods of `span` months; `None` for a year of one to four."""

    span: Annotated[int, Derived("1, 3, 6 or 12: the finest periods without a small count")]
    received: Annotated[tuple[int | None, ...], Derived(_CASES)]
    ended: Annotated[tuple[int | None, ...], Derived(_CASES)]


@dataclass(frozen=True, slots=True)
class OfficeYear:
    """One year of one office; monthly tuples have twelve places, `through` is the last counted."""

    office: Annotated[str, Public("instansi:/kode")]
    year: Annotated[int, Derived("a year of the calendar")]
    through: Annotated[int, Derived("the last month of the year that has begun, 1 to 12")]
    months: Annotated[tuple[Work, ...], Derived("a collection of public views")]
    kinds: Annotated[
        tuple[tuple[str, Work], ...], Derived("public views by kind of activity, the most first")
    ]
    details: Annotated[tuple[KindMonth, ...], Derived("a collection of public views")]
    total: Annotated[Work, Derived("a collection of public views")]
    partners: Annotated[tuple[str, ...], Public("mitra:/nama", "kegiatan:/mitra")]
    announcements: Annotated[tuple[int, ...], Public("publikasi:/jenis", "publikasi:/terbit")]
    reports: Annotated[tuple[int, ...], Public("publikasi:/jenis", "publikasi:/terbit")]
    requests: Annotated[Requests, Derived(_CASES)]
    rooms: Annotated[tuple[RoomUsage, ...], Derived("a collection of public views")]
