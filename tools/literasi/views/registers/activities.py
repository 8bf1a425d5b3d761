"""Pemakaian ruang, presensi, dokumentasi, naskah perjanjian."""

from collections.abc import Iterator

from literasi.records.activity import Jadwal, Kegiatan
from literasi.records.catalogue import Entry, Office
from literasi.schedule.occurrences import occurrences
from literasi.schedule.status import Status, status
from literasi.values.dates import format_clock, format_day
from literasi.views.registers.book import Book, Row, partner

_WORDS = {
    Status.TENTATIVE: "dipesan",
    Status.CONFIRMED: "tetap",
    Status.CANCELLED: "batal",
}


def _room_use(office: Office) -> Iterator[Row]:
    for activity in office.kegiatan.values():
        for slot in activity.value.jadwal:
            yield from _slot_use(office, activity, slot)


def _slot_use(office: Office, activity: Entry[Kegiatan], slot: Jadwal) -> Iterator[Row]:
    for one in occurrences(slot):
        for room in one.rooms:
            name = office.ruang[room].value.nama if room in office.ruang else room
            cells = (
                format_day(one.start.date()),
                f"{format_clock(one.start)}–{format_clock(one.end)}",
                name,
                activity.value.nama,
                "; ".join(partner(office, key) for key in activity.value.mitra) or "-",
                str(activity.value.peserta_diharapkan or "-"),
                activity.value.berkas or "-",
                "; ".join(f"{use.jumlah} {use.peralatan}" for use in slot.peralatan) or "-",
                _WORDS[status(slot)],
            )
            yield Row(f"{one.start.year}", (one.start.isoformat(), room, activity.id), cells)


def _attendance(office: Office) -> Iterator[Row]:
    for entry in office.presensi.values():
        held, total = entry.value, entry.value.jumlah
        activity = office.kegiatan.get(held.kegiatan)
        name = activity.value.nama if activity else held.kegiatan
        counts = (total.total, total.laki_laki, total.perempuan, total.anak, total.pendamping)
        cells = (
            held.sesi.replace("T", " "),
            name,
            *("-" if count is None else str(count) for count in counts),
            "perkiraan" if held.perkiraan else "dihitung",
            held.lokasi_berkas or "-",
        )
        yield Row(held.sesi[:4], (held.sesi, entry.id), cells)


def _documentation(office: Office) -> Iterator[Row]:
    for activity in office.kegiatan.values():
        for one in activity.value.dokumentasi:
            place = one.berkas.tempat if one.berkas else "-"
            cells = (one.tanggal[:10], one.jenis, one.judul, activity.value.nama, place)
            yield Row(one.tanggal[:4], (one.tanggal, one.jenis, one.judul), cells)


def _agreements(office: Office) -> Iterator[Row]:
    for entry in office.perjanjian.values():
        paper = entry.value
        numbers = {party.urutan: party.nomor or "-" for party in paper.pihak}
        other = next((party.mitra for party in paper.pihak if party.mitra), None)
        span = paper.jangka_waktu
        day = paper.tanggal or paper.konsep[0].tanggal
        cells = (
            numbers.get("kesatu", "-"),
            numbers.get("kedua", "-"),
            paper.tanggal or "konsep",
            partner(office, other),
            paper.judul,
            span.mulai if span else "-",
            span.selesai if span else "-",
            str(paper.asli or "-"),
            paper.berkas,
        )
        yield Row(day[:4], (day, entry.id), cells)


BOOKS = (
    Book(
        "pemakaian-ruang",
        "Buku Agenda Pemakaian Tempat/Ruang",
        (
            "Hari/tanggal", "Waktu", "Ruang", "Kegiatan", "Pemakai", "Jumlah peserta",
            "Berkas", "Perlengkapan", "Status",
        ),
        _room_use,
    ),
    Book(
        "presensi",
        "Buku Presensi (jumlah)",
        (
            "Waktu", "Kegiatan", "Jumlah", "Laki-laki", "Perempuan", "Anak", "Pendamping",
            "Cara hitung", "Letak daftar hadir",
        ),
        _attendance,
    ),
    Book(
        "dokumentasi",
        "Arsip Foto dan Video Kegiatan",
        ("Tanggal", "Jenis", "Judul", "Kegiatan", "Tempat simpan"),
        _documentation,
    ),
    Book(
        "perjanjian",
        "Naskah Perjanjian Kerja Sama",
        (
            "Nomor pihak kesatu", "Nomor pihak kedua", "Tanggal", "Pihak kedua", "Judul",
            "Mulai", "Selesai", "Naskah asli", "Berkas",
        ),
        _agreements,
    ),
)  # fmt: skip
