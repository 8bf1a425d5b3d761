"""Free-form parts of a record (`cocok`, `syarat` of an SOP) are JSON Schema themselves."""

from collections.abc import Iterator

from literasi.documents.document import Document
from literasi.gate.matcher import is_usable
from literasi.gate.schemas import Schema, Schemas
from literasi.gate.walk import follow, trail
from literasi.values.finding import Finding
from literasi.values.pointer import format_pointer


def unusable(schemas: Schemas, kind: str, document: Document) -> Iterator[Finding]:
    """Find fragments that nobody can judge by: an object without named properties is one."""
    way = trail(schemas, kind, _is_free)
    for at, own, value in follow(way, document.data) if way else ():
        if not is_usable(value):
            message = f"{own.get('title', at[-1])} bukan potongan JSON Schema yang dapat dipakai"
            hint = "periksa kata kuncinya; rujukan «$…» dan pola yang rusak tidak diterima"
            pointer = format_pointer(at)
            yield Finding(document.mark(*at), "SKM011", message, hint, pointer=pointer)


def _is_free(schema: Schema) -> bool:
    return schema.get("type") == "object" and "properties" not in schema
