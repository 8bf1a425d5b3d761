"""What of a record may be public: the properties that its schema marks `x-akses: publik`."""

from typing import Any

from literasi.gate.schemas import Schema, Schemas

_PUBLIC = "publik"


def public_part(schemas: Schemas, path: str, data: object) -> object:
    """Keep the public properties of a record below `records/`; None where no schema knows it."""
    kind = path.removesuffix(".yml").split("/")[2]
    schema = schemas.kinds.get(kind)
    return _kept(schemas, schema, data) if schema and isinstance(data, dict) else None


def _kept(schemas: Schemas, schema: Schema, value: Any) -> object:
    own = schemas.target(schema)
    if isinstance(value, dict):
        known = own.get("properties", {})
        inner = {key: known[key] for key in value if key in known}
        return {
            key: _kept(schemas, one, value[key])
            for key, one in inner.items()
            if schemas.target(one).get("x-akses") == _PUBLIC
        }
    if isinstance(value, list) and isinstance(own.get("items"), dict):
        return [_kept(schemas, own["items"], one) for one in value]
    return value
