"""The published schemas, compiled once for all tests."""

from functools import cache

from literasi.gate.schemas import Schema, Schemas, compile_schemas
from literasi.shell.schemas import schema_files


@cache
def schemas() -> Schemas:
    return compile_schemas(schema_files())


def property_at(kind: str, pointer: str) -> Schema | None:
    """The resolved schema of `/jadwal/*/mulai`, or nothing where there is no such property."""
    own = schemas().target(schemas().kinds[kind])
    for step in [part for part in pointer.split("/") if part]:
        inner = own.get("items") if step == "*" else own.get("properties", {}).get(step)
        if inner is None:
            return None
        own = schemas().target(inner)
    return own
