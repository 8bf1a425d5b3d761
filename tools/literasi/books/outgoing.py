"""Buku agenda surat keluar: every numbered letter in the order of its running number."""

from collections.abc import Iterator

from literasi.books.book import NONE, Book, Column, Kind, Row, State, cell
from literasi.books.names import partner
from literasi.books.numbers import order, shown
from literasi.books.voided import voided
from literasi.books.words import LETTERS, SENDING, nature, word
from literasi.numbering.numbered import AUTOMATIC
from literasi.records.case import SuratKeluar
from literasi.records.catalogue import Entry, Office


def outgoing(office: Office) -> Iterator[tuple[Entry[SuratKeluar], Row]]:
    """Yield every letter that has its number, or asks for one, with its row."""
    for entry in office.surat_keluar.values():
        if entry.value.nomor is not None and entry.value.tanggal_surat is not None:
            yield entry, _row(office, entry, entry.value.nomor, entry.value.tanggal_surat)


def _rows(office: Office) -> Iterator[Row]:
    yield from (row for _, row in outgoing(office))
    yield from voided(office, "surat_keluar", _void)


def _row(office: Office, entry: Entry[SuratKeluar], number: str, day: str) -> Row:
    letter = entry.value
    signed, sent = letter.penandatanganan, letter.pengiriman
    cells = (
        cell(shown(office, letter.seri, number)),
        cell(number),
        day,
        sent[0].tanggal[:10] if sent else NONE,
        addressee(office, letter),
        cell(letter.hal),
        cell(letter.lampiran),
        cell(letter.kode_klasifikasi),
        nature(letter.sifat_keamanan, letter.sifat_kecepatan),
        cell(signed.jabatan_tercetak if signed else None),
        cell(*letter.tembusan),
        word(SENDING, sent[0].cara) if sent else NONE,
        _answers(office, letter),
        word(LETTERS, letter.jenis_surat),
        cell(f"Berkas {letter.berkas}"),
    )
    waits = number == AUTOMATIC
    sorted_by = order(office, letter.seri, number)
    state = State.WAITING if waits else State.ENTERED
    return Row(day, sorted_by, entry.ref, ("nomor",), cells, state)


def addressee(office: Office, letter: SuratKeluar) -> str:
    """Write to whom a letter goes: the post it names, and the partner with its place."""
    named, other = letter.kepada.nama, office.mitra.get(letter.kepada.mitra or "")
    if named and other and other.value.nama in named:
        return cell(f"{named}, {other.value.wilayah}" if other.value.wilayah else named)
    return cell(named, partner(office, letter.kepada.mitra))


def _answers(office: Office, letter: SuratKeluar) -> str:
    """Give the agenda number that a reply answers."""
    request = office.permohonan.get(letter.berkas)
    incoming = request.value.surat_masuk if request else None
    return cell(incoming.nomor_agenda if incoming and letter.jenis_surat == "balasan" else None)


def _void(number: str, day: str, reason: str) -> tuple[str, ...]:
    return (cell(number), NONE, day, *[NONE] * 2, "BATAL", *[NONE] * 8, cell(reason))


def _replies(office: Office) -> Iterator[Row]:
    yield from (row for entry, row in outgoing(office) if entry.value.jenis_surat == "balasan")


_COLUMNS = (
    Column("Nomor urut", 7),
    Column("Nomor surat", 18),
    Column("Tanggal surat", 11, Kind.DATE),
    Column("Tanggal kirim", 11, Kind.DATE, later=True),
    Column("Kepada", 25),
    Column("Isi ringkas", 27),
    Column("Lampiran", 9),
    Column("Kode klasifikasi", 10),
    Column("Sifat", 8),
    Column("Penanda tangan", 18),
    Column("Tembusan", 12),
    Column("Cara kirim", 9, later=True),
    Column("Menjawab agenda", 11),
    Column("Jenis surat", 12),
    Column("Keterangan", 14),
)
BOOK = Book("agenda-surat-keluar", "Buku Agenda Surat Keluar", _COLUMNS, _rows)
REPLIES = Book("surat-balasan", "Daftar Surat Balasan Permohonan", _COLUMNS, _replies)
