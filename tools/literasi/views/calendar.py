"""Catalogue to calendar entries, field by field: names only where an activity is public."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from literasi.records.activity import Jadwal, Kegiatan, Moved
from literasi.records.catalogue import Catalogue, Entry, Office
from literasi.schedule.occurrences import occurrences, originals, recurrence, span, start_of
from literasi.schedule.status import Status, status
from literasi.values.dates import parse_date
from literasi.views.calendar_models import (
    CalendarEntry,
    Details,
    MovedSession,
    Place,
    Rule,
    Stamps,
)
from literasi.views.publicity import pages, withdrawn_activities


class Stamped(Protocol):
    """What history knows of one uid, in UTC."""

    @property
    def created(self) -> datetime:
        """When the entry first stood in a record."""
        ...

    @property
    def modified(self) -> datetime:
        """When its public form last changed."""
        ...

    @property
    def sequence(self) -> int:
        """Seconds from 2020 to the last change of time, place, rule or status."""
        ...


def calendar(
    catalogue: Catalogue, stamps: Mapping[str, Stamped], moment: datetime
) -> tuple[CalendarEntry, ...]:
    """Give every entry that a calendar may show, sorted by uid.

    `moment` is the effective time of the state that is built (UTC), never "today": publicity is
    judged by it, in the zone of each office, exactly as the stamps were.
    """
    found = [
        entry
        for office in catalogue.offices
        for entry in _office(office, stamps, moment.astimezone(ZoneInfo(office.zone)).date())
    ]
    return tuple(sorted(found, key=lambda one: (one.uid, one.office, one.start)))


def _office(office: Office, stamps: Mapping[str, Stamped], day: date) -> Iterator[CalendarEntry]:
    public, gone = pages(office, day), withdrawn_activities(office, day)
    for activity in office.kegiatan.values():
        details = _details(activity, public.get(activity.id))
        for entry in activity.value.jadwal:
            shown = details is not None or activity.id in gone or _blocks(entry)
            if shown and occurrences(entry):
                one = _entry(office, entry, details, stamps[entry.uid])
                yield replace(one, withdrawn=activity.id in gone)


def _blocks(entry: Jadwal) -> bool:
    """Tell whether it takes a room; a private cancellation leaves no trace."""
    used = entry.ruang or any(move.ruang for move in entry.pindahan)
    return bool(used) and status(entry) is not Status.CANCELLED


def _details(activity: Entry[Kegiatan], page: str | None) -> Details | None:
    if page is None:
        return None
    return Details(
        name=activity.value.nama,
        kind=activity.value.jenis_kegiatan,
        summary=activity.value.ringkasan,
        page=page,
    )


def _entry(
    office: Office, entry: Jadwal, details: Details | None, stamp: Stamped
) -> CalendarEntry:
    start, end, rooms, place = _base(entry)
    moves = _moves(entry)
    elsewhere = {room for move in moves for room in move.rooms} - set(rooms)
    return CalendarEntry(
        uid=entry.uid,
        office=office.code,
        office_name=office.profile.value.nama,
        zone=office.zone,
        start=start,
        end=end,
        all_day=entry.sepanjang_hari,
        rule=_rule(entry),
        skipped=_skipped(entry),
        moved=moves,
        rooms=places(office, rooms),
        elsewhere=places(office, tuple(sorted(elsewhere))),
        place=place if details else None,
        status=str(status(entry)),
        details=details,
        withdrawn=False,
        stamps=Stamps(stamp.created, stamp.modified, stamp.sequence),
    )


def _base(entry: Jadwal) -> tuple[datetime, datetime, tuple[str, ...], str | None]:
    """Give the first session as the series has it; a single time may itself have been moved."""
    if entry.ulang is None:
        (one,) = occurrences(entry)
        return one.start, one.end, one.rooms, one.place
    start, end = span(entry.mulai, entry.selesai, all_day=entry.sepanjang_hari)
    return start, end, entry.ruang, entry.tempat


def _rule(entry: Jadwal) -> Rule | None:
    found = recurrence(entry.ulang)
    if found is None:
        return None
    return Rule(
        every=found.every,
        interval=found.interval,
        weekdays=found.weekdays,
        week_of_month=found.week_of_month,
        month_day=found.month_day,
        until=found.until,
        count=found.count,
    )


def _skipped(entry: Jadwal) -> tuple[datetime, ...]:
    """Give the starts that fall out; dates on which the series has none name nothing."""
    days = {parse_date(one.tanggal) for one in entry.lewati}
    return tuple(one for one in originals(entry) if one.date() in days) if entry.ulang else ()


def _moves(entry: Jadwal) -> tuple[MovedSession, ...]:
    if entry.ulang is None:
        return ()
    real = set(originals(entry)) - set(_skipped(entry))
    moves = {start_of(entry, move.dari): move for move in entry.pindahan}
    return tuple(_move(entry, one, moves[one]) for one in sorted(real & moves.keys()))


def _move(entry: Jadwal, original: datetime, move: Moved) -> MovedSession:
    start, end = span(move.mulai, move.selesai, all_day=entry.sepanjang_hari)
    return MovedSession(original=original, start=start, end=end, rooms=move.ruang)


def places(office: Office, rooms: tuple[str, ...]) -> tuple[Place, ...]:
    """Name rooms; one that no record knows (a finding elsewhere) has no name to show."""
    known = [(code, office.ruang[code].value) for code in rooms if code in office.ruang]
    return tuple(Place(code=code, name=room.nama, location=room.lokasi) for code, room in known)
