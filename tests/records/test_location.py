"""The path alone gives office, kind and id, or a finding that says where a record belongs."""

# ruff: noqa: E501 -- tables read better with one case a line

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literasi.records.location import Location, locate
from literasi.values.finding import Finding
from literasi.values.mark import Mark

RIGHT = {
    "records/kendal/instansi.yml": Location("kendal", "instansi", "instansi"),
    "records/kendal/mitra/a-1.yml": Location("kendal", "mitra", "a-1"),
    "records/kendal/surat-keluar/2026-k7q2-s1.yml": Location("kendal", "surat-keluar", "2026-k7q2-s1"),
    "records/libur/2026.yml": Location("", "libur", "2026"),
}  # fmt: skip
WRONG = [
    ("records/kendal/mitra/a.yaml", "akhiran «.yaml» tidak dipakai", "a.yml"),
    ("records/kendal/mitra/a.YML", "akhiran «.YML» tidak dipakai", "a.yml"),
    ("records/kendal/mitra/README", "nama berkas tanpa akhiran", "README.yml"),
    ("records/a.yml", "letak berkas tidak dikenal", "records/<instansi>/<jenis>/<id>.yml"),
    ("records/kendal/mitra/x/a.yml", "letak berkas tidak dikenal", "records/<instansi>/<jenis>/<id>.yml"),
    ("records/kendal/a.yml", "letak berkas tidak dikenal", "records/kendal/<jenis>/<id>.yml"),
    ("records/Kendal/instansi.yml", "letak berkas tidak dikenal", "records/Kendal/<jenis>/<id>.yml"),
    ("records/ken-dal/mitra/a.yml", "kode instansi «ken-dal» tidak sah", "huruf kecil dan angka saja"),
    ("records/kendal/mitra/A.yml", "nama berkas «A» tidak sah", "huruf kecil, angka, tanda hubung"),
    ("records/kendal/mitra/a--b.yml", "nama berkas «a--b» tidak sah", "huruf kecil, angka, tanda hubung"),
    ("records/kendal/mitra/a_b.yml", "nama berkas «a_b» tidak sah", "huruf kecil, angka, tanda hubung"),
    ("records/kendal/mitra/٣.yml", "nama berkas «٣» tidak sah", "huruf kecil, angka, tanda hubung"),
    ("records/kendal/mitra/" + "a" * 81 + ".yml", "nama berkas terlalu panjang", "paling banyak 80 huruf"),
    ("records/libur/26.yml", "nama berkas libur harus tahun", "records/libur/2026.yml"),
    ("records/libur/instansi.yml", "nama berkas libur harus tahun", "records/libur/2026.yml"),
    ("records/libur/mitra/a.yml", "folder libur tidak berisi folder lain", "records/libur/2026.yml"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "place"), RIGHT.items())
def test_a_right_path_gives_office_kind_and_id(path, place):
    assert locate(path) == place


@pytest.mark.parametrize(("path", "message", "right"), WRONG)
def test_a_wrong_path_is_told_with_the_right_one(path, message, right):
    assert locate(path) == Finding(Mark(path), "LOK001", message, f"yang benar: {right}")


def test_an_unknown_kind_is_told_with_the_known_ones():
    found = locate("records/kendal/surat/a.yml")
    assert (found.rule, found.message) == ("LOK001", "jenis catatan «surat» tidak dikenal")
    assert "surat-keluar" in found.hint


@given(st.lists(st.text(min_size=1).filter(lambda one: "/" not in one), min_size=1, max_size=4))
def test_any_path_is_a_place_or_a_finding(parts):
    assert isinstance(locate("/".join(["records", *parts])), Location | Finding)
