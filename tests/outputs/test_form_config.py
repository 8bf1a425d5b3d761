"""The web form's settings say what the schemas say: nothing more and nothing less."""

import json
import re

import pytest
from tests.support.tree import schemas

from literasi.outputs.office.forms import Host, OtherProgram, Place, form_files, program_files
from literasi.outputs.office.forms.collections import BY_PROGRAM, ORDER
from literasi.outputs.office.forms.config import config
from literasi.outputs.office.forms.relations import LISTS, RECORDS, TYPED
from literasi.outputs.office.forms.sveltia import _CHANGES, adapted

PLACES = (Place("kendal", "Kantor Contoh"), Place("mojokerto", "Kantor Rekaan"))
MADE = config(schemas(), PLACES, Host())
COLLECTIONS = {one["name"]: one for one in MADE["collections"] if "name" in one}
FILES = {one["name"]: one for one in MADE["singletons"]}


def whole():
    """Every group of fields beside the schema it was made from."""
    for kind in ORDER:
        yield kind, COLLECTIONS[f"kendal-{kind}"]["fields"], schemas().kinds[kind]
    yield "libur", COLLECTIONS["libur"]["fields"], schemas().kinds["libur"]
    yield "instansi", FILES["kendal-instansi"]["fields"], schemas().kinds["instansi"]


def groups(where, made, schema):
    yield where, made, schema
    for one in made:
        own = schemas().target(schema["properties"][one["name"]])
        inner = schemas().target(own["items"]) if own["type"] == "array" else own
        if "fields" in one:
            yield from groups(f"{where}/{one['name']}", one["fields"], inner)


ALL = [group for one in whole() for group in groups(*one)]
EVERY = [
    (f"{where}/{one['name']}", one, schemas().target(schema["properties"][one["name"]]))
    for where, made, schema in ALL
    for one in made
]


def item(own):
    return schemas().target(own["items"]) if own["type"] == "array" else own


def test_every_kind_has_a_form_or_is_written_by_the_program():
    assert {*ORDER, *BY_PROGRAM, "libur", "instansi"} == set(schemas().kinds)
    assert list(COLLECTIONS) == [
        *(f"{place.code}-{kind}" for place in PLACES for kind in ORDER), "libur",
    ]  # fmt: skip
    folders = [COLLECTIONS[f"mojokerto-{kind}"]["folder"] for kind in ORDER]
    assert folders == [f"records/mojokerto/{kind}" for kind in ORDER]
    assert FILES["mojokerto-instansi"]["file"] == "records/mojokerto/instansi.yml"


def test_fields_are_the_properties_in_the_order_of_the_schema():
    """The order of fields is the order of keys that the form writes."""
    for where, made, schema in ALL:
        assert [one["name"] for one in made] == list(schema["properties"]), where


def test_what_is_required_is_required_and_nothing_else():
    """The form's own default is that everything is."""
    for where, made, schema in ALL:
        shown = [one for one in made if one["widget"] != "hidden"]
        needed = {one["name"] for one in shown if one["required"]}
        asked = {one["name"] for one in shown}
        assert needed == asked & set(schema.get("required", ())), where


def test_only_what_the_program_draws_and_free_forms_are_not_asked():
    hidden = {where for where, one, _ in EVERY if one["widget"] == "hidden"}
    kept = {
        where for where, _, own in EVERY
        if "const" in own or own.get("$ref", "").endswith("/token")
        or (own["type"] == "object" and "properties" not in own)
    }  # fmt: skip
    assert hidden == kept


def test_labels_hints_patterns_and_choices_are_the_schemas_words():
    for where, one, own in EVERY:
        if one["widget"] == "hidden":
            continue
        plain = re.sub(r"\\([*_~\[\]])", r"\1", one["hint"])
        assert (one["label"], plain.startswith(own["description"])) == (own["title"], True), where
        if one["widget"] == "string" and "pattern" in own:
            assert one["pattern"] == [own["pattern"], own["x-pesan-pola"]], where
        if "enum" in item(own):
            labels = item(own)["x-label"]
            options = [(each["value"], each["label"]) for each in one["options"]]
            assert options == [(each, labels[str(each)]) for each in item(own)["enum"]], where
            assert one.get("multiple", False) is (own["type"] == "array"), where


def test_patterns_mean_the_same_in_python_and_in_a_browser():
    for where, _, own in EVERY:
        assert not re.search(r"\(\?|\\[dwsbAZ]", item(own).get("pattern", "")), where


def test_references_are_choices_among_what_is_there():
    known = {*RECORDS, *LISTS, *TYPED}
    for where, one, own in EVERY:
        target = item(own).get("x-rujukan")
        assert target is None or target in known, where
        if target in RECORDS:
            assert one["collection"] == f"kendal-{RECORDS[target]}", where
            assert one["collection"] in COLLECTIONS, where
        if target in LISTS:
            name, words = LISTS[target]
            listed = next(each for each in FILES[one["file"]]["fields"] if each["name"] == name)
            assert {"kunci", words} <= {each["name"] for each in listed["fields"]}, where
            assert (one["collection"], one["value_field"]) == ("_singletons", f"{name}.*.kunci")


def test_photos_are_made_smaller_and_lose_what_cameras_write():
    photo = next(one for where, one, _ in EVERY if where == "publikasi/gambar/berkas")
    assert (photo["widget"], photo["choose_url"]) == ("image", False)
    places = {name: (one["media_folder"], one["public_folder"])
              for name, one in COLLECTIONS.items() if "media_folder" in one}  # fmt: skip
    assert places == {
        "kendal-publikasi": ("/records/kendal/foto", "/foto"),
        "mojokerto-publikasi": ("/records/mojokerto/foto", "/foto"),
    }
    assert MADE["media_libraries"] == {
        "default": {
            "config": {
                "slugify_filename": True,
                "max_file_size": 20_000_000,
                "transformations": {
                    "raster_image": {"format": "webp", "quality": 80, "width": 1600}
                },
            }
        },
        "stock_assets": {"providers": []},
    }


def test_papers_of_a_case_are_named_after_it():
    templates = {
        kind: COLLECTIONS[f"kendal-{kind}"]["slug"]["template"]
        for kind in ("permohonan", "disposisi", "surat-keluar", "penutupan", "ruang")
    }
    assert templates == {
        "permohonan": "{{year}}-{{uuid_shorter}}",
        "disposisi": "{{fields.berkas}}-{{uuid_shorter}}",
        "surat-keluar": "{{fields.berkas}}-s{{uuid_shorter}}",
        "penutupan": "{{fields.berkas}}",
        "ruang": "{{fields.nama}}",
    }
    assert all(one["slug"]["editable"] == ["create"] for one in COLLECTIONS.values())


def test_hosts():
    hosts = {
        "github": Host("github", "contoh/arsip"),
        "token": Host("gitlab", "contoh/arsip", "utama"),
        "pkce": Host("gitlab", "a/b/arsip", "main", "https://git.contoh.invalid", "k1"),
    }
    made = {name: config(schemas(), PLACES, host) for name, host in hosts.items()}
    told = {name: dict(one["backend"]) for name, one in made.items()}
    for one in told.values():
        assert one.pop("commit_messages")["create"] == "catat: {{collection}} {{slug}}"
    assert told == {
        "github": {
            "name": "github", "repo": "contoh/arsip", "branch": "main", "auth_methods": ["token"],
        },
        "token": {
            "name": "gitlab", "repo": "contoh/arsip", "branch": "utama", "auth_methods": ["token"],
        },
        "pkce": {
            "name": "gitlab", "repo": "a/b/arsip", "branch": "main", "auth_type": "pkce",
            "app_id": "k1", "base_url": "https://git.contoh.invalid",
            "api_root": "https://git.contoh.invalid/api/v4",
        },
    }  # fmt: skip
    assert {one["publish_mode"] for one in made.values()} == {"editorial_workflow"}
    assert MADE["publish_mode"] == "simple"


def test_the_policy_names_the_one_host_and_no_other():
    found = {}
    for host in (Host(), Host("github", "a/b"), Host("gitlab", "a/b")):
        files = {one.path: one.content.decode() for one in form_files(schemas(), PLACES, host)}
        rules = re.search(r"connect-src ([^;]*);", files["_headers"]).group(1)
        assert f"connect-src {rules};" in files["index.html"]
        assert "@@" not in files["index.html"]
        assert "'unsafe-eval'" not in files["index.html"]
        found[host.kind] = rules
    own = "'self' blob: data:"
    assert found == {
        "local": own, "github": f"{own} https://api.github.com",
        "gitlab": f"{own} https://gitlab.com",
    }  # fmt: skip


def test_the_same_schemas_give_the_same_bytes():
    once, again = (form_files(schemas(), PLACES, Host()) for _ in range(2))
    assert once == again
    assert json.loads({one.path: one.content for one in once}["config.json"]) == MADE


def test_another_program_is_refused():
    program = " ".join(_CHANGES).encode()
    text = adapted(program).decode()
    assert "id:()=>import(`../locales/id.mjs`)" in text
    assert "https://" not in text
    for wrong in (b"", program + program, program[1:-9]):
        with pytest.raises(OtherProgram):
            adapted(wrong)
    with pytest.raises(OtherProgram):
        tuple(program_files({"npm/index.js": program}, {}))
