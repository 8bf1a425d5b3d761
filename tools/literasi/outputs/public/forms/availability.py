"""What a form knows of the rooms: for each day from the build's on, the hours open and free."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta

from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.free_today import RoomDay, room_day
from literasi.outputs.public.pages.opened import Span
from literasi.outputs.public.pages.slots import ONE_DAY, Days, by_day, slots
from literasi.outputs.public.pages.weeks import holidays
from literasi.values.dates import midnight
from literasi.views.public_models import Office, Room

DAYS_AHEAD = 270  # nine months: a school year's planning, and some 20 kB before compression
_NUMBER = re.compile(r"[0-9]+")
_MINUTE = timedelta(minutes=1)

Known = Mapping[str, object]


def rooms_known(site: Directory, office: Office) -> list[Known]:
    """Give every room of an office with its days."""
    uses = by_day(one for one in slots(site) if one.stands and one.office == office.code)
    return [_room(site, room, uses) for room in site.rooms_of(office)]


def holidays_known(site: Directory) -> dict[str, str]:
    """Name the holidays of these days."""
    last = site.today + ONE_DAY * DAYS_AHEAD
    return {
        one.day.isoformat(): one.name for one in site.view.holidays if site.today <= one.day < last
    }


def _room(site: Directory, room: Room, uses: Days) -> Known:
    off = holidays(site)
    patterns: list[Known] = []
    days: list[int] = []
    for number in range(DAYS_AHEAD):
        day = site.today + ONE_DAY * number
        found = _pattern(room_day(room, day, uses.get(day, ()), off))
        if found not in patterns:
            patterns.append(found)
        days.append(patterns.index(found))
    return {"kode": room.code, "nama": room.name, "muat": _most(room), "pola": patterns,
            "hari": days}  # fmt: skip


def _pattern(one: RoomDay) -> Known:
    return {
        "buka": [_minutes(span) for span in one.open],
        "kosong": [_minutes(span) for span in one.free],
        "sebagian": one.partial,
    }


def _minutes(span: Span) -> tuple[int, int]:
    start = midnight(span[0].date())
    return _since(start, span[0]), _since(start, span[1])


def _since(start: datetime, moment: datetime) -> int:
    return (moment - start) // _MINUTE


def _most(room: Room) -> int | None:
    """Give the most people that any layout of a room holds."""
    found = [int(number[0]) for one in room.capacities if (number := _NUMBER.match(one))]
    return max(found, default=None)
