"""Buku disposisi: one line for each hop, in the order in which they were made."""

from collections.abc import Iterator

from literasi.books.book import NONE, Book, Column, Kind, Row, cell
from literasi.books.names import instruction, official, partner, post
from literasi.books.words import HOPS, WAYS, word
from literasi.records.case import Disposisi
from literasi.records.catalogue import Entry, Office


def _rows(office: Office) -> Iterator[Row]:
    for entry in office.disposisi.values():
        yield _row(office, entry)


def _row(office: Office, entry: Entry[Disposisi]) -> Row:
    hop = entry.value
    request = office.permohonan.get(hop.berkas)
    letter = request.value.surat_masuk if request else None
    sender = request.value.pemohon.mitra if request and request.value.pemohon else None
    asked = [instruction(office, one) for one in hop.instruksi]
    cells = (
        cell(letter.nomor_agenda if letter else None),
        cell(partner(office, sender)),
        cell(letter.nomor_surat if letter else None),
        letter.tanggal_surat if letter else NONE,
        hop.tanggal[:10],
        cell(f"{post(office, hop.dari.peran)} ({official(office, hop.dari)})"),
        cell(*(post(office, one.peran) for one in hop.kepada)),
        cell(*asked) if asked else word(HOPS, hop.tindakan),
        cell(hop.catatan),
        hop.batas_waktu[:10] if hop.batas_waktu else NONE,
        word(WAYS, hop.cara),
        cell(f"Berkas {hop.berkas}", f"membatalkan {hop.membatalkan}" if hop.membatalkan else ""),
    )
    return Row(hop.tanggal[:10], (hop.tanggal, entry.id), entry.ref, ("tanggal",), cells)


BOOK = Book(
    "disposisi",
    "Buku Disposisi",
    (
        Column("Nomor agenda", 11),
        Column("Surat dari", 22),
        Column("Nomor surat", 17),
        Column("Tanggal surat", 11, Kind.DATE),
        Column("Tanggal disposisi", 11, Kind.DATE),
        Column("Dari", 16),
        Column("Diteruskan kepada", 16),
        Column("Instruksi", 22),
        Column("Catatan", 30),
        Column("Batas waktu", 11, Kind.DATE),
        Column("Cara", 11),
        Column("Keterangan", 13),
    ),
    _rows,
)
