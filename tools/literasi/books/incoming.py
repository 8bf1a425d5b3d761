"""Buku agenda surat masuk: every request letter in the order of its agenda number."""

from collections.abc import Iterator

from literasi.books.book import Book, Column, Kind, Row, State, cell
from literasi.books.names import partner, post
from literasi.books.numbers import order
from literasi.books.voided import voided
from literasi.books.words import SOURCES, nature, word
from literasi.numbering.numbered import AUTOMATIC
from literasi.records.case import Incoming, Permohonan
from literasi.records.catalogue import Entry, Office
from literasi.values.dates import format_digits


def _rows(office: Office) -> Iterator[Row]:
    for entry in office.permohonan.values():
        if entry.value.surat_masuk is not None:
            yield _row(office, entry, entry.value.surat_masuk)
    yield from voided(office, "surat_masuk", _void)


def _row(office: Office, entry: Entry[Permohonan], letter: Incoming) -> Row:
    sender = entry.value.pemohon.mitra if entry.value.pemohon else None
    cells = (
        cell(letter.nomor_agenda),
        letter.tanggal_terima[:10],
        cell(partner(office, sender)),
        letter.tanggal_surat,
        cell(letter.nomor_surat),
        cell(letter.hal),
        cell(letter.lampiran),
        cell(letter.kode_klasifikasi),
        nature(letter.sifat_keamanan, letter.sifat_kecepatan),
        word(SOURCES, letter.sumber),
        cell(post(office, letter.diteruskan_ke)),
        _disposed(office, entry.id),
        cell(f"Berkas {entry.id}"),
    )
    waits = letter.nomor_agenda == AUTOMATIC
    state = State.WAITING if waits else State.ENTERED
    sorted_by = order(office, letter.seri, letter.nomor_agenda)
    at = ("surat_masuk",)
    return Row(letter.tanggal_terima[:10], sorted_by, entry.ref, at, cells, state)


def _disposed(office: Office, case: str) -> str:
    """Give the first disposition of a case: its day and to whom."""
    hops = sorted((one.value.tanggal, one.id) for one in office.disposisi.values()
                  if one.value.berkas == case)  # fmt: skip
    if not hops:
        return cell(None)
    first = office.disposisi[hops[0][1]].value
    named = ", ".join(post(office, one.peran) for one in first.kepada)
    return cell(f"{format_digits(first.tanggal)} {named}".strip())


def _void(number: str, day: str, reason: str) -> tuple[str, ...]:
    return (cell(number), day, *[cell(None)] * 3, "BATAL", *[cell(None)] * 6, cell(reason))


BOOK = Book(
    "agenda-surat-masuk",
    "Buku Agenda Surat Masuk",
    (
        Column("Nomor agenda", 11),
        Column("Tanggal terima", 11, Kind.DATE),
        Column("Pengirim", 24),
        Column("Tanggal surat", 11, Kind.DATE),
        Column("Nomor surat", 17),
        Column("Isi ringkas", 28),
        Column("Lampiran", 9),
        Column("Kode klasifikasi", 11),
        Column("Sifat", 9),
        Column("Sumber", 11),
        Column("Diteruskan ke", 13),
        Column("Disposisi", 14, later=True),
        Column("Keterangan", 12),
    ),
    _rows,
)
