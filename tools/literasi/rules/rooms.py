"""Clashing bookings in words, for the rules about rooms."""

from literasi.records.catalogue import Office
from literasi.schedule.blocks import Block, blocks, room_footprints
from literasi.schedule.clashes import clashes
from literasi.values.dates import format_span
from literasi.values.finding import Finding, Related, Severity
from literasi.values.mark import Mark
from literasi.values.pointer import format_pointer


def pairs(office: Office) -> tuple[tuple[Block, Block], ...]:
    """Give the clashing pairs; the later booking of each pair comes first, to be the culprit."""
    found = clashes(blocks(office), room_footprints(office))
    return tuple((one, other) if _later(office, one, other) else (other, one)
                 for one, other in found)  # fmt: skip


def _later(office: Office, one: Block, other: Block) -> bool:
    """Who was fixed (or else asked) later gives way: approval decides, not asking."""
    return _rank(office, one) >= _rank(office, other)


def _rank(office: Office, block: Block) -> tuple[bool, str, str]:
    entry = office.kegiatan[block.activity].value.jadwal[block.index]
    fixed = entry.ditetapkan
    when = fixed.tanggal if fixed else entry.dipesan.tanggal
    return (fixed is None, when, block.activity)


def finding(
    rule: str, severity: Severity, office: Office, pair: tuple[Block, Block], hint: str
) -> Finding:
    """Name both records with both places."""
    one, other = pair
    name = office.kegiatan[other.activity].value.nama
    room = office.ruang[other.room].value.nama if other.room in office.ruang else other.room
    taken = format_span(other.start, other.end, office.zone)
    message = f"{room} sudah dipakai «{name}»: {taken}"
    related = (Related(_place(office, other), f"«{name}» di sini"),)
    pointer = format_pointer(("jadwal", one.index))
    return Finding(_place(office, one), rule, message, hint, severity, pointer, related)


def _place(office: Office, block: Block) -> Mark:
    return office.kegiatan[block.activity].mark("jadwal", block.index, "mulai")
