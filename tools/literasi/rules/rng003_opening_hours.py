"""A room is used in its opening hours."""

from collections.abc import Iterator
from datetime import date

from literasi.records.catalogue import Office
from literasi.records.reference import Ruang
from literasi.rules.rooms import also, booking, during, first_of, place, pointer, room_name
from literasi.rules.scene import Scene
from literasi.schedule.blocks import Block, blocks
from literasi.schedule.occurrences import WEEKDAYS
from literasi.schedule.opening import outside
from literasi.values.dates import DAYS
from literasi.values.finding import Finding, Related, Severity

ID = "RNG003"
TITLE = "Ruang dipakai dalam jam bukanya"
SEVERITY = Severity.WARNING


def check(scene: Scene) -> Iterator[Finding]:
    """Hold every session, set-up apart, against the hours its room states."""
    for office in scene.catalogue.offices:
        found = [(one, day) for one in scene.once(blocks, office) for day in _outside(office, one)]
        for (one, day), more in first_of(found, lambda it: (booking(it[0]), it[0].room)):
            yield _finding(office, one, day, more)


def _outside(office: Office, one: Block) -> Iterator[date]:
    if one.room in office.ruang:
        span = (one.occurrence.start, one.occurrence.end)
        day = outside(office.ruang[one.room].value, span)
        if day is not None:
            yield day


def _finding(office: Office, one: Block, day: date, more: int) -> Finding:
    name, room = room_name(office, one.room), office.ruang[one.room]
    message = f"{name} dipakai di luar jam buka: {during(office, one)}{also(more)}"
    hint = f"{_hours(room.value, day)}; pindahkan, atau perbaiki jam buka ruang itu"
    related = (Related(room.mark("jam_buka"), f"jam buka {name} di sini"),)
    at = place(office, one)
    return Finding(at, ID, message, hint, SEVERITY, pointer(one), related)


def _hours(room: Ruang, day: date) -> str:
    weekday = DAYS[day.weekday()]
    spans = [f"{one.mulai}–{one.selesai}".replace(":", ".") for one in room.jam_buka
             if WEEKDAYS[day.weekday()] in one.hari]  # fmt: skip
    return f"jam buka {weekday}: {', '.join(spans)}" if spans else f"{weekday} tidak buka"
