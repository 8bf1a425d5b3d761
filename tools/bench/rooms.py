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
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from random import Random  # noqa: TID251  seeded: every run draws the same bookings
from typing import NamedTuple

import msgspec
import recurring_ical_events  # type: ignore[import-untyped]
from icalendar import Calendar, Event, vRecur
from kit.report import Report

from literasi.documents.document import Document
from literasi.records.activity import Fixed, Jadwal, Kegiatan, Repeat
from literasi.records.catalogue import Entry, Office
from literasi.records.office import Instansi
from literasi.records.parts import Act, Actor
from literasi.records.reference import Ruang
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
    return msgspec.structs.replace(ROOM, terdiri_dari=parts)


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


def _pairs(found: Iterable[tuple[Block, Block]]) -> Pairs:
    return frozenset(frozenset((_name(a), _name(b))) for a, b in found)


def _name(block: Block) -> tuple[str, str]:
    return (block.activity, _text(block.occurrence.start))


def as_calendar(one: Office) -> Calendar:
    """Write the bookings, set-up and clearing included, as a calendar with recurrence rules."""
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//literasi//bench//ID")
    around = timedelta(minutes=ROOM.siap_menit)
    for activity in one.kegiatan.values():
        (slot,) = activity.value.jadwal
        event = Event()
        event.add("uid", slot.uid)
        event.add("dtstamp", datetime(2026, 1, 1, tzinfo=UTC))
        event.add("summary", activity.id)
        event.add("location", slot.ruang[0])
        event.add("dtstart", datetime.fromisoformat(slot.mulai) - around)
        event.add("dtend", datetime.fromisoformat(slot.selesai) + around)
        if slot.ulang:
            event.add("rrule", vRecur({"FREQ": "WEEKLY", "UNTIL": END}))
        calendar.add_component(event)
    return calendar


def expander(calendar: Calendar, spaces: Footprints) -> Pairs:
    """Expand with `recurring_ical_events`, then sweep every space."""
    around = timedelta(minutes=ROOM.siap_menit)
    events = recurring_ical_events.of(calendar).between(YEAR, END)
    made = sorted((event.start, event.end, str(event["SUMMARY"]), str(event["LOCATION"]))
                  for event in events)  # fmt: skip
    parts: defaultdict[str, list[int]] = defaultdict(list)
    for number, (_, _, _, room) in enumerate(made):
        for part in spaces[room]:
            parts[part].append(number)
    met = {
        (numbers[a], numbers[b])
        for numbers in parts.values()
        for a, b in meetings([made[number][:2] for number in numbers])
    }
    names = [(activity, _text(start + around)) for start, _, activity, _ in made]
    return frozenset(frozenset((names[a], names[b])) for a, b in met)


def median(work: Callable[[], Pairs], repeats: int) -> tuple[float, Pairs]:
    """Give the median of the CPU seconds of some runs, and what they found."""
    taken: list[float] = []
    found: Pairs = frozenset()
    for _ in range(repeats):
        before = time.process_time()
        found = work()
        taken.append(time.process_time() - before)
    return statistics.median(taken), found


def measure(repeats: int, largest: int, small: int) -> tuple[list[Line], float]:
    """Measure all ways; the second value is the growth exponent of ours."""
    lines: list[Line] = []
    mine: dict[int, Line] = {}
    for count in sorted({largest // 10, small, largest}):
        one = office(count)
        sessions, spaces = len(blocks(one)), room_footprints(one)
        seconds, pairs = median(partial(ours, one), repeats)
        mine[count] = Line(
            "literasi (expand + sweep)", count, sessions, seconds, f"{len(pairs)} pairs"
        )
        lines.append(mine[count])
        if count == small:
            taken, others = median(partial(all_with_all, one), repeats)
            lines.append(Line("all with all", count, sessions, taken, _held(others, pairs)))
        if count == largest:
            calendar = as_calendar(one)
            taken, others = median(partial(expander, calendar, spaces), repeats)
            note = _held(others, pairs)
            lines.append(Line("recurring_ical_events + sweep", count, sessions, taken, note))
    first, last = mine[largest // 10], mine[largest]
    growth = math.log(last.seconds / first.seconds) / math.log(last.sessions / first.sessions)
    return lines, growth


def _held(others: Pairs, pairs: Pairs) -> str:
    return (
        "same pairs" if others == pairs else f"DOES NOT COUNT: {len(others ^ pairs)} pairs differ"
    )


def told(lines: Sequence[Line], growth: float) -> Report:
    """Give the table, the ratios and the growth."""
    report = Report("rooms", "Seeded bookings of a year, every fiftieth a weekly series.")
    head = ("way|", "bookings|,", "sessions|,", "CPU s|.3f", "|")
    table = report.table("ways", *head)
    for one in lines:
        table.add(*one)
    mine = {one.bookings: one for one in lines if one.way.startswith("literasi")}
    largest = mine[max(mine)]
    other = next(one for one in lines if one.way.startswith("recurring"))
    share = largest.seconds / other.seconds
    what = f"clashes of rooms / {other.way}"
    report.goal("14", what, largest.bookings, must=1 / 30, found=share, parts=True)
    report.grew("clashes of rooms, with the sessions", min(mine), largest.bookings, growth)
    report.goal("10", "growth with the sessions, as a power", largest.bookings,
                must=1.05, found=growth)  # fmt: skip
    return report


def main() -> None:
    """Print the table; fail when some way finds other pairs."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    words.add_argument("--repeats", type=int, default=3)
    words.add_argument("--bookings", type=int, default=10_000)
    words.add_argument("--small", type=int, default=2_000, help="bookings compared all with all")
    chosen = words.parse_args()
    lines, growth = measure(chosen.repeats, chosen.bookings, chosen.small)
    wrong = [f"{one.way}: {one.note}" for one in lines if one.note.startswith("DOES NOT COUNT")]
    if wrong:
        raise SystemExit("\n".join(wrong))
    told(lines, growth).end()


if __name__ == "__main__":
    main()
