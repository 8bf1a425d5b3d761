"""The record of processing names every place for personal data, and the notice tells the same."""

import re

import pytest
from tests.support.schemas import schemas

from literasi.gate.processing import processing
from literasi.outputs.office import processing as office
from literasi.outputs.public import processing as notice

ROWS = processing(schemas())


def test_every_place_for_personal_data_is_told() -> None:
    assert [one.place for one in ROWS] == [
        "kegiatan:/narasumber/*/nama",
        "mitra:/kontak_tersegel",
        "mitra:/nama",
        "pejabat:/nama",
        "pejabat:/nip",
        "perjanjian:/pihak/*/wakil_nama",
        "permohonan:/kontak_tersegel",
        "presensi:/segel",
        "publikasi:/gambar/*/persetujuan",
        "segel:/isi",
    ]


def test_what_may_never_stand_in_clear_and_every_nip_is_among_them() -> None:
    """A new property with such access or format has no place here without its purpose."""
    sensitive = {
        f"{kind}:/{key}"
        for kind, schema in schemas().kinds.items()
        for key, inner in schema["properties"].items()
        if schemas().target(inner).get("x-akses") == "rahasia"
        or schemas().target(inner).get("format") == "nip"
    }
    assert len(sensitive) >= 4
    assert sensitive <= {one.place for one in ROWS}


@pytest.mark.parametrize("row", ROWS, ids=[one.place for one in ROWS])
def test_a_line_says_why_on_what_ground_how_long_and_to_whom(row) -> None:
    words = (row.what, row.whose, row.purpose, row.basis, row.kept, *row.seen_by)
    assert all(len(one) > 2 for one in words)
    assert row.seen_by
    assert "UU 27/2022" in row.basis
    public = any(one.startswith("Umum") for one in row.seen_by)
    assert public == (row.access == "publik" or "/gambar/" in row.place)
    assert row.access != "rahasia" or row.seen_by == ("Petugas yang memegang kunci",)


def test_notice_and_record_hold_every_line_and_are_the_same_each_time() -> None:
    (page,) = notice.build(ROWS)
    (record,) = office.build(ROWS)
    assert (page.path, record.path) == ("tentang/privasi/data.md", "pengolahan-data.html")
    for one in ROWS:
        for words in (one.what, one.purpose, one.kept):
            assert all(_said(words) in _said(file.content.decode()) for file in (page, record))
        assert _said(one.place) in _said(record.content.decode())
        assert one.place not in page.content.decode()
    assert (page,) == tuple(notice.build(ROWS))


def _said(text: str) -> str:
    return re.sub(r"&#(\d+);", lambda found: chr(int(found[1])), text)
