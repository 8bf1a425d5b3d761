"""Each record that the two SOPs ask to keep has its book, and the book has a line."""

import pytest
from tests.support.tree import ROOT

from literasi.gate.schemas import compile_schemas
from literasi.judging import judge
from literasi.shell.files import read_tree
from literasi.shell.schemas import schema_files
from literasi.views.office import BOOKS
from literasi.views.registers.book import registers

# The line of «pencatatan dan pendataan», its book, and a word that stands in one of its cells.
KEPT = {
    "kendal": (
        ("Surat Permohonan Pelayanan Kerjasama", "surat-permohonan", "0147"),
        ("Disposisi", "disposisi", "0147"),
        ("Surat Balasan Permohonan", "surat-balasan", "Surat balasan"),
        ("Buku Agenda Surat Masuk", "agenda-surat-masuk", "0147"),
        ("Buku Agenda Surat Keluar", "agenda-surat-keluar", "Surat balasan"),
        ("Buku/Aplikasi Presensi", "presensi", "39"),
        ("Buku Agenda Pemakaian Tempat/Ruang", "pemakaian-ruang", "dipakai"),
        ("Naskah Perjanjian Kerjasama", "perjanjian", "2026-04-23"),
    ),
    "mojokerto": (
        ("Dokumen/arsip foto-foto kegiatan", "dokumentasi", "Foto"),
        ("Dokumen/arsip video kegiatan", "dokumentasi", "Video"),
        (
            "Dokumen surat pengajuan kerjasama Pustaka Asiek",
            "agenda-surat-masuk",
            "041/77.1/416-117/2026",
        ),
        ("Dokumen daftar hadir (nama, alamat, No. Telp)", "presensi", "dihitung"),
    ),
}
CASES = [(office, *line) for office, kept in KEPT.items() for line in kept]


@pytest.fixture(scope="module")
def offices():
    tree = read_tree(ROOT)
    found = judge(compile_schemas(schema_files()), tree.records, tree.pictures).catalogue
    return {one.code: one for one in found.offices}


@pytest.mark.parametrize("office", KEPT)
def test_the_lines_are_those_the_sop_prints(office, offices):
    (sop,) = offices[office].sop.values()
    printed = [one.teks for one in sop.value.pencatatan]
    assert len(printed) == len(KEPT[office])
    assert all(
        text.startswith(name) for text, (name, *_) in zip(printed, KEPT[office], strict=True)
    )


@pytest.mark.parametrize(("office", "line", "key", "cell"), CASES)
def test_what_is_to_be_kept_stands_in_a_book(office, line, key, cell, offices):
    (book,) = [one for one in BOOKS if one.key == key]
    rows = [row for year in registers(book, offices[office]) for row in year.rows]
    assert any(cell in row for row in rows), line
