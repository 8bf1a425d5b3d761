"""What the file of the applicant's form may hold: parts of the records' own schemas.

The frame `schemas/formulir/permohonan.schema.json` only points at them, so form and repository
cannot disagree. The form's page needs one schema that names no other file: the one made here.
"""

import json
from collections.abc import Mapping
from typing import Any

from literasi.gate.schemas import SHARED, Schema, Schemas, compile_schemas

KIND = "permohonan-formulir"
FRAME = "formulir/permohonan.schema.json"
_SUFFIX = ".schema.json"
# What only an office's archive asks for.
_OURS = frozenset({"x-akses", "x-pdp", "x-rujukan", "x-ubah"})


def form_schema(files: Mapping[str, bytes]) -> Schema:
    """Put what the frame points at in its place; the words beside a `$ref` win."""
    known = {name: json.loads(raw) for name, raw in files.items() if name.endswith(_SUFFIX)}
    whole: Schema = _inlined(known, FRAME, known[FRAME])
    return whole


def form_file(files: Mapping[str, bytes]) -> bytes:
    """Write the schema as it is published."""
    text = json.dumps(form_schema(files), ensure_ascii=False, indent=2)
    return f"{text}\n".encode()


def form_schemas(files: Mapping[str, bytes]) -> Schemas:
    """Compile the form's schema alone: the kinds of records are another matter."""
    shared = f"{SHARED}{_SUFFIX}"
    return compile_schemas({f"{KIND}{_SUFFIX}": form_file(files), shared: files[shared]})


def _inlined(known: Mapping[str, Schema], here: str, node: Any) -> Any:  # any part of a schema
    if isinstance(node, list):
        return [_inlined(known, here, one) for one in node]
    if not isinstance(node, dict):
        return node
    own = {
        key: _inlined(known, here, one)
        for key, one in node.items()
        if key != "$ref" and key not in _OURS
    }
    if "$ref" not in node:
        return own
    name, _, pointer = node["$ref"].partition("#")
    target: Schema = known[name or here]
    for step in pointer.strip("/").split("/"):
        target = target[step]
    found: Schema = _inlined(known, name or here, target)
    return {**found, **own}
