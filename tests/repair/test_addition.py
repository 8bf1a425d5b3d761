"""A value is added at the schema's place; everything else stays byte for byte."""

import pytest
from tests.support.tree import schemas, shipped

from literasi.documents.yaml12 import read
from literasi.records.location import Location, locate
from literasi.repair.addition import END, added
from literasi.repair.files import file_places
from literasi.repair.guide import Guide

ENTRY = {"judul": "Pindaian", "sha256": "a" * 64, "ukuran": 3, "jenis": "application/pdf",
         "tempat": "aa/b.pdf", "akses": "internal"}  # fmt: skip
KINDS = {"perjanjian", "surat-keluar", "permohonan", "kegiatan"}
RECORDS = [
    (path, where.kind, raw)
    for path, raw in shipped().records
    if isinstance(where := locate(path), Location) and where.kind in KINDS
]


def at(data, place):
    for step in place:
        data = data[step]
    return data


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_shipped_record_takes_a_file_at_every_free_place(kind):
    tried = 0
    for path, mine, raw in RECORDS:
        document, _ = read(path, raw)
        for place in file_places(schemas(), mine, document.data) if mine == kind else ():
            made = added(Guide(schemas(), kind), path, raw.decode(), place, ENTRY)
            taken = place[-1] != END and place in document.marks
            assert (made is None) is taken
            if made is not None:
                tried += 1
                again, _ = read(path, made.encode())
                real = (*place[:-1], -1) if place[-1] == END else place
                assert at(again.data, real) == ENTRY
                kept = iter(made.splitlines())
                assert all(line in kept for line in raw.decode().splitlines())
    assert tried


BASE = "skema: 1\nberkas: 2026-a1\n# catatan\nasli: 2   # dua\n"


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("asli: 2", "asli: 2\nkode_periksa: abc\n"),
        ("asli: 2\n\n# akhir\n", "asli: 2\nkode_periksa: abc\n\n# akhir\n"),
        ("kode_periksa: lain\n", None),
        ("tanpa_nomor: ada\n", None),  # nothing stands before it in the schema's order
        ("- a\n", None),
        ("a: [\n", None),
    ],
)
def test_a_single_value(text, made):
    guide = Guide(schemas(), "perjanjian")
    assert added(guide, "x.yml", text, ("kode_periksa",), "abc") == made


def test_a_list_in_flow_style_is_left_to_people():
    guide = Guide(schemas(), "perjanjian")
    assert added(guide, "x.yml", f"{BASE}naskah: []\n", ("naskah", END), ENTRY) is None
