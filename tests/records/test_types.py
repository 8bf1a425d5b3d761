"""Types and schemas name the same things; a record that passes the gate always becomes a value."""

import types
import typing

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from tests.support.drawn import shipped_data, valid
from tests.support.tree import schemas

from literasi.records.kinds import ALL, KINDS, SINGLE

CALM = settings(deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
COMMON = "skema"  # the version of the schema is judged by the gate and carried by no type
# Kinds share a type where the difference is a title or what must be given; each is on purpose:
# an act needs somebody only where its schema says so.
SHARED = {"Act"}
LENIENT = {
    "DigitalFile": {"akses"},
    "Ramadan": {"sementara"},
}  # a default that the gate never needs


def resolved(schema):
    own = schemas().target(schema)
    items = own.get("items")
    return {**own, "items": resolved(items)} if isinstance(items, dict) else own


def inner(kind):
    """The Struct inside an annotation such as `tuple[Jadwal, ...]` or `Actor | None`."""
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return kind
    found = [inner(one) for one in typing.get_args(kind) if one not in {type(None), ...}]
    return next((one for one in found if one), None)


def pairs(struct, schema, path):
    """Every Struct with the schema of the same place."""
    own = resolved(schema)
    own = own["items"] if own.get("type") == "array" else own
    yield struct, own, path
    for field in msgspec.structs.fields(struct):
        below = inner(field.type)
        if below and field.name in own["properties"]:
            yield from pairs(below, own["properties"][field.name], (*path, field.name))


ALL_PAIRS = [
    one for kind, struct in ALL.items() for one in pairs(struct, schemas().kinds[kind], (kind,))
]


PLACES = [(struct, schema) for struct, schema, _ in ALL_PAIRS]
NAMES = ["/".join(path) for _, _, path in ALL_PAIRS]


def test_every_schema_has_a_type_and_every_type_a_schema():
    assert set(ALL) == set(schemas().kinds)
    assert not set(KINDS) & set(SINGLE)


@pytest.mark.parametrize(("struct", "schema"), PLACES, ids=NAMES)
def test_fields_and_properties_are_the_same(struct, schema):
    fields = {field.name for field in msgspec.structs.fields(struct)}
    known = set(schema["properties"]) - {COMMON}
    if struct.__name__ in SHARED:
        assert known <= fields
    else:
        assert fields == known


@pytest.mark.parametrize(("struct", "schema"), PLACES, ids=NAMES)
def test_what_is_required_has_no_default(struct, schema):
    needed = {field.name for field in msgspec.structs.fields(struct) if field.required}
    asked = set(schema.get("required", ())) - {COMMON}
    assert needed <= asked
    if struct.__name__ not in SHARED:
        assert asked - needed == LENIENT.get(struct.__name__, set())


PLAIN = {"string": str, "integer": int, "boolean": bool, "object": dict, "array": tuple}


@pytest.mark.parametrize(("struct", "schema"), PLACES, ids=NAMES)
def test_fields_have_the_type_of_their_property(struct, schema):
    for field in msgspec.structs.fields(struct):
        own = resolved(schema["properties"].get(field.name, {}))
        if own:
            assert _plain(field.type) in {
                PLAIN[_type(own)],
                own["type"] == "object" and msgspec.Struct,
            }


def _type(own):
    return own.get("type") or ("string" if "enum" in own else None)


def _plain(kind):
    options = [one for one in typing.get_args(kind) if one is not type(None)]
    if isinstance(kind, types.UnionType):
        return _plain(options[0])
    origin = typing.get_origin(kind) or kind
    return (
        msgspec.Struct
        if isinstance(origin, type) and issubclass(origin, msgspec.Struct)
        else origin
    )


def test_every_shipped_record_becomes_a_value():
    for kind, data in shipped_data():
        assert isinstance(msgspec.convert(data, ALL[kind], strict=True), ALL[kind])


@pytest.mark.parametrize("kind", sorted(ALL))
def test_whatever_passes_the_gate_becomes_a_value(kind):
    @settings(CALM, max_examples=8)
    @given(valid(kind))
    def becomes(data):
        assert schemas().worded[kind].is_valid(data)
        assert isinstance(msgspec.convert(data, ALL[kind], strict=True), ALL[kind])

    becomes()
