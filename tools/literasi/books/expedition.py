"""Buku ekspedisi: every sending of a letter or an agreement, with its receipt.

The proof that a paper was handed over is a book of its own, apart from the outgoing agenda.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from literasi.books.book import NONE, Book, Column, Kind, Row, cell
from literasi.books.names import official, partner
from literasi.books.outgoing import addressee
from literasi.books.words import LETTERS, SENDING, word
from literasi.records.catalogue import Office
from literasi.records.parts import Delivery
from literasi.values.dates import format_clock, has_time, parse_moment


@dataclass(frozen=True, slots=True)
class _Paper:
    """What is sent: its record, its number and date, to whom, and what it is."""

    ref: str
    number: str
    day: str
    to: str
    subject: str
    kind: str


def _rows(office: Office) -> Iterator[Row]:
    for letter in office.surat_keluar.values():
        one = letter.value
        number, day = cell(one.nomor), one.tanggal_surat or NONE
        to, kind = addressee(office, one), word(LETTERS, one.jenis_surat)
        paper = _Paper(letter.ref, number, day, to, cell(one.hal), kind)
        yield from _sendings(office, paper, one.pengiriman)
    for entry in office.perjanjian.values():
        deal = entry.value
        ours = next((one.nomor for one in deal.pihak if one.mitra is None), None)
        other = next((one.mitra for one in deal.pihak if one.mitra), None)
        to, kind = cell(partner(office, other)), "Naskah perjanjian"
        paper = _Paper(entry.ref, cell(ours), deal.tanggal or NONE, to, cell(deal.judul), kind)
        yield from _sendings(office, paper, deal.pengiriman)


def _sendings(office: Office, paper: _Paper, sent: tuple[Delivery, ...]) -> Iterator[Row]:
    for at, one in enumerate(sent):
        cells = (
            one.tanggal[:10],
            _clock(one.tanggal),
            paper.number,
            paper.day,
            paper.to,
            paper.subject,
            paper.kind,
            word(SENDING, one.cara),
            cell(official(office, one.oleh)),
            cell(one.penerima),
            one.diterima[:10] if one.diterima else NONE,
            cell(one.bukti),
        )
        order = (one.tanggal, paper.ref, f"{at:04}")
        yield Row(one.tanggal[:10], order, paper.ref, ("pengiriman", at), cells)


def _clock(moment: str) -> str:
    return format_clock(parse_moment(moment)) if has_time(moment) else NONE


BOOK = Book(
    "ekspedisi",
    "Buku Ekspedisi",
    (
        Column("Tanggal kirim", 11, Kind.DATE),
        Column("Jam", 6),
        Column("Nomor surat", 18, later=True),
        Column("Tanggal surat", 11, Kind.DATE, later=True),
        Column("Kepada", 26),
        Column("Isi ringkas", 30),
        Column("Jenis", 11),
        Column("Cara kirim", 10),
        Column("Dikirim oleh", 14),
        Column("Penerima", 18, later=True),
        Column("Tanggal diterima", 11, Kind.DATE, later=True),
        Column("Bukti", 16, later=True),
    ),
    _rows,
)
