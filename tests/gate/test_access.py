"""The public part of a record: what its schema marks `publik`, at every depth."""

from tests.support.tree import schemas

from literasi.gate.access import public_part

PAGE = "records/kendal/publikasi/a.yml"


def test_only_public_properties_are_left():
    data = {
        "skema": 1, "judul": "Contoh", "penulis": {"pejabat": "ani", "peran": "staf"},
        "tag": ["anak"], "tidak_dikenal": "x",
        "ditarik": {"tanggal": "2026-01-02", "alasan": "rahasia"},
    }  # fmt: skip
    assert public_part(schemas(), PAGE, data) == {
        "skema": 1, "judul": "Contoh", "tag": ["anak"], "ditarik": {"tanggal": "2026-01-02"},
    }  # fmt: skip


def test_nothing_is_known_of_other_files_and_other_shapes():
    assert public_part(schemas(), "records/kendal/lain/a.yml", {"judul": "x"}) is None
    assert public_part(schemas(), PAGE, ["judul"]) is None
    assert public_part(schemas(), PAGE, {"gambar": "bukan daftar", "tag": {"a": 1}}) == {
        "gambar": "bukan daftar", "tag": {},
    }  # fmt: skip


def test_the_office_is_a_record_too():
    data = {"nama": "Dinas Contoh", "seri": [{"kunci": "x"}]}
    assert public_part(schemas(), "records/kendal/instansi.yml", data) == {"nama": "Dinas Contoh"}
