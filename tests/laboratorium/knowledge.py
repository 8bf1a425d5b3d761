"""What the published schemas say about a place, read as plain JSON."""

import json
from functools import cache

from literasi.shell.schemas import schema_files

DAYS, MOMENTS = {"date", "tanggal-tindakan"}, {"saat-lokal", "tanggal-tindakan"}


@cache
def _files():
    return {name: json.loads(raw) for name, raw in schema_files().items() if "/" not in name}


def _resolved(schema, home):
    if "$ref" not in schema:
        return schema, home
    name, _, pointer = schema["$ref"].partition("#")
    home = name.rpartition("/")[2] or home
    target = _files()[home]
    for step in pointer.strip("/").split("/"):
        target = target[step]
    below, home = _resolved(target, home)
    return {**below, **{key: one for key, one in schema.items() if key != "$ref"}}, home


def own(kind, at):
    """The schema of a value; empty where the schemas say nothing."""
    home = f"{kind}.schema.json"
    schema, home = _resolved(_files()[home], home)
    for step in at:
        below = (
            schema.get("items")
            if isinstance(step, int)
            else schema.get("properties", {}).get(step)
        )
        if not isinstance(below, dict):
            return {}
        schema, home = _resolved(below, home)
    return schema


def is_clock(schema):
    return "[0-5][0-9]" in schema.get("pattern", "") and "format" not in schema


def is_free(schema):
    """Text that any words may stand in."""
    return (
        schema.get("type") == "string"
        and "enum" not in schema
        and "format" not in schema
        and schema.get("pattern", "^[^\\n\\r\\t]+$") == "^[^\\n\\r\\t]+$"
        and "const" not in schema
    )


def is_name(schema):
    """Ids and keys: small letters, digits and one joining sign."""
    return schema.get("pattern", "") in {"^[a-z0-9]+(-[a-z0-9]+)*$", "^[a-z0-9]+(_[a-z0-9]+)*$"}
