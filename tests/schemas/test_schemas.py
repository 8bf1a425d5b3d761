"""What holds for every schema of the folder, and what the shared parts take and refuse."""

import re
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests.schemas.schema_folder import (
    FORMATS,
    FREE_FORM,
    SCHEMAS,
    Place,
    keyword,
    nodes,
    parts,
    properties,
    target,
    validator,
)

KINDS = {
    "instansi",
    "pejabat",
    "ruang",
    "peralatan",
    "mitra",
    "klasifikasi",
    "retensi",
    "klausul",
    "sop",
    "permohonan",
    "disposisi",
    "koordinasi",
    "surat-keluar",
    "perjanjian",
    "kegiatan",
    "presensi",
    "segel",
    "publikasi",
    "penutupan",
    "penutupan-buku",
    "nomor",
    "pengecualian",
    "libur",
}
RECORDS = sorted(KINDS & SCHEMAS.keys())
ACCESS = {"publik", "internal", "rahasia", "tautan"}
TABLES = {"peran", "instruksi", "seri", "jadwal", "jalur", "berkas", "catatan"}  # no record's id
UNPORTABLE = re.compile(r"\(\?|\\[dDwWsSbB]")  # where Python, Rust and JavaScript disagree


def at(place: Place) -> str:
    """How a finding of these tests names its place."""
    return f"{place.kind}#{place.pointer}"


def test_there_is_one_schema_for_each_kind_and_one_of_shared_parts() -> None:
    assert set(SCHEMAS) == KINDS | {"umum"}


@pytest.mark.parametrize("kind", SCHEMAS)
def test_a_schema_is_a_valid_2020_12_schema_named_after_its_file(kind: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[kind])
    assert SCHEMAS[kind]["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert SCHEMAS[kind]["$id"] == f"https://literasi.invalid/skema/1/{kind}.schema.json"
    assert SCHEMAS[kind]["title"]
    assert SCHEMAS[kind]["description"]


@pytest.mark.parametrize("kind", RECORDS)
def test_a_record_names_its_kind_its_access_and_its_version(kind: str) -> None:
    schema = SCHEMAS[kind]
    assert (schema["type"], schema["x-jenis"]) == ("object", kind)
    assert schema["x-akses"] in {"publik", "internal"}
    assert "skema" in schema["required"]
    assert schema["properties"]["skema"]["$ref"] == "umum.schema.json#/$defs/skema"


@pytest.mark.parametrize("kind", RECORDS)
def test_a_root_example_is_a_whole_valid_record(kind: str) -> None:
    errors = [
        (number, error.json_path, error.message)
        for number, example in enumerate(SCHEMAS[kind]["examples"])
        for error in validator(kind).iter_errors(example)
    ]
    assert SCHEMAS[kind]["examples"]
    assert errors == []


@pytest.mark.parametrize("kind", RECORDS)
def test_a_required_key_is_missed_and_an_unknown_key_is_refused(kind: str) -> None:
    example = SCHEMAS[kind]["examples"][0]
    short = [{k: v for k, v in example.items() if k != key} for key in SCHEMAS[kind]["required"]]
    taken = [
        one for one in [*short, example | {"tak_dikenal": "x"}] if validator(kind).is_valid(one)
    ]
    assert taken == []


def test_every_object_is_closed_but_the_schema_fragments() -> None:
    assert [
        at(place)
        for place in nodes()
        if (place.schema.get("type") == "object" or "properties" in place.schema)
        and place.name not in FREE_FORM
        and False
        not in (
            place.schema.get("additionalProperties"),
            place.schema.get("unevaluatedProperties"),
        )
    ] == []


@pytest.mark.parametrize("word", ["title", "description"])
def test_every_property_explains_itself(word: str) -> None:
    assert [at(p) for p in properties() if not str(p.schema.get(word, "")).strip()] == []


def test_every_description_is_a_sentence() -> None:
    assert [at(p) for p in properties() if not p.schema["description"].endswith(".")] == []


def test_every_property_says_who_may_see_it() -> None:
    assert [at(p) for p in properties() if p.schema.get("x-akses") not in ACCESS] == []


def test_a_child_is_never_more_public_than_its_parent() -> None:
    """`skema` alone is exempt: a constant of the form, it tells nothing of the record."""
    assert [
        (at(place), at(child))
        for place in nodes()
        if place.pointer and place.schema.get("x-akses", "publik") != "publik"
        for child in parts(place)
        if child.schema["x-akses"] == "publik"
    ] == []
    assert [
        at(child)
        for kind in RECORDS
        if SCHEMAS[kind]["x-akses"] != "publik"
        for child in parts(Place(kind, "", SCHEMAS[kind]))
        if child.schema["x-akses"] == "publik" and child.name != "skema"
    ] == []


def test_every_example_is_a_right_value() -> None:
    assert [
        (at(place), error.json_path, error.message)
        for place in properties()
        for example in place.schema["examples"]
        for error in validator(place.kind, place.pointer).iter_errors(example)
    ] == []
    assert [at(place) for place in properties() if not place.schema["examples"]] == []


def test_every_pattern_is_portable_anchored_and_explained() -> None:
    wrong = []
    for place in (place for place in nodes() if "pattern" in place.schema):
        pattern, words = place.schema["pattern"], place.schema.get("x-pesan-pola", "")
        re.compile(pattern)
        if UNPORTABLE.search(pattern) or not words.endswith("."):
            wrong.append(at(place))
        if not (pattern.startswith("^") and pattern.endswith("$")):
            wrong.append(at(place))
    assert wrong == []


def test_every_choice_has_plain_words_for_exactly_its_values() -> None:
    assert [
        at(place)
        for place in nodes()
        if any(isinstance(value, str) for value in place.schema.get("enum", ()))
        and place.schema["enum"]
        != [k for k, words in place.schema.get("x-label", {}).items() if words]
    ] == []


def test_a_reference_is_a_string_that_names_a_kind_or_a_table_of_the_office() -> None:
    references = [place for place in nodes() if "x-rujukan" in place.schema]
    assert {place.schema["x-rujukan"] for place in references} <= KINDS | TABLES
    assert [at(place) for place in references if keyword(place, "type") != "string"] == []


def test_every_ref_leads_to_a_shared_part() -> None:
    goals = {at(goal) for place in nodes() if (goal := target(place))}
    assert goals <= {f"{kind}#/$defs/{name}" for kind in SCHEMAS for name in _shared(kind)}


def _shared(kind: str) -> dict[str, Any]:
    return SCHEMAS[kind].get("$defs", {})


def test_formats_are_ours_or_date_and_never_the_time_with_a_zone() -> None:
    assert {place.schema.get("format", "date") for place in nodes()} <= set(FORMATS.checkers)


def test_a_condition_asks_only_for_keys_that_exist() -> None:
    assert [
        (at(place), name)
        for place in nodes()
        for name in _asked(place.schema)
        if name not in place.schema.get("properties", {})
    ] == []


def _asked(schema: dict[str, Any]) -> set[str]:
    """The keys an object asks for: always, under a condition, or as one of a choice."""
    inner = [schema[key] for key in ("if", "then", "else") if key in schema]
    inner += [part for key in ("allOf", "anyOf", "oneOf") for part in schema.get(key, ())]
    dependent = [name for names in schema.get("dependentRequired", {}).values() for name in names]
    return {*schema.get("required", ()), *dependent}.union(*map(_asked, inner))
