"""A room is booked only while the office has it."""

from collections.abc import Iterator
from datetime import date, datetime

from literasi.records.catalogue import Office
from literasi.rules.rooms import also, booking, during, first_of, place, pointer, room_name
from literasi.rules.scene import Scene
from literasi.schedule.blocks import Block, blocks
from literasi.schedule.opening import in_service
from literasi.values.dates import format_date, parse_date
from literasi.values.finding import Finding, Related, Severity

ID = "RNG008"
TITLE = "Ruang dipakai selama masih aktif"
SEVERITY = Severity.ERROR

_LAST, _FIRST = "aktif_hingga", "aktif_sejak"


def check(scene: Scene) -> Iterator[Finding]:
    """Hold the first and last day of every session against the room's years of service."""
    for office in scene.catalogue.offices:
        found = [(one, key) for one in scene.once(blocks, office) for key in _breach(office, one)]
        for (one, key), more in first_of(found, lambda it: (booking(it[0]), it[0].room, it[1])):
            yield _finding(office, one, key, more)


def _breach(office: Office, one: Block) -> Iterator[str]:
    if one.room in office.ruang:
        room = office.ruang[one.room].value
        first, last = one.occurrence.start.date(), _last_day(one)
        if not in_service(room, first) or not in_service(room, last):
            late = room.aktif_hingga is not None and parse_date(room.aktif_hingga) < last
            yield _LAST if late else _FIRST


def _last_day(one: Block) -> date:
    """Count an end at midnight to the day before."""
    start, end = one.occurrence.start, one.occurrence.end
    return (end - datetime.resolution).date() if start < end else start.date()


def _finding(office: Office, one: Block, key: str, more: int) -> Finding:
    room, name = office.ruang[one.room], room_name(office, one.room)
    if key == _LAST:
        told = f"hanya dipakai hingga {_written(room.value.aktif_hingga)}"
    else:
        told = f"baru dipakai sejak {_written(room.value.aktif_sejak)}"
    message = f"{name} {told}; dipesan {during(office, one)}{also(more)}"
    hint = "pilih ruang lain, atau perbaiki masa aktif ruang itu"
    related = (Related(room.mark(key), f"masa aktif {name} di sini"),)
    return Finding(place(office, one), ID, message, hint, SEVERITY, pointer(one), related)


def _written(day: str | None) -> str:
    return format_date(parse_date(day or ""))
