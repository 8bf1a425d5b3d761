"""The record of processing, read from the schemas: what `x-pdp` says of a property.

Written beside the property, it cannot be forgotten when the property changes.
"""

from collections.abc import Iterator

from literasi.gate.schemas import Schema, Schemas
from literasi.values.processing import Processing

KEYWORD = "x-pdp"


def processing(schemas: Schemas) -> tuple[Processing, ...]:
    """Give every kind of personal data, sorted by place."""
    kinds = schemas.kinds.items()
    found = (one for kind, schema in kinds for one in _below(schemas, schema, f"{kind}:"))
    return tuple(sorted(found, key=lambda one: one.place))


def _below(schemas: Schemas, schema: Schema, place: str) -> Iterator[Processing]:
    own = schemas.target(schema)
    if KEYWORD in own:
        yield _line(own, place)
    for key, inner in own.get("properties", {}).items():
        yield from _below(schemas, inner, f"{place}/{key}")
    if isinstance(own.get("items"), dict):
        yield from _below(schemas, own["items"], f"{place}/*")


def _line(own: Schema, place: str) -> Processing:
    told = own[KEYWORD]
    return Processing(
        place=place,
        what=told["data"],
        whose=told["subjek"],
        special=told["golongan"] == "spesifik",
        purpose=told["tujuan"],
        basis=told["dasar"],
        kept=told["retensi"],
        seen_by=tuple(told["pihak"]),
        access=own["x-akses"],
    )
