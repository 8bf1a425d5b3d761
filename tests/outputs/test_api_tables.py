"""The tables of the open data: read back they are the view, and nothing in them runs."""

import csv
import io
import json
import re
from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.outputs.api_by_hand import HOSTILE, RICH

from literasi.outputs.cells import comma, harmless
from literasi.outputs.public.api import tables

FILES = {one.path: one.content for one in tables.build(RICH)}
PACKAGE = json.loads(FILES["api/v1/datapackage.json"])
READ = {
    "string": str,
    "integer": int,
    "boolean": {"true": True, "false": False}.__getitem__,
    "date": date.fromisoformat,
    "datetime": lambda cell: datetime.fromisoformat(cell).utcoffset().total_seconds() > 0,
    "yearmonth": lambda cell: re.fullmatch("[0-9]{4}-(0[1-9]|1[0-2])", cell)[0],
}


def rows(raw):
    return list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline="")))


def table(name):
    titles, *found = rows(FILES[f"api/v1/tabel/{name}.csv"])
    return [dict(zip(titles, row, strict=True)) for row in found]


def test_the_description_and_the_files_are_of_one_another():
    assert {f"api/v1/{one['path']}" for one in PACKAGE["resources"]} == set(FILES) - {
        "api/v1/datapackage.json"
    }
    assert PACKAGE["licenses"] == [
        {"title": "Lisensi Contoh", "path": "https://contoh.invalid/lisensi"}
    ]


def test_no_licence_is_invented():
    (made,) = (one for one in tables.build(replace(RICH, terms=None))
               if one.path.endswith("datapackage.json"))  # fmt: skip
    assert "licenses" not in json.loads(made.content)


@pytest.mark.parametrize("one", PACKAGE["resources"], ids=lambda one: one["name"])
def test_each_cell_is_of_the_kind_that_the_description_says(one):
    fields = one["schema"]["fields"]
    titles, *found = rows(FILES[f"api/v1/{one['path']}"])
    assert titles == [field["name"] for field in fields]
    assert found
    for row in found:
        for field, cell in zip(fields, row, strict=True):
            assert not cell or READ[field["type"]](cell) is not None


def test_a_table_is_the_view():
    assert table("pertemuan") == [{
        "uid": RICH.activities[0].uids[0], "instansi": "kendal", "nama": f"'{HOSTILE}",
        "mulai": "2026-02-11T08:00:00+07:00", "selesai": "2026-02-11T10:00:00+07:00",
        "ruang": "aula", "tempat": "", "status": "tetap", "peserta": "40", "pendamping": "",
        "perkiraan": "false",
    }]  # fmt: skip
    assert [one["bulan"] for one in table("kinerja")] == ["2026-01", "2026-02", "2026-03"]
    assert table("permohonan") == [
        {"instansi": "kendal", "bulan_pertama": "2026-01", "bulan_terakhir": "2026-06",
         "masuk": "5", "selesai": "0"},
        {"instansi": "kendal", "bulan_pertama": "2026-07", "bulan_terakhir": "2026-12",
         "masuk": "", "selesai": "0"},
    ]  # fmt: skip
    assert [one["judul"] for one in table("pemakaian-ruang")] == [
        "Terpakai", "Dipesan", f"'{HOSTILE}",
    ]  # fmt: skip


def test_what_was_withdrawn_is_in_no_table():
    assert [one["id"] for one in table("publikasi")] == ["mendongeng", "pelatihan"]


@given(
    st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=2, max_size=2))
)
def test_any_text_comes_back_and_none_of_it_runs(cells):
    titles, *found = rows(comma(("a", "b"), cells))
    assert titles == ["a", "b"]
    assert found == [[harmless(one) for one in row] for row in cells]
    assert not any(one.lstrip(" ").startswith(("=", "+", "@")) for row in found for one in row)
