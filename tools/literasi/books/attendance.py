"""Buku presensi: totals of every session; names and telephone numbers are never in the records."""

from collections.abc import Iterator

from literasi.books.book import Book, Column, Kind, Row, cell, count
from literasi.books.names import room
from literasi.records.activity import Kegiatan, Presensi
from literasi.records.catalogue import Entry, Office
from literasi.schedule.occurrences import Occurrence, occurrences, start_of
from literasi.values.dates import format_clock


def _rows(office: Office) -> Iterator[Row]:
    for entry in office.presensi.values():
        yield _row(office, entry, office.kegiatan.get(entry.value.kegiatan))


def _row(office: Office, entry: Entry[Presensi], activity: Entry[Kegiatan] | None) -> Row:
    held, total = entry.value, entry.value.jumlah
    session = _session(held, activity.value) if activity else None
    day = session.start.date().isoformat() if session else held.sesi[:10]
    clock = f"{format_clock(session.start)}–{format_clock(session.end)}" if session else None
    places = [room(office, key) for key in session.rooms] if session else []
    counts = (
        total.total, total.laki_laki, total.perempuan, total.anak, total.remaja, total.dewasa,
        total.pendamping,
    )  # fmt: skip
    cells = (
        day,
        cell(clock or held.sesi[11:].replace(":", ".")),
        cell(*places, session.place if session else None),
        cell(activity.value.nama if activity else held.kegiatan),
        *map(count, counts),
        "perkiraan" if held.perkiraan else "dihitung",
        cell(held.lokasi_berkas, held.berita_acara),
    )
    order = (day, held.sesi, entry.id)
    return Row(day, order, entry.ref, ("jumlah",), cells)


def _session(held: Presensi, activity: Kegiatan) -> Occurrence | None:
    """Find the session that was counted by its original start."""
    for slot in activity.jadwal:
        if slot.kunci == held.jadwal:
            original = start_of(slot, held.sesi)
            return next((one for one in occurrences(slot) if one.original == original), None)
    return None


BOOK = Book(
    "presensi",
    "Buku Presensi (Jumlah Hadir)",
    (
        Column("Tanggal", 11, Kind.DATE),
        Column("Waktu", 13),
        Column("Tempat", 24),
        Column("Acara", 38),
        Column("Jumlah", 8, Kind.COUNT),
        Column("Laki-laki", 8, Kind.COUNT),
        Column("Perempuan", 10, Kind.COUNT),
        Column("Anak", 8, Kind.COUNT),
        Column("Remaja", 8, Kind.COUNT),
        Column("Dewasa", 8, Kind.COUNT),
        Column("Pendamping", 11, Kind.COUNT),
        Column("Cara hitung", 11),
        Column("Letak daftar hadir", 22),
    ),
    _rows,
)
