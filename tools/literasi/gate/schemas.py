"""The published schemas, compiled: one engine for the verdict, one for the wording.

jsonschema-rs answers yes or no; only a record that fails is judged again by jsonschema, whose
errors can be worded. A test proves that both give the same verdict.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import jsonschema_rs
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource

from literasi.gate.formats import FORMATS

Schema = dict[str, Any]  # a JSON Schema is free-form by nature
SHARED = "umum"
_SUFFIX = ".schema.json"


@dataclass(frozen=True, slots=True)
class Schemas:
    """All schemas by kind; `shared` holds the parts that `$ref` names."""

    kinds: Mapping[str, Schema]
    shared: Schema
    fast: Mapping[str, Any]  # jsonschema_rs validators
    worded: Mapping[str, Draft202012Validator]

    def target(self, schema: Schema) -> Schema:
        """Give a schema with its `$ref` into the shared parts resolved; its own words win."""
        ref = schema.get("$ref", "")
        if "#/$defs/" not in ref:
            return schema
        name = ref.rpartition("/")[2]
        return {**self.target(self.shared["$defs"][name]), **schema}


def compile_schemas(files: Mapping[str, bytes]) -> Schemas:
    """Compile `<jenis>.schema.json` files; references reach nothing but these files."""
    loaded = {
        name.removesuffix(_SUFFIX): json.loads(content)
        for name, content in sorted(files.items())
        if name.endswith(_SUFFIX)
    }
    shared = loaded.pop(SHARED)
    return Schemas(loaded, shared, _fast(loaded, shared), _worded(loaded, shared))


def _fast(kinds: Mapping[str, Schema], shared: Schema) -> dict[str, Any]:
    registry = jsonschema_rs.Registry([(shared["$id"], shared)])
    return {
        kind: jsonschema_rs.Draft202012Validator(
            schema, registry=registry, validate_formats=True, formats=dict(FORMATS)
        )
        for kind, schema in kinds.items()
    }


def _worded(kinds: Mapping[str, Schema], shared: Schema) -> dict[str, Draft202012Validator]:
    resource: Resource[Any] = Resource.from_contents(shared)
    registry: Registry[Any] = Registry().with_resource(shared["$id"], resource)
    checker = format_checker()
    return {
        kind: Draft202012Validator(schema, registry=registry, format_checker=checker)
        for kind, schema in kinds.items()
    }


def format_checker() -> FormatChecker:
    """Check our formats and no others, so that both engines know the same ones."""
    checker = FormatChecker(formats=())
    for name, check in FORMATS.items():
        checker.checks(name)(_lenient(check))
    return checker


def _lenient(check: Any) -> Any:  # jsonschema passes values of any type to a format check
    return lambda value: not isinstance(value, str) or check(value)
