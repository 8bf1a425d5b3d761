"""How fast clashes are found: our sweep, comparing all with all, and an expander of calendars.

Ten thousand seeded bookings over a year, two hundred of them weekly series. Run from the root of
the repository: `.venv/bin/python tools/bench/rooms.py`. Figures are CPU time; what counts are the
ratios on one machine. A figure counts only when its way finds the same pairs as ours.
"""

import argparse
import math
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from random import Random  # noqa: TID251  seeded: every run draws the same bookings
from typing import NamedTuple

import recurring_ical_events
from icalendar import Calendar, Event, vRecur

from literasi.documents.document import Document
from literasi.records.activity import Fixed, Jadwal, Kegiatan, Repeat
from literasi.records.catalogue import Entry, Office
from literasi.records.parts import Act, Actor
from literasi.records.reference import Instansi, Ruang
from literasi.schedule.blocks import Block, blocks, room_footprints
from literasi.schedule.clashes import clashes
from literasi.schedule.footprints import Footprints
from literasi.schedule.sweep import meetings

YEAR = datetime(2026, 1, 1)  # noqa: DTZ001  local wall time, as records hold it
END = datetime(2027, 1, 1)  # noqa: DTZ001
WEEKLY = 0.02  # of the bookings
PER_ROOM = 150  # bookings of one room and year, so that density stays the same as the office grows
WHO = Actor("contoh", "staf")
ROOM = Ruang("Ruang", "ruang", contoh=True, kapasitas=(), siap_menit=15, beres_menit=15)
PROFILE = Instansi(
    "contoh", "Dinas Contoh", "Contoh", "P", "W", "K", contoh=True, zona="Asia/Jakarta",
    warna="#000000", opd="D", jam_kerja=(), peran=(), instruksi_disposisi=(), seri=(),
)  # fmt: skip

Pairs = frozenset[frozenset[tuple[str, str]]]


class Line(NamedTuple):
    """One line of the table."""

    way: str
    bookings: int
    sessions: int
    seconds: float
    note: str


def office(count: int) -> Office:
    """Draw an office; every tenth room is a hall of two others."""
    draw = Random(20260101)  # noqa: S311  no secret
    names = [f"r{number:03}" for number in range(max(3, count // PER_ROOM))]
    parts = {name: names[at + 1 : at + 3] for at, name in enumerate(names) if at % 10 == 0}
    rooms = {name: _filed("ruang", name, _room(tuple(parts.get(name, ())))) for name in names}
    kept = {
        name: _filed("kegiatan", name, Kegiatan("K", "rapat", "biasa", WHO, (slot,)))
        for name, slot in ((f"k{n:05}", _slot(draw, names, n, count)) for n in range(count))
    }
    profile = _filed("instansi", "instansi", PROFILE)
    return Office("contoh", profile, ruang=rooms, kegiatan=kept)


def _room(parts: tuple[str, ...]) -> Ruang:
    return Ruang("Ruang", "ruang", contoh=True, kapasitas=(), terdiri_dari=parts,
                 siap_menit=15, beres_menit=15)  # fmt: skip


def _filed(kind: str, code: str, value: object) -> Entry:  # type: ignore[type-arg]  # any record
    return Entry("contoh", kind, code, value, Document(f"{code}.yml", {}))


def _slot(draw: Random, names: Sequence[str], number: int, count: int) -> Jadwal:
    series = number < count * WEEKLY
    start = YEAR + timedelta(days=draw.randrange(7 if series else 365))
    start += timedelta(minutes=15 * draw.randrange(28, 72))
    end = start + timedelta(minutes=15 * draw.randrange(2, 17))
    act = Act("2025-12-01", WHO)
    return Jadwal(
        "a", f"00000000-0000-4000-8000-{number:012}", _text(start), _text(end), act,
        ulang=Repeat("minggu", hingga="2026-12-31") if series else None,
        ruang=(draw.choice(names),),
        ditetapkan=Fixed("2025-12-02", WHO),
    )  # fmt: skip


def _text(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")


def ours(one: Office) -> Pairs:
    """Expand and sweep, as the rules do."""
    return _pairs(clashes(blocks(one), room_footprints(one)))


def all_with_all(one: Office) -> Pairs:
    """Expand, then compare every block with every other one."""
    spaces, made = room_footprints(one), blocks(one)
    found = (
        (a, b)
        for at, a in enumerate(made)
        for b in made[at + 1 :]
        if a.start < b.end and b.start < a.end and not spaces[a.room].isdisjoint(spaces[b.room])
    )
    return _pairs(pair for pair in found if pair[0].session != pair[1].session)


def _pairs(found: "Iterable[tuple[Block, Block]]") -> Pairs:
    return frozenset(frozenset((_name(a), _name(b))) for a, b in found)


def _name(block: Block) -> tuple[str, str]:
    return (block.activity, _text(block.occurrence.start))
