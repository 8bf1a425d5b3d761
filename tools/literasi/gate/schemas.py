"""The published schemas, compiled: one engine for the verdict, one for the wording.

jsonschema-rs answers yes or no; only a record that fails is judged again by jsonschema, whose
errors can be worded. A test proves that both give the same verdict.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import jsonschema_rs
from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.validators import extend
from referencing import Registry, Resource

from literasi.gate.formats import FORMATS

Schema = dict[str, Any]  # a JSON Schema is free-form by nature
SHARED = "umum"
_SUFFIX = ".schema.json"


@dataclass(frozen=True, slots=True)
class Schemas:
    """All schemas by kind; `parts` holds what `$ref` names, of all files under unique names."""

    kinds: Mapping[str, Schema]
    parts: Mapping[str, Schema]
    fast: Mapping[str, Any]  # jsonschema_rs validators
    worded: Mapping[str, Draft202012Validator]

    def target(self, schema: Schema) -> Schema:
        """Give a schema with its `$ref` resolved; the words beside the `$ref` win."""
        name = schema.get("$ref", "").rpartition("/")[2]
        return {**self.target(self.parts[name]), **schema} if name else schema


def compile_schemas(files: Mapping[str, bytes]) -> Schemas:
    """Compile `<jenis>.schema.json` files; references reach nothing but these files."""
    loaded = {
        name.removesuffix(_SUFFIX): json.loads(content)
        for name, content in sorted(files.items())
        if name.endswith(_SUFFIX) and "/" not in name
    }
    shared = loaded.pop(SHARED)
    parts = {k: v for one in (*loaded.values(), shared) for k, v in one.get("$defs", {}).items()}
    return Schemas(loaded, parts, _fast(loaded, shared), _worded(loaded, shared))


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
    strict = extend(Draft202012Validator, {"pattern": _pattern})  # type: ignore[no-untyped-call]
    return {
        kind: strict(schema, registry=registry, format_checker=checker)
        for kind, schema in kinds.items()
    }


def _pattern(_validator: Any, pattern: str, value: Any, _schema: Any) -> Iterator[ValidationError]:
    """Judge as the other engine does: `$` is the very end, not before a last line break."""
    exact = re.sub(r"\$$", r"\\Z", pattern)
    if isinstance(value, str) and not re.search(exact, value):
        yield ValidationError(f"{value!r} does not match {pattern!r}")


def format_checker() -> FormatChecker:
    """Check our formats and no others, so that both engines know the same ones."""
    checker = FormatChecker(formats=())
    for name, check in FORMATS.items():
        checker.checks(name)(_lenient(check))
    return checker


def _lenient(check: Any) -> Any:  # jsonschema passes values of any type to a format check
    return lambda value: not isinstance(value, str) or check(value)
