"""Bookings in words, for the rules about rooms, equipment and people."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from literasi.records.activity import Jadwal
from literasi.records.catalogue import Office
from literasi.schedule.blocks import Block, room_footprints
from literasi.schedule.clashes import clashes
from literasi.schedule.sessions import Session
from literasi.schedule.status import Status
from literasi.values.dates import format_span
from literasi.values.finding import Finding, Related, Severity
from literasi.values.mark import Mark
from literasi.values.pointer import format_pointer

T = TypeVar("T")
Booked = Block | Session


@dataclass(frozen=True, slots=True)
class Clash:
    """Two bookings that meet: their first meeting, and how many more there are."""

    one: Block  # the later booking, which gives way
    other: Block
    more: int


def clashing(office: Office, made: Iterable[Block]) -> tuple[Clash, ...]:
    """Give the clashing bookings of an office, each pair once however often it meets."""
    found = clashes(made, room_footprints(office))
    pairs = ((one, two) if _later(office, one, two) else (two, one) for one, two in found)
    met = first_of(
        pairs, lambda pair: (pair[0].session, pair[1].session)
    )  # in several rooms, once
    once = (pair for pair, _ in met)
    grouped = first_of(once, lambda pair: (booking(pair[0]), booking(pair[1])))
    return tuple(Clash(one, other, more) for (one, other), more in grouped)


def first_of(items: Iterable[T], key: Callable[[T], Hashable]) -> tuple[tuple[T, int], ...]:
    """Give the first of every group with how many follow it: a series is told once."""
    firsts: dict[Hashable, T] = {}
    counts: dict[Hashable, int] = {}
    for one in items:
        name = key(one)
        firsts.setdefault(name, one)
        counts[name] = counts.get(name, -1) + 1
    return tuple((one, counts[name]) for name, one in firsts.items())


def booking(one: Booked) -> tuple[str, int]:
    """Give the activity and the entry of a booking."""
    return (one.activity, one.index)


def entry(office: Office, one: Booked) -> Jadwal:
    """Give the entry of a booking."""
    return office.kegiatan[one.activity].value.jadwal[one.index]


def rank(office: Office, one: Booked) -> tuple[bool, str, str]:
    """Who was fixed (or else asked) later gives way: approval decides, not asking."""
    slot = entry(office, one)
    when = slot.ditetapkan.tanggal if slot.ditetapkan else slot.dipesan.tanggal
    return (slot.ditetapkan is None, when, one.activity)


def _later(office: Office, one: Block, other: Block) -> bool:
    return rank(office, one) >= rank(office, other)


def title(office: Office, one: Booked) -> str:
    """Write the name of a booking's activity."""
    return f"«{office.kegiatan[one.activity].value.nama}»"


def room_name(office: Office, room: str) -> str:
    """Write the name of a room, or its code where no record names it."""
    return office.ruang[room].value.nama if room in office.ruang else room


def during(office: Office, one: Block | Session) -> str:
    """Write when a session takes place, without set-up and clearing."""
    return format_span(one.occurrence.start, one.occurrence.end, office.zone)


def also(more: int) -> str:
    """Write how many further sessions share a finding."""
    return f" (dan {more} pertemuan lain)" if more else ""


def place(office: Office, one: Booked) -> Mark:
    """Give the place of a booking's entry."""
    return office.kegiatan[one.activity].mark("jadwal", one.index, "mulai")


def pointer(one: Booked) -> str:
    """Give the pointer of a booking's entry."""
    return format_pointer(("jadwal", one.index))


def finding(rule: str, severity: Severity, office: Office, clash: Clash, hint: str) -> Finding:
    """Name both records of a clash with both places."""
    one, other = clash.one, clash.other
    name = title(office, other)
    taken = format_span(other.start, other.end, office.zone)
    how = "sudah dipakai" if other.status is Status.CONFIRMED else "juga dipesan untuk"
    message = f"{room_name(office, other.room)} {how} {name}: {taken}{also(clash.more)}"
    related = (Related(place(office, other), f"{name} di sini"),)
    return Finding(place(office, one), rule, message, hint, severity, pointer(one), related)
