"""What a field of the form needs to know: the schemas, and whose records it stands among."""

from dataclasses import dataclass

from literasi.gate.schemas import Schemas

SINGLETONS = "_singletons"


@dataclass(frozen=True, slots=True)
class Place:
    """One office: the folder below `records/`, and the name that staff know it by."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Scope:
    """The schemas, and the office whose records a field may point to."""

    schemas: Schemas
    place: Place


def collection_name(place: Place, kind: str) -> str:
    """Name the collection of a kind; it is a part of the branch of each draft."""
    return f"{place.code}-{kind}"
