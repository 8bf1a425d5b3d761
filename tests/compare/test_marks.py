"""`x-ubah` in the schemas: every property of a case kind has a word, perhaps inherited."""

import json
from pathlib import Path

import pytest

SCHEMAS = Path(__file__).parents[2] / "schemas"
KINDS = (
    "disposisi", "kegiatan", "koordinasi", "nomor", "pengecualian", "penutupan",
    "penutupan-buku", "perjanjian", "permohonan", "presensi", "publikasi", "segel", "sop",
    "surat-keluar",
)  # fmt: skip
FREE = {
    "instansi",
    "klasifikasi",
    "klausul",
    "libur",
    "mitra",
    "pejabat",
    "peralatan",
    "retensi",
    "ruang",
}
ROOTS = {
    "disposisi": "tetap", "kegiatan": "bebas", "koordinasi": "tetap", "nomor": "tetap",
    "pengecualian": "tetap", "penutupan": "tetap",
    "penutupan-buku": "tetap", "perjanjian": "bebas", "permohonan": "bebas",
    "presensi": "bebas", "publikasi": "bebas", "segel": "tetap", "sop": "bebas",
    "surat-keluar": "bebas",
}  # fmt: skip
GROWING = {
    "kegiatan": ["arsip/daftar", "dokumentasi", "jadwal", "jadwal/*/dipindah", "jadwal/*/pindahan",
                 "laporan", "tahapan"],
    "koordinasi": ["penerima_salinan"],
    "penutupan": ["bukti", "penyusutan"],
    "penutupan-buku": ["koreksi"],
    "perjanjian": ["jawaban", "konsep", "naskah", "penandatanganan", "pengiriman"],
    "permohonan": ["dikembalikan"],
    "segel": ["disegel_ulang"],
    "surat-keluar": ["jawaban", "konsep", "pengiriman"],
    "umum": ["konsep/penelitian"],
}  # fmt: skip


def schema(kind):
    return json.loads((SCHEMAS / f"{kind}.schema.json").read_text("utf-8"))


def marks(node, at=""):
    """Every marked property below a node by its path; `*` is an item."""
    if "x-ubah" in node:
        yield at, node["x-ubah"], node.get("type")
    for key, inner in {**node.get("$defs", {}), **node.get("properties", {})}.items():
        yield from marks(inner, f"{at}/{key}".strip("/"))
    if isinstance(node.get("items"), dict):
        yield from marks(node["items"], f"{at}/*")


def test_case_kinds_begin_with_a_word_that_all_below_inherit():
    assert {kind: schema(kind).get("x-ubah") for kind in KINDS} == ROOTS


def test_reference_kinds_are_free():
    kinds = {path.name.removesuffix(".schema.json") for path in SCHEMAS.glob("*.schema.json")}
    assert kinds - {*KINDS, "umum"} == FREE
    assert [(kind, *one) for kind in sorted(FREE) for one in marks(schema(kind))] == []


@pytest.mark.parametrize("kind", [*KINDS, "umum"])
def test_only_the_three_words_are_used(kind):
    assert {word for _, word, _ in marks(schema(kind))} <= {"tetap", "tambah", "bebas"}


def test_the_lists_that_only_grow():
    found = {
        kind: sorted(
            at for at, word, type_ in marks(schema(kind)) if (word, type_) == ("tambah", "array")
        )
        for kind in (*KINDS, "umum")
    }
    assert {kind: some for kind, some in found.items() if some} == GROWING
