"""The published schemas, compiled: one engine for the verdict, one for the wording.

jsonschema-rs answers yes or no; only a record that fails is judged again by jsonschema, whose
errors can be worded. A test proves that both give the same verdict.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import jsonschema_rs

from literasi.gate.formats import FORMATS

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator

Schema = dict[str, Any]  # a JSON Schema is free-form by nature
SHARED = "umum"
_SUFFIX = ".schema.json"


@dataclass(frozen=True, slots=True)
class Schemas:
    """All schemas by kind; `parts` holds what `$ref` names, of all files under unique names."""

    kinds: Mapping[str, Schema]
    parts: Mapping[str, Schema]
    fast: Mapping[str, Any]  # jsonschema_rs validators
    worded: Mapping[str, "Draft202012Validator"]
    trails: dict[object, object] = field(default_factory=dict, compare=False)  # see `walk.trail`

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
    fast = _Late(loaded, lambda: _fast(loaded, shared))
    return Schemas(loaded, parts, fast, _Late(loaded, lambda: _worded(loaded, shared)))


class _Late(Mapping[str, Any]):
    """Validators by kind, made when the first is asked for: most runs need one engine or none."""

    def __init__(self, kinds: Mapping[str, Schema], make: Callable[[], dict[str, Any]]) -> None:
        self._kinds = kinds
        self._make = make

    @cached_property
    def _made(self) -> dict[str, Any]:
        return self._make()

    def __getitem__(self, kind: str) -> Any:
        return self._made[kind]

    def __iter__(self) -> Iterator[str]:
        return iter(self._kinds)

    def __len__(self) -> int:
        return len(self._kinds)


class _Engines(dict[str, Any]):
    """Engines by kind, each compiled when it is asked for: an edit touches one kind."""

    def __init__(self, kinds: Mapping[str, Schema], registry: jsonschema_rs.Registry) -> None:
        self._kinds = kinds
        self._registry = registry

    def __missing__(self, kind: str) -> Any:
        self[kind] = jsonschema_rs.Draft202012Validator(
            self._kinds[kind],
            registry=self._registry,
            validate_formats=True,
            formats=dict(FORMATS),
        )
        return self[kind]


def _fast(kinds: Mapping[str, Schema], shared: Schema) -> dict[str, Any]:
    return _Engines(kinds, jsonschema_rs.Registry([(shared["$id"], shared)]))


def _worded(kinds: Mapping[str, Schema], shared: Schema) -> dict[str, Any]:
    from literasi.gate.worded import worded  # noqa: PLC0415  a slow import; only mistakes need it

    return worded(kinds, shared)
