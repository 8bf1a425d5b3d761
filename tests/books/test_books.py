"""Every book equals the records: nothing missing, nothing twice, sorted as the book is."""

from collections import Counter
from dataclasses import replace

import msgspec
import pytest
from hypothesis import given, settings
from tests.books.offices import offices, parts
from tests.support.schemas import property_at

from literasi.books import words
from literasi.books.book import State, lines
from literasi.books.shelf import BOOKS, BY_KEY
from literasi.numbering.running import Running
from literasi.records.catalogue import Entry
from literasi.records.parts import Act, Actor
from literasi.records.reference import Nomor
from literasi.schedule.occurrences import occurrences
from literasi.views.registers.book import register, registers

LABELS = [
    (words.SECURITY, "surat-keluar", "/sifat_keamanan"),
    (words.SPEED, "surat-keluar", "/sifat_kecepatan"),
    (words.SOURCES, "permohonan", "/surat_masuk/sumber"),
    (words.LETTERS, "surat-keluar", "/jenis_surat"),
    (words.SENDING, "surat-keluar", "/pengiriman/*/cara"),
    (words.HOPS, "disposisi", "/tindakan"),
    (words.WAYS, "disposisi", "/cara"),
    (words.ENDS, "penutupan", "/hasil"),
    ({one.key: one.title for one in BOOKS}, "penutupan-buku", "/buku"),
]


@pytest.mark.parametrize(("table", "kind", "pointer"), LABELS)
def test_the_words_of_the_books_are_the_schemas_own(table, kind, pointer):
    assert dict(table) == property_at(kind, pointer)["x-label"]


def _spoilt(office, series):
    """The claims of a series that were voided; here a series is called as its book."""
    return (f"nomor/{key}" for key, one in office.nomor.items()
            if key.startswith(f"{series}-") and one.value.batal)  # fmt: skip


def expected(office):
    """What each book must hold, told from the records in a way of its own."""
    asked = {key: one for key, one in office.permohonan.items() if one.value.surat_masuk}
    letters = {key: one.value for key, one in office.surat_keluar.items() if one.value.nomor}
    papers = [*office.surat_keluar.values(), *office.perjanjian.values()]
    spoilt = {kind: Counter(_spoilt(office, kind)) for kind in ("masuk", "keluar", "perjanjian")}
    return {
        "agenda-surat-masuk": Counter(f"permohonan/{key}" for key in asked) + spoilt["masuk"],
        "agenda-surat-keluar": Counter(f"surat-keluar/{key}" for key in letters)
        + spoilt["keluar"],
        "disposisi": Counter(f"disposisi/{key}" for key in office.disposisi),
        "surat-permohonan": Counter(f"permohonan/{key}" for key in asked),
        "surat-balasan": Counter(
            f"surat-keluar/{key}" for key, one in letters.items() if one.jenis_surat == "balasan"
        ),
        "pemakaian-ruang": Counter(
            one.ref
            for one in office.kegiatan.values()
            for slot in one.value.jadwal
            for session in occurrences(slot)
            for _ in session.rooms
        ),
        "presensi": Counter(f"presensi/{key}" for key in office.presensi),
        "dokumentasi": Counter(
            one.ref for one in office.kegiatan.values() for _ in one.value.dokumentasi
        ),
        "perjanjian": Counter(f"perjanjian/{key}" for key in office.perjanjian)
        + spoilt["perjanjian"],
        "ekspedisi": Counter(one.ref for one in papers for _ in one.value.pengiriman),
    }


@settings(max_examples=40)
@given(parts())
def test_a_book_holds_each_record_as_often_as_it_happened(office):
    found = {book.key: Counter(row.ref for row in lines(book, office)) for book in BOOKS}
    assert found == expected(office)


def _incoming(data, _):
    letter = data["surat_masuk"]
    return [letter["nomor_agenda"], letter["tanggal_terima"][:10], letter["nomor_surat"],
            letter["tanggal_surat"], letter["hal"]]  # fmt: skip


def _numbered(data, _):
    return [data["nomor"], data["tanggal_surat"], data["hal"], data["kode_klasifikasi"]]


def _session(data, _):
    return [data["nama"], str(data["peserta_diharapkan"]) if "peserta_diharapkan" in data else "-"]


def _sent(data, at):
    one = data["pengiriman"][at[1]]
    return [one["tanggal"][:10], one.get("penerima", "-"), one.get("bukti", "-")]


def _agreed(data, _):
    first = next(one for one in data["pihak"] if one["urutan"] == "kesatu")
    return [first.get("nomor", "-"), data.get("tanggal", "-"), data["judul"]]


# What a line must say of its record, taken from the record's file as it was written.
TELLING = {
    "agenda-surat-masuk": _incoming,
    "agenda-surat-keluar": _numbered,
    "surat-balasan": _numbered,
    "disposisi": lambda data, _: [data["tanggal"][:10], data.get("catatan", "-")],
    "surat-permohonan": lambda data, _: [data["hal"], data["surat_masuk"]["nomor_agenda"]],
    "pemakaian-ruang": _session,
    "presensi": lambda data, _: [str(data["jumlah"]["total"])],
    "dokumentasi": lambda data, at: [
        data["dokumentasi"][at[1]]["judul"], data["dokumentasi"][at[1]]["tanggal"][:10],
    ],
    "perjanjian": _agreed,
    "ekspedisi": _sent,
}  # fmt: skip


@pytest.mark.parametrize("code", ["kendal", "mojokerto"])
@pytest.mark.parametrize("book", BOOKS, ids=lambda one: one.key)
def test_a_line_says_what_its_record_says(book, code):
    office, told = offices()[code], 0
    for row in lines(book, office):
        kind, _, key = row.ref.partition("/")
        entry = getattr(office, kind.replace("-", "_"))[key]
        if kind == "nomor":
            assert {"BATAL", entry.document.data["batal"]["alasan"]} <= {*row.cells}
            continue
        wanted = [" ".join(one.split()) for one in TELLING[book.key](entry.document.data, row.at)]
        assert [one for one in wanted if one not in row.cells] == []
        told += 1
    assert (told > 0) is (Counter(expected(office)[book.key]).total() > 0)


@settings(max_examples=15)
@given(parts())
def test_the_years_of_a_book_together_are_the_book(office):
    for book in BOOKS:
        years = list(registers(book, office))
        rows = [row for year in years for row in year.rows]
        assert rows == [row.cells for row in lines(book, office)]
        assert [one.year for one in years] == sorted({row.day[:4] for row in lines(book, office)})
        assert all(len(row) == len(book.columns) for row in rows)
        assert all(month[:4] == year.year for year in years for month in year.months)


@settings(max_examples=15)
@given(parts())
def test_letters_stand_by_number_and_everything_else_by_day(office):
    for book in BOOKS:
        for year in registers(book, office):
            if book.key in {"agenda-surat-masuk", "agenda-surat-keluar"}:
                # `0147`, `041/77.1/416-117/2026`: alone, or after the code
                numbers = [Running.read(row[0].split("/", 2)["/" in row[0]]) for row in year.rows]
                found = [one for one in numbers if one]
                assert found == sorted(found)
            elif book.key != "surat-balasan":
                rows = [row for row in lines(book, office) if row.day[:4] == year.year]
                assert [row.day for row in rows] == sorted(row.day for row in rows)


def changed(office, table, key, **fields):
    """The office with one record changed."""
    entry = getattr(office, table)[key]
    value = msgspec.structs.replace(entry.value, **fields)
    return replace(office, **{table: {**getattr(office, table), key: replace(entry, value=value)}})


def test_a_restricted_letter_stands_in_the_offices_own_book():
    office = changed(offices()["kendal"], "surat_keluar", "2026-c4t7-s1", sifat_keamanan="rahasia")
    (row,) = [one for one in register(BY_KEY["agenda-surat-keluar"], office, "2026").rows
              if one[1] == "041.4/62/Dinarpus/2026"]  # fmt: skip
    assert row[8] == "Rahasia"


def test_a_letter_that_waits_for_its_number_stands_last_and_says_so():
    letter = offices()["kendal"].permohonan["2026-c1k4"].value.surat_masuk
    waiting = msgspec.structs.replace(letter, nomor_agenda="otomatis")
    office = changed(offices()["kendal"], "permohonan", "2026-c1k4", surat_masuk=waiting)
    last = [row for row in lines(BY_KEY["agenda-surat-masuk"], office) if row.day[:4] == "2026"][
        -1
    ]
    assert (last.ref, last.state) == ("permohonan/2026-c1k4", State.WAITING)


@pytest.mark.parametrize(
    ("claim", "book", "first"),
    [
        ("masuk-2026-0040", "agenda-surat-masuk", ("0040", "2026-01-06")),
        ("keluar-2026-63-2", "agenda-surat-keluar", ("63.2", "-")),
        ("perjanjian-2026-9", "perjanjian", ("9", "-")),
    ],
)
def test_a_spoilt_number_stays_marked_batal(claim, book, first):
    office = offices()["kendal"]
    void = Act("2026-01-07", Actor("dimas", "agendaris"), "Salah mengambil nomor.")
    value = Nomor("2026-01-06", "literasi", "permohonan/2026-c1k4", batal=void)
    entry = Entry("kendal", "nomor", claim, value, office.profile.document)
    spoilt = replace(office, nomor={**office.nomor, claim: entry})
    (row,) = [one for one in lines(BY_KEY[book], spoilt) if one.ref == f"nomor/{claim}"]
    assert row.cells[:2] == first
    assert "BATAL" in row.cells
    assert row.cells[-1] == "Salah mengambil nomor."
    before = {one.ref for one in lines(BY_KEY[book], office)}
    assert {one.ref for one in lines(BY_KEY[book], spoilt)} == before | {f"nomor/{claim}"}


def test_an_empty_year_is_an_empty_book():
    empty = register(BY_KEY["ekspedisi"], offices()["kendal"], "1999")
    assert (empty.year, empty.rows, empty.closed) == ("1999", (), ())
