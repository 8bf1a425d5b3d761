"""Surat permohonan: the first record that Kendal's SOP asks to keep, own programmes aside."""

from collections.abc import Iterator

from literasi.books.book import NONE, Book, Column, Kind, Row, cell, count
from literasi.books.names import partner
from literasi.books.words import ENDS, word
from literasi.records.case import Incoming, Permohonan
from literasi.records.catalogue import Entry, Office
from literasi.values.dates import format_digits
from literasi.values.labels import ACTIVITIES


def _rows(office: Office) -> Iterator[Row]:
    for entry in office.permohonan.values():
        if entry.value.surat_masuk is not None:
            yield _row(office, entry, entry.value.surat_masuk)


def _row(office: Office, entry: Entry[Permohonan], letter: Incoming) -> Row:
    asked, wish = entry.value, entry.value.usulan
    end = office.penutupan.get(entry.id)
    day = letter.tanggal_terima[:10]
    kind = asked.jenis_kegiatan
    cells = (
        entry.id,
        day,
        cell(partner(office, asked.pemohon.mitra if asked.pemohon else None)),
        cell(asked.hal),
        cell(ACTIVITIES.get(kind, kind) if kind else None),
        cell(*map(format_digits, wish.tanggal if wish else ())),
        count(wish.jumlah_peserta if wish else None),
        cell(letter.nomor_agenda),
        word(ENDS, end.value.hasil) if end else NONE,
    )
    return Row(day, (letter.tanggal_terima, entry.id), entry.ref, ("hal",), cells)


BOOK = Book(
    "surat-permohonan",
    "Daftar Surat Permohonan",
    (
        Column("Berkas", 13),
        Column("Tanggal terima", 11, Kind.DATE),
        Column("Pemohon", 30),
        Column("Hal", 38),
        Column("Jenis kegiatan", 16),
        Column("Tanggal diusulkan", 13),
        Column("Jumlah peserta", 9, Kind.COUNT),
        Column("Nomor agenda", 11),
        Column("Hasil", 18, later=True),
    ),
    _rows,
)
