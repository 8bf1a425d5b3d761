"""`api/v1`: every file is what its published schema says, and nothing withdrawn is told."""

import json
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from tests.engine.sample import ADDRESS, SITE
from tests.outputs.api_by_hand import GONE, HOSTILE, RICH

from literasi.outputs.public import api

SCHEMAS = Path(__file__).parents[2] / "schemas" / "api" / "v1"
UID = SITE.activities[0].uids[0]
MADE = {one.path: one.content for one in api.build(RICH)}
TABLES = (".csv", "datapackage.json")
INDEX = "api/v1/index.json"
DESCRIBED = ".well-known/literasi.json"


def answers(view):
    made = ((one.path, one.content) for one in api.build(view))
    return {path: json.loads(raw) for path, raw in made if not path.endswith(TABLES)}


FILES = answers(RICH)


def schema(name):
    return json.loads((SCHEMAS / name).read_text(encoding="utf-8"))


def faults(answer):
    validator = Draft202012Validator(
        schema(answer["skema"].rpartition("/")[2]), format_checker=FormatChecker()
    )
    return [f"{one.json_path}: {one.message}" for one in validator.iter_errors(answer)]


def data(name):
    return FILES[f"api/v1/{name}.json"]["data"]


def test_the_files_are_those_of_the_contract():
    first, second, third = (one["id"] for one in data("perjanjian"))
    assert second == f"{first}-2"
    names = [
        "index", "instansi", "instansi/kendal", "instansi/mojokerto", "jadwal",
        "jadwal/kendal/aula/2025", "jadwal/kendal/aula/2026", "kegiatan", f"kegiatan/{UID}",
        f"kegiatan/{GONE}", "kinerja", "kinerja/kendal/2026", "perjanjian",
        f"perjanjian/kendal/{first}", f"perjanjian/kendal/{second}", f"perjanjian/kendal/{third}",
        "perubahan", "perubahan/2023-01", "perubahan/2026-01", "perubahan/2026-02", "publikasi",
        "publikasi/kendal/ditarik", "publikasi/kendal/mendongeng",
        "publikasi/mojokerto/pelatihan", "ruang", "ruang/kendal/aula", "sop",
        "sop/kendal/kerja-sama", "sop/kendal/kerja-sama/2019", "sop/kendal/kerja-sama/2023",
    ]  # fmt: skip
    assert sorted(FILES) == sorted([DESCRIBED, *(f"api/v1/{one}.json" for one in names)])


@pytest.mark.parametrize("path", sorted(FILES))
def test_each_file_is_what_its_schema_says(path):
    assert faults(FILES[path]) == []


@pytest.mark.parametrize("path", sorted(FILES))
def test_no_object_may_grow_unseen(path):
    """An unknown key anywhere in the data is refused, so a new field needs a new schema."""
    spoiled = json.loads(json.dumps(FILES[path]))
    inside = spoiled.get("data", spoiled)
    (inside[0] if isinstance(inside, list) else inside)["rahasia"] = "x"
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
    for one in node.get("oneOf", ()):
        yield from unexplained(one, at)
    if "items" in node:
        yield from unexplained(node["items"], f"{at}/*")


@pytest.mark.parametrize("name", ["instansi", "ruang", "kegiatan", "perjanjian"])
def test_a_listed_object_and_a_single_one_have_one_form(name):
    assert schema(f"{name}.schema.json")["$defs"] == schema(f"{name}-tunggal.schema.json")["$defs"]


def test_an_answer_says_its_schema_and_its_size():
    answer = FILES["api/v1/publikasi.json"]
    assert {key: value for key, value in answer.items() if key != "data"} == {
        "skema": f"{ADDRESS}api/v1/skema/publikasi.schema.json",
        "total": 3,
    }


def test_the_index_knows_each_collection_by_its_size_and_its_bytes():
    assert [(one["nama"], one["jumlah"], one["sidik"]) for one in data("index")] == [
        (name, count, sha256(MADE[f"api/v1/{name}.json"]).hexdigest())
        for name, count in [
            ("instansi", 2), ("sop", 2), ("ruang", 1), ("kegiatan", 2), ("publikasi", 3),
            ("perjanjian", 3), ("jadwal", 2), ("kinerja", 1), ("perubahan", 3),
        ]
    ]  # fmt: skip


def test_a_new_day_alone_changes_the_index_and_the_description_only():
    later = {one.path: one.content
             for one in api.build(replace(RICH, as_of=RICH.as_of.replace(day=21)))}  # fmt: skip
    assert {path for path in MADE if MADE[path] != later[path]} == {INDEX, DESCRIBED}


def test_a_withdrawn_publication_keeps_its_address_and_nothing_else():
    kept = {
        "instansi": "kendal",
        "id": "ditarik",
        "ditarik": "2026-01-20",
        "laman": f"{ADDRESS}publikasi/kendal/ditarik/",
        "url": f"{ADDRESS}api/v1/publikasi/kendal/ditarik.json",
    }
    assert data("publikasi")[2] == kept
    assert data("publikasi/kendal/ditarik") == kept


def test_a_withdrawn_activity_keeps_its_uid_and_nothing_else():
    kept = {
        "instansi": "kendal",
        "uid": [GONE],
        "ditarik": True,
        "url": f"{ADDRESS}api/v1/kegiatan/{GONE}.json",
    }
    assert data("kegiatan")[1] == kept
    assert data(f"kegiatan/{GONE}") == kept


@pytest.mark.parametrize(("name", "at"), [("publikasi", 2), ("kegiatan", 1)])
def test_what_is_withdrawn_and_says_its_name_is_refused_by_the_schema(name, at):
    spoiled = json.loads(json.dumps(FILES[f"api/v1/{name}.json"]))
    spoiled["data"][at].update(judul="bocor", nama="bocor")
    assert faults(spoiled) != []


def test_a_use_that_is_not_public_shows_that_the_room_is_taken_only():
    (old,) = data("jadwal/kendal/aula/2025")["pemakaian"]
    assert old == {
        "mulai": "2025-12-31T08:00:00+07:00",
        "selesai": "2025-12-31T09:00:00+07:00",
        "sepanjang_hari": False,
        "status": "tetap",
        "judul": "Terpakai",
        "jenis": None,
        "laman": None,
    }
    assert [one["judul"] for one in data("jadwal/kendal/aula/2026")["pemakaian"]] == [
        "Dipesan", HOSTILE,
    ]  # fmt: skip


def test_a_month_names_what_turned_and_says_nothing_of_it():
    base = f"{ADDRESS}api/v1"
    last = data("perjanjian")
    assert data("perubahan/2026-02") == {
        "bulan": "2026-02",
        "jumlah": 6,
        "url": f"{base}/perubahan/2026-02.json",
        "perubahan": [
            {"tanggal": day, "jenis": kind, "instansi": "kendal", "perubahan": turn, "url": url}
            for day, kind, turn, url in [
                *sorted(("2026-02-02", "perjanjian", "baru", one["url"]) for one in last),
                ("2026-02-09", "perjanjian", "berubah", last[2]["url"]),
                ("2026-02-12", "kegiatan", "baru", f"{base}/kegiatan/{UID}.json"),
                ("2026-02-14", "kegiatan", "ditarik", f"{base}/kegiatan/{GONE}.json"),
            ]
        ],
    }


def test_every_address_below_the_site_leads_to_a_file():
    """A copy that follows the months, withdrawn objects included, never meets a missing file."""
    followed = {
        one["url"].removeprefix(ADDRESS)
        for path, answer in FILES.items()
        if path != DESCRIBED
        for one in (answer["data"] if isinstance(answer["data"], list)
                    else [answer["data"], *answer["data"].get("perubahan", ())])
        if one.get("url")
    }  # fmt: skip
    assert followed - set(FILES) == set()


def test_small_numbers_stay_hidden():
    told = {"bulan_tiap_masa": 6, "masuk": [5, None], "selesai": [0, 0]}
    assert data("kinerja/kendal/2026")["permohonan"] == told
    assert data("kinerja")[0]["permohonan"] == told


def test_times_carry_the_offset_of_their_office():
    session = data("kegiatan")[0]["sesi"][0]
    assert [data("publikasi")[0]["terbit"], data("publikasi")[1]["terbit"], session["mulai"]] == [
        "2026-02-12T09:30:00+07:00",
        "2026-02-12T09:00:00+08:00",
        "2026-02-11T08:00:00+07:00",
    ]


def test_the_newest_version_of_an_sop_stands_at_its_code():
    assert data("sop/kendal/kerja-sama") == data("sop/kendal/kerja-sama/2023")


def test_a_picture_points_at_its_files():
    (picture,) = data("publikasi/kendal/mendongeng")["gambar"]
    sizes = ((480, 320), (720, 480), (960, 640))
    listed = [*(("avif", *one) for one in sizes), *(("webp", *one) for one in sizes)]
    assert picture["berkas"] == [
        {
            "url": f"{ADDRESS}media/kendal/aula-{width}.{ending}",
            "jenis_media": f"image/{'jpeg' if ending == 'jpg' else ending}",
            "lebar": width,
            "tinggi": height,
        }
        for ending, width, height in (*listed, ("jpg", 960, 640))
    ]


def test_the_description_says_the_licence_only_where_there_is_one():
    silent = {one.path: one.content for one in api.build(replace(RICH, terms=None))}
    assert [FILES[DESCRIBED]["lisensi"], json.loads(silent[DESCRIBED])["lisensi"]] == [
        {"nama": "Lisensi Contoh", "url": "https://contoh.invalid/lisensi"}, None,
    ]  # fmt: skip
    assert faults(json.loads(silent[DESCRIBED])) == []


def test_an_empty_site_still_answers():
    empty = replace(
        SITE, offices=(), sops=(), rooms=(), publications=(), activities=(), agreements=()
    )
    made = answers(empty)
    assert sorted((path, one.get("total")) for path, one in made.items()) == sorted([
        (DESCRIBED, None), (INDEX, 9),
        *((f"api/v1/{one['nama']}.json", 0) for one in data("index")),
    ])  # fmt: skip
    assert [faults(one) for one in made.values()] == [[]] * 11


def test_files_are_plain_sorted_utf8_text():
    for path, answer in FILES.items():
        wanted = json.dumps(answer, ensure_ascii=False, sort_keys=True, indent=1) + "\n"
        assert MADE[path] == wanted.encode()
