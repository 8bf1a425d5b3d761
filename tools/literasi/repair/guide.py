"""What a record should look like: the schema of its kind, and the zone of its office."""

from dataclasses import dataclass
from typing import Any

from literasi.gate.formats import FORMATS
from literasi.gate.matcher import predicate
from literasi.gate.schemas import Schema, Schemas

_KEYWORDS = (
    "type", "enum", "const", "pattern", "minLength", "maxLength", "minimum", "maximum", "not",
)  # fmt: skip
_WHOLE = {"WIB": "+07:00", "WITA": "+08:00", "WIT": "+09:00"}


@dataclass(frozen=True, slots=True)
class Guide:
    """Schemas, the kind of the record, and the short name of its office's zone (or nothing)."""

    schemas: Schemas
    kind: str
    zone: str = ""

    @property
    def schema(self) -> Schema:
        """Schema of the whole record."""
        return self.schemas.kinds[self.kind]

    @property
    def zone_names(self) -> tuple[str, ...]:
        """What may stand after a time of this office without changing it."""
        return (self.zone, _WHOLE[self.zone]) if self.zone in _WHOLE else ()


def accepts(own: Schema, value: Any) -> bool:
    """Tell whether a single value (no list, no group) is right by its resolved schema."""
    fragment = {key: own[key] for key in _KEYWORDS if key in own}
    check = FORMATS.get(own.get("format", ""))
    if check is not None and isinstance(value, str) and not check(value):
        return False
    return predicate(fragment)(value)


def properties(own: Schema) -> Schema:
    """Keys that the schema of a group knows, in its order."""
    known: Schema = own.get("properties", {})
    return known


def words(guide: Guide) -> frozenset[str]:
    """Every key that the schema of this kind, or a shared part, knows anywhere."""
    found: set[str] = set()
    waiting: list[Any] = [guide.schema, *guide.schemas.parts.values()]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            known = node.get("properties")
            found |= set(known) if isinstance(known, dict) else set()
            waiting += [inner for key, inner in node.items() if key != "examples"]
        elif isinstance(node, list):
            waiting += node
    return frozenset(found)
