"""`openapi.json` is a sound OpenAPI 3.1 document, and says of every file what the file is."""

import json
import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import validate
from tests.engine.sample import ADDRESS
from tests.outputs.api_by_hand import RICH

from literasi.outputs.public import api
from literasi.publishing import api_schemas

FOLDER = Path(__file__).parents[2] / "schemas"
RAW = {one.relative_to(FOLDER).as_posix(): one.read_bytes() for one in FOLDER.rglob("*.json")}
PUBLISHED = {one.path: json.loads(one.content) for one in api_schemas(ADDRESS, RAW)}
DOCUMENT = PUBLISHED["api/v1/openapi.json"]
WELL_KNOWN = "/.well-known/literasi.json"


def answers(files):
    """The JSON answers, by their path as the document writes it."""
    return {
        path if path == WELL_KNOWN else path.removeprefix("/api/v1"): json.loads(content)
        for path, content in ((f"/{name}", raw) for name, raw in files.items())
        if path.endswith(".json") and "/skema/" not in path
        and not path.endswith(("openapi.json", "datapackage.json"))
    }  # fmt: skip


def told(path):
    """What the document says of a path: its one template, and the schema of its answer."""
    part = re.compile(r"\\\{[a-z]+\\\}")
    patterns = {one: part.sub("[^/]+", re.escape(one)) for one in DOCUMENT["paths"]}
    (found,) = (one for one, pattern in patterns.items() if re.fullmatch(pattern, path))
    content = DOCUMENT["paths"][found]["get"]["responses"]["200"]["content"]
    return found, content["application/json"]["schema"]["$ref"]


def faults(path, answer):
    """Judge an answer by the schema as the document itself holds it."""
    whole = {"$ref": told(path)[1], "components": DOCUMENT["components"]}
    validator = Draft202012Validator(whole, format_checker=FormatChecker())
    return [f"{path}{one.json_path}: {one.message}" for one in validator.iter_errors(answer)]


def test_the_document_is_sound():
    validate(DOCUMENT)


def test_every_file_is_what_the_document_says_and_every_path_has_one():
    found = answers({one.path: one.content for one in api.build(RICH)})
    assert [fault for path, one in found.items() for fault in faults(path, one)] == []
    assert {told(path)[0] for path in found} == set(DOCUMENT["paths"])


def test_the_document_can_refuse():
    assert faults("/publikasi.json", {"skema": "x", "total": 1, "data": [{}]}) != []


def test_every_schema_it_names_is_published_too():
    names = set(DOCUMENT["components"]["schemas"])
    assert {f"api/v1/skema/{one}.schema.json" for one in names} == set(PUBLISHED) - {
        "api/v1/openapi.json"
    }


def test_each_operation_has_a_name_of_its_own_and_explains_its_parameters():
    every = [one["get"] for one in DOCUMENT["paths"].values()]
    assert len({one["operationId"] for one in every}) == len(every)
    assert all(each["description"] for one in every for each in one["parameters"])


@pytest.mark.xdist_group("portal")
def test_the_shipped_site_is_what_its_document_says(built_site):
    files = {path.relative_to(built_site).as_posix(): path.read_bytes()
             for part in ("api/v1", ".well-known")
             for path in sorted((built_site / part).rglob("*.json"))}  # fmt: skip
    found = answers(files)
    assert len(found) > 100
    assert [fault for path, one in found.items() for fault in faults(path, one)] == []
    turned = [one["url"].removeprefix(found[WELL_KNOWN]["situs"])
              for path, answer in found.items() if path.startswith("/perubahan/")
              for one in answer["data"]["perubahan"]]  # fmt: skip
    assert set(turned) <= set(files)
    assert any("/publikasi/" in one for one in turned)
