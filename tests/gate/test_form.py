"""The form's schema is made of the records' own: it cannot say anything else."""

import json

import pytest
from tests.support.forms import FORM

from literasi.gate.form import FRAME, KIND, form_file, form_schema, form_schemas
from literasi.shell.schemas import schema_files

FILES = schema_files()
SCHEMA = form_schema(FILES)
# What docs/portal/assets/ajukan-skema.js judges; all else on a schema is words.
JUDGED = {"type", "const", "enum", "pattern", "format", "minLength", "maxLength", "minimum",
          "maximum", "minItems", "maxItems", "items", "required", "properties",
          "additionalProperties"}  # fmt: skip
WORDS = {"$id", "$schema", "title", "description", "examples", "x-label", "x-pesan-pola"}
OURS = {"x-akses", "x-pdp", "x-rujukan", "x-ubah"}
TAKEN = {
    "jenis_kegiatan": ("permohonan", ("jenis_kegiatan",)),
    "hal": ("permohonan", ("hal",)),
    "ringkasan": ("permohonan", ("ringkasan",)),
    "dibuat": ("permohonan", ("surat_masuk", "tanggal_surat")),
    "surat/nomor_surat": ("permohonan", ("surat_masuk", "nomor_surat")),
    "surat/lampiran": ("permohonan", ("surat_masuk", "lampiran")),
    "lembaga/nama": ("mitra", ("nama",)),
    "lembaga/jenis": ("mitra", ("jenis_mitra",)),
    "lembaga/wilayah": ("mitra", ("wilayah",)),
    "instansi": ("instansi", ("kode",)),
    **{f"usulan/{key}": ("permohonan", ("usulan", key))
       for key in ("tanggal", "jam", "ruang", "jumlah_peserta", "kebutuhan")},
}  # fmt: skip
STRICTER = {"minItems", "maxItems", "maximum"}  # the form may ask for less than the record


def node(schema, keys):
    for key in keys:
        schema = schema["properties"][key]
    return schema


def resolved(schema, shared):
    """A record's property as JSON Schema reads it, without what only an archive asks for."""
    if isinstance(schema, list):
        return [resolved(one, shared) for one in schema]
    if not isinstance(schema, dict):
        return schema
    name = schema.get("$ref", "").rpartition("/")[2]
    base = resolved(shared["$defs"][name], shared) if name else {}
    own = {k: resolved(v, shared) for k, v in schema.items() if k not in {*OURS, "$ref"}}
    return {**base, **own}


@pytest.mark.parametrize("at", TAKEN)
def test_an_answer_is_judged_as_the_record_judges_it(at):
    kind, keys = TAKEN[at]
    shared = json.loads(FILES["umum.schema.json"])
    record = resolved(node(json.loads(FILES[f"{kind}.schema.json"]), keys), shared)
    mine = {k: v for k, v in node(SCHEMA, at.split("/")).items() if k not in STRICTER - {*record}}
    assert mine == record


def test_every_wish_of_a_request_can_be_said_in_the_form():
    request = json.loads(FILES["permohonan.schema.json"])
    assert set(node(SCHEMA, ["usulan"])["properties"]) == set(
        node(request, ["usulan"])["properties"]
    )


def keywords(schema):
    yield from schema
    inner = [schema["items"]] if "items" in schema else []
    for one in (*schema.get("properties", {}).values(), *inner):
        yield from keywords(one)


def test_the_form_uses_only_what_the_browser_judges_and_names_no_other_file():
    found = set(keywords(SCHEMA))
    assert found - WORDS <= JUDGED
    assert b"$ref" not in form_file(FILES)
    assert b"x-akses" not in form_file(FILES)


def test_the_schema_is_valid_and_takes_the_example():
    schemas = form_schemas(FILES)
    assert list(schemas.kinds) == [KIND]
    assert schemas.fast[KIND].is_valid(FORM)
    assert json.loads(form_file(FILES)) == SCHEMA
    assert FRAME in FILES


def test_a_frame_that_points_nowhere_is_our_bug():
    files = {**FILES, FRAME: b'{"properties": {"a": {"$ref": "umum.schema.json#/$defs/tiada"}}}'}
    with pytest.raises(KeyError):
        form_schema(files)
