"""Naskah perjanjian kerja sama: signed agreements by their day, drafts by their first version."""

from collections.abc import Iterator

from literasi.books.book import NONE, Book, Column, Kind, Row, State, cell, count
from literasi.books.names import partner
from literasi.books.voided import voided
from literasi.records.case import Perjanjian
from literasi.records.catalogue import Entry, Office
from literasi.values.dates import format_digits
from literasi.values.labels import AGREEMENTS


def _rows(office: Office) -> Iterator[Row]:
    for entry in office.perjanjian.values():
        yield _row(office, entry)
    yield from voided(office, "perjanjian", _void, by_day=True)


def _row(office: Office, entry: Entry[Perjanjian]) -> Row:
    paper = entry.value
    numbers = {party.urutan: party.nomor for party in paper.pihak}
    other = next((party for party in paper.pihak if party.mitra), None)
    term, signed = paper.jangka_waktu, paper.tanggal
    day = (signed or paper.konsep[0].tanggal)[:10]
    cells = (
        cell(numbers.get("kesatu")),
        cell(numbers.get("kedua")),
        signed or NONE,
        cell(partner(office, other.mitra) if other else None),
        cell(paper.judul),
        AGREEMENTS.get(paper.jenis, paper.jenis),
        term.mulai[:10] if term else NONE,
        term.selesai[:10] if term else NONE,
        cell(*(f"{one.wakil_nama} ({one.wakil_jabatan})" for one in paper.pihak)),
        count(paper.asli),
        "ditandatangani" if signed else "konsep",
        _note(paper),
    )
    state = State.ENTERED if signed else State.DRAFT
    return Row(day, (day, entry.id), entry.ref, ("tanggal",) if signed else (), cells, state)


def _note(paper: Perjanjian) -> str:
    ended = f"berakhir {format_digits(paper.pengakhiran.tanggal)}" if paper.pengakhiran else None
    return cell(
        f"Berkas {paper.berkas}",
        f"adendum dari {paper.adendum_dari}" if paper.adendum_dari else None,
        ended,
    )


def _void(number: str, day: str, reason: str) -> tuple[str, ...]:
    return (cell(number), NONE, day, NONE, "BATAL", *[NONE] * 6, cell(reason))


BOOK = Book(
    "perjanjian",
    "Buku Naskah Perjanjian Kerja Sama",
    (
        Column("Nomor pihak kesatu", 18),
        Column("Nomor pihak kedua", 18),
        Column("Tanggal", 11, Kind.DATE),
        Column("Pihak kedua", 24),
        Column("Judul", 34),
        Column("Jenis", 14),
        Column("Mulai", 11, Kind.DATE),
        Column("Selesai", 11, Kind.DATE),
        Column("Penanda tangan", 28),
        Column("Naskah asli", 7, Kind.COUNT),
        Column("Keadaan", 17),
        Column("Keterangan", 13, later=True),
    ),
    _rows,
)
