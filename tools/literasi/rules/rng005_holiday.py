"""A room that does not open on holidays is not booked on one."""

from collections.abc import Iterator, Mapping
from datetime import date

from literasi.records.catalogue import Office
from literasi.rules.rooms import place, pointer, room_name
from literasi.rules.scene import Scene
from literasi.schedule.holidays import DayOff, days_off, shut_rooms, touched
from literasi.schedule.sessions import Session, sessions
from literasi.values.dates import format_day
from literasi.values.finding import Finding, Related, Severity

ID = "RNG005"
TITLE = "Ruang tidak dipesan pada hari libur"
SEVERITY = Severity.WARNING


def check(scene: Scene) -> Iterator[Finding]:
    """Look for national holidays and joint leave among the days of every session in a room."""
    off = days_off(scene.catalogue.libur)
    days = sorted(off)
    for office in scene.catalogue.offices:
        for one in scene.once(sessions, office):
            for day in touched(one, days):
                yield from _finding(office, one, day, off)


def _finding(
    office: Office, one: Session, day: date, off: Mapping[date, DayOff]
) -> Iterator[Finding]:
    rooms = shut_rooms(office, one)
    if rooms:
        names = ", ".join(room_name(office, room) for room in rooms)
        message = f"{names} tidak buka pada hari libur: {format_day(day)}, {off[day].title}"
        hint = "pindahkan atau lewati tanggal itu; bila ruang buka, isi «buka_hari_libur: true»"
        related = (Related(off[day].mark, "hari libur ini di sini"),)
        yield Finding(place(office, one), ID, message, hint, SEVERITY, pointer(one), related)
