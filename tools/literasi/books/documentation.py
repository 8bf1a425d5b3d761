"""Arsip foto dan video kegiatan: what Mojokerto's SOP asks to keep; the files lie elsewhere."""

from collections.abc import Iterator

from literasi.books.book import Book, Column, Kind, Row, cell
from literasi.books.names import official
from literasi.records.catalogue import Office

_KINDS = {"foto": "Foto", "video": "Video"}


def _rows(office: Office) -> Iterator[Row]:
    for activity in office.kegiatan.values():
        for at, one in enumerate(activity.value.dokumentasi):
            day = one.tanggal[:10]
            cells = (
                day,
                _KINDS.get(one.jenis, one.jenis),
                cell(one.judul),
                cell(activity.value.nama),
                cell(official(office, one.oleh)),
                cell(one.berkas.tempat if one.berkas else None),
            )
            order = (one.tanggal, activity.id, f"{at:04}")
            yield Row(day, order, activity.ref, ("dokumentasi", at), cells)


BOOK = Book(
    "dokumentasi",
    "Arsip Foto dan Video Kegiatan",
    (
        Column("Tanggal", 11, Kind.DATE),
        Column("Jenis", 8),
        Column("Judul", 44),
        Column("Kegiatan", 44),
        Column("Oleh", 20),
        Column("Tempat simpan", 36),
    ),
    _rows,
)
