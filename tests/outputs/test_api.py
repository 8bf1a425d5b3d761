"""`api/v1`: every file is what its published schema says, and nothing withdrawn is told."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from tests.engine.sample import ADDRESS, SITE

from literasi.outputs.public import api

SCHEMAS = Path(__file__).parents[2] / "schemas" / "api" / "v1"
FILES = {one.path: json.loads(one.content) for one in api.build(SITE)}


def schema(name):
    return json.loads((SCHEMAS / name).read_text(encoding="utf-8"))


def faults(answer):
    validator = Draft202012Validator(
        schema(answer["skema"].rpartition("/")[2]), format_checker=FormatChecker()
    )
    return [f"{one.json_path}: {one.message}" for one in validator.iter_errors(answer)]


def test_the_files_are_those_of_the_contract():
    assert sorted(FILES) == [
        "api/v1/index.json",
        "api/v1/instansi.json",
        "api/v1/kegiatan.json",
        "api/v1/perjanjian.json",
        "api/v1/publikasi.json",
        "api/v1/publikasi/kendal/ditarik.json",
        "api/v1/publikasi/kendal/mendongeng.json",
        "api/v1/publikasi/mojokerto/pelatihan.json",
        "api/v1/ruang.json",
        "api/v1/sop.json",
        "api/v1/sop/kendal/kerja-sama.json",
        "api/v1/sop/kendal/kerja-sama/2019.json",
        "api/v1/sop/kendal/kerja-sama/2023.json",
    ]


@pytest.mark.parametrize("path", sorted(FILES))
def test_each_file_is_what_its_schema_says(path):
    assert faults(FILES[path]) == []


@pytest.mark.parametrize("path", sorted(FILES))
def test_no_object_may_grow_unseen(path):
    """An unknown key anywhere in the data is refused, so a new field needs a new schema."""
    spoiled = json.loads(json.dumps(FILES[path]))
    data = spoiled["data"]
    (data[0] if isinstance(data, list) else data)["rahasia"] = "x"
    assert faults(spoiled) != []


def test_every_schema_is_sound_and_every_property_is_explained():
    for path in sorted(SCHEMAS.glob("*.json")):
        content = schema(path.name)
        Draft202012Validator.check_schema(content)
        assert content["$id"] == f"https://literasi.invalid/skema/api/v1/{path.name}"
        assert list(unexplained(content)) == []


def unexplained(node, at=""):
    for name, one in node.get("properties", {}).items():
        if not {"title", "description"} <= set(one):
            yield f"{at}/{name}"
        yield from unexplained(one, f"{at}/{name}")
    for name, one in node.get("$defs", {}).items():
        yield from unexplained(one, f"{at}/{name}")
    if "items" in node:
        yield from unexplained(node["items"], f"{at}/*")


def test_an_answer_says_its_schema_its_day_and_its_size():
    answer = FILES["api/v1/publikasi.json"]
    assert {key: value for key, value in answer.items() if key != "data"} == {
        "skema": f"{ADDRESS}api/v1/skema/publikasi.schema.json",
        "data_per": "2026-02-20",
        "total": 3,
    }


def test_a_withdrawn_publication_keeps_its_address_and_nothing_else():
    kept = {
        "instansi": "kendal",
        "id": "ditarik",
        "ditarik": "2026-01-20",
        "laman": f"{ADDRESS}publikasi/kendal/ditarik/",
        "url": f"{ADDRESS}api/v1/publikasi/kendal/ditarik.json",
    }
    assert FILES["api/v1/publikasi.json"]["data"][2] == kept
    assert FILES["api/v1/publikasi/kendal/ditarik.json"]["data"] == kept


def test_a_withdrawn_publication_with_a_title_is_refused_by_the_schema():
    spoiled = json.loads(json.dumps(FILES["api/v1/publikasi.json"]))
    spoiled["data"][2]["judul"] = "bocor"
    assert faults(spoiled) != []


def test_times_carry_the_offset_of_their_office():
    data = FILES["api/v1/publikasi.json"]["data"]
    session = FILES["api/v1/kegiatan.json"]["data"][0]["sesi"][0]
    assert [data[0]["terbit"], data[1]["terbit"], session["mulai"]] == [
        "2026-02-12T09:30:00+07:00",
        "2026-02-12T09:00:00+08:00",
        "2026-02-11T08:00:00+07:00",
    ]


def test_the_newest_version_of_an_sop_stands_at_its_code():
    at_code = FILES["api/v1/sop/kendal/kerja-sama.json"]["data"]
    assert at_code == FILES["api/v1/sop/kendal/kerja-sama/2023.json"]["data"]


def test_a_picture_points_at_its_files():
    (picture,) = FILES["api/v1/publikasi/kendal/mendongeng.json"]["data"]["gambar"]
    assert picture["berkas"] == [
        {"url": f"{ADDRESS}media/kendal/aula-480.webp", "lebar": 480, "tinggi": 320},
        {"url": f"{ADDRESS}media/kendal/aula-960.webp", "lebar": 960, "tinggi": 640},
        {"url": f"{ADDRESS}media/kendal/aula-960.jpg", "lebar": 960, "tinggi": 640},
    ]


def test_an_empty_site_still_answers():
    empty = replace(
        SITE, offices=(), sops=(), rooms=(), publications=(), activities=(), agreements=()
    )
    answers = [json.loads(one.content) for one in api.build(empty)]
    assert [one["total"] for one in answers] == [6, 0, 0, 0, 0, 0, 0]
    assert [faults(one) for one in answers] == [[]] * 7


def test_files_are_plain_sorted_utf8_text():
    for made in api.build(SITE):
        answer = json.loads(made.content)
        wanted = json.dumps(answer, ensure_ascii=False, sort_keys=True, indent=1) + "\n"
        assert made.content == wanted.encode()
