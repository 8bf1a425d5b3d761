"""The schemas of the folder as the tests see them: nodes, properties, validators."""

import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource

FOLDER = Path(__file__).parents[2] / "schemas"
SCHEMAS: dict[str, dict[str, Any]] = {
    path.name.removesuffix(".schema.json"): json.loads(path.read_text(encoding="utf-8"))
    for path in sorted(FOLDER.glob("*.schema.json"))
}
REGISTRY: Registry[Any] = Registry().with_resources(
    (schema["$id"], Resource.from_contents(schema)) for schema in SCHEMAS.values()
)
FREE_FORM = ("cocok", "syarat")  # JSON Schema fragments inside a record, open by nature
FORMATS = FormatChecker(formats=())


@FORMATS.checks("date", raises=ValueError)
def _date(value: object) -> bool:
    return not isinstance(value, str) or bool(date.fromisoformat(value))


@FORMATS.checks("saat-lokal", raises=ValueError)
def _local_time(value: object) -> bool:
    return not isinstance(value, str) or bool(datetime.strptime(value, "%Y-%m-%dT%H:%M"))  # noqa: DTZ007 - local by contract


@FORMATS.checks("tanggal-tindakan", raises=ValueError)
def _act(value: object) -> bool:
    return _local_time(value) if "T" in str(value) else _date(value)


@FORMATS.checks("nip")
def _nip(value: object) -> bool:
    return not isinstance(value, str) or re.fullmatch("[0-9]{18}", value) is not None


@FORMATS.checks("kontak-kantor")
def _office_contact(value: object) -> bool:
    return not isinstance(value, str) or (value.isprintable() and bool(value.strip()))


class Place(NamedTuple):
    """A schema node and where it stands: the file's kind, and a JSON pointer into the file."""

    kind: str
    pointer: str
    schema: dict[str, Any]

    @property
    def name(self) -> str:
        """The last word of the pointer: a property's key."""
        return self.pointer.rpartition("/")[2]


def validator(kind: str, pointer: str = "") -> Draft202012Validator:
    """A validator of one node, its references read from the folder alone."""
    ref = {"$ref": f"{SCHEMAS[kind]['$id']}#{pointer}"}
    return Draft202012Validator(ref, registry=REGISTRY, format_checker=FORMATS)


def nodes() -> Iterator[Place]:
    """Every node that describes data; conditions (if, then, allOf, oneOf, not) only narrow it."""
    for kind, schema in SCHEMAS.items():
        yield from _below(Place(kind, "", schema))


def _below(place: Place) -> Iterator[Place]:
    yield place
    for child in children(place):
        yield from _below(child)


def children(place: Place) -> Iterator[Place]:
    """The nodes directly under one node: shared parts, properties, items."""
    for keyword in ("$defs", "properties"):
        for key, schema in place.schema.get(keyword, {}).items():
            yield Place(place.kind, f"{place.pointer}/{keyword}/{key}", schema)
    if "items" in place.schema:
        yield Place(place.kind, f"{place.pointer}/items", place.schema["items"])


def properties() -> list[Place]:
    """Every property at every depth, and every shared part."""
    return [
        place
        for place in nodes()
        if place.pointer.split("/")[-2:-1] in (["properties"], ["$defs"])
    ]


def target(place: Place) -> Place | None:
    """Where a node's `$ref` leads."""
    ref = place.schema.get("$ref")
    if ref is None:
        return None
    file, _, pointer = ref.partition("#")
    kind = file.removesuffix(".schema.json") or place.kind
    schema = SCHEMAS[kind]
    for key in pointer.strip("/").split("/"):
        schema = schema[key]
    return Place(kind, pointer, schema)


def parts(place: Place) -> Iterator[Place]:
    """The properties that a value of this node holds, through references and lists."""
    for key, schema in place.schema.get("properties", {}).items():
        yield Place(place.kind, f"{place.pointer}/properties/{key}", schema)
    if "items" in place.schema:
        yield from parts(Place(place.kind, f"{place.pointer}/items", place.schema["items"]))
    goal = target(place)
    if goal is not None:
        yield from parts(goal)


def keyword(place: Place, name: str) -> Any:
    """A keyword of a node, its own or the one its reference brings."""
    goal = target(place)
    return place.schema.get(name, goal and keyword(goal, name))
