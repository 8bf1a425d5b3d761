"""Buku agenda pemakaian tempat/ruang: a line for each session and room (SOP, warning 2)."""

from collections.abc import Iterator
from datetime import datetime

from literasi.books.book import Book, Column, Kind, Row, cell, count
from literasi.books.names import official, partner, room
from literasi.records.activity import Jadwal, Kegiatan
from literasi.records.catalogue import Entry, Office
from literasi.schedule.occurrences import Occurrence, occurrences, start_of
from literasi.schedule.status import Status, status
from literasi.values.dates import DAYS, format_clock, format_digits

_WORDS = {
    Status.TENTATIVE: "dipesan",
    Status.CONFIRMED: "tetap",
    Status.CANCELLED: "batal",
}
_Held = frozenset[tuple[str, str, datetime]]  # activity, schedule key, original start


def _rows(office: Office) -> Iterator[Row]:
    held = _held(office)
    for activity in office.kegiatan.values():
        for at, slot in enumerate(activity.value.jadwal):
            for one in occurrences(slot):
                used = (activity.id, slot.kunci, one.original) in held
                for key in one.rooms:
                    yield _row(office, (activity, at), one, key, used=used)


def _held(office: Office) -> _Held:
    """List the sessions whose attendance was counted: these took place."""
    return frozenset(
        (one.value.kegiatan, slot.kunci, start_of(slot, one.value.sesi))
        for one in office.presensi.values()
        if one.value.kegiatan in office.kegiatan
        for slot in office.kegiatan[one.value.kegiatan].value.jadwal
        if slot.kunci == one.value.jadwal
    )


def _row(
    office: Office, slot_of: tuple[Entry[Kegiatan], int], one: Occurrence, key: str, *, used: bool
) -> Row:
    activity, at = slot_of
    event, slot = activity.value, activity.value.jadwal[at]
    day = one.start.date()
    cells = (
        DAYS[day.weekday()],
        day.isoformat(),
        _hours(one),
        cell(room(office, key)),
        cell(event.nama),
        cell(*(partner(office, each) for each in event.mitra)),
        count(event.peserta_diharapkan),
        _basis(office, event.berkas),
        cell(*(f"{use.jumlah} {_thing(office, use.peralatan)}" for use in slot.peralatan)),
        cell(official(office, event.penanggung_jawab)),
        _state(slot, used=used),
        _note(event, one),
    )
    order = (one.start.isoformat(), key, activity.id, slot.kunci, one.original.isoformat())
    return Row(day.isoformat(), order, activity.ref, ("jadwal", at), cells)


def _hours(one: Occurrence) -> str:
    last = "24.00" if one.end.time() == datetime.min.time() else format_clock(one.end)
    days = (one.end.date() - one.start.date()).days - (last == "24.00")
    return f"{format_clock(one.start)}–{last}" + (f" (+{days} hari)" if days > 0 else "")


def _thing(office: Office, key: str) -> str:
    known = office.peralatan.get(key)
    return known.value.nama if known else key


def _state(slot: Jadwal, *, used: bool) -> str:
    found = status(slot)
    return "dipakai" if used and found is not Status.CANCELLED else _WORDS[found]


def _basis(office: Office, case: str | None) -> str:
    """Give the letter that asks, else the case: why the room is used."""
    request = office.permohonan.get(case) if case else None
    letter = request.value.surat_masuk if request else None
    return cell(letter.nomor_surat if letter else None, f"Berkas {case}" if case else None)


def _note(event: Kegiatan, one: Occurrence) -> str:
    moved = f"pindahan dari {format_digits(one.original.isoformat())}" if one.moved else None
    return cell(moved, None if event.sifat_keamanan == "biasa" else event.sifat_keamanan)


BOOK = Book(
    "pemakaian-ruang",
    "Buku Agenda Pemakaian Tempat/Ruang",
    (
        Column("Hari", 7),
        Column("Tanggal", 11, Kind.DATE),
        Column("Waktu", 12),
        Column("Tempat/ruang", 15),
        Column("Kegiatan", 28),
        Column("Pemakai/penyelenggara", 25),
        Column("Jumlah peserta", 8, Kind.COUNT, later=True),
        Column("Dasar", 18),
        Column("Perlengkapan", 16, later=True),
        Column("Penanggung jawab", 14),
        Column("Status", 9, later=True),
        Column("Keterangan", 14),
    ),
    _rows,
)
