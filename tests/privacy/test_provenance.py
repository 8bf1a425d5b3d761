"""Every public field was copied from a property that its schema marks `publik`."""

import dataclasses
import typing
from types import ModuleType

import pytest
from tests.support.schemas import property_at

from literasi.views import (
    calendar_models,
    change_models,
    journal_models,
    performance_models,
    public_models,
    service_models,
    sop_models,
    token_models,
)
from literasi.views.provenance import Derived, Linked, Public

MODULES = (
    public_models, calendar_models, sop_models, service_models, change_models, journal_models,
    performance_models,
)  # fmt: skip


def _fields(module: ModuleType) -> list[tuple[str, object]]:
    found = []
    for name, kind in vars(module).items():
        if dataclasses.is_dataclass(kind) and kind.__module__ == module.__name__:
            hints = typing.get_type_hints(kind, include_extras=True)
            found += [(f"{name}.{field}", hint) for field, hint in hints.items()]
    return found


FIELDS = [field for module in MODULES for field in _fields(module)]


def _marks(hint: object) -> list[Public | Derived]:
    return [one for one in typing.get_args(hint) if isinstance(one, Public | Derived)]


def test_there_are_public_fields_to_judge() -> None:
    assert len(FIELDS) > 100


@pytest.mark.parametrize(("name", "hint"), FIELDS, ids=[name for name, _ in FIELDS])
def test_a_public_field_says_where_it_comes_from(name: str, hint: object) -> None:
    assert len(_marks(hint)) == 1, name


SOURCES = [
    (name, source)
    for name, hint in FIELDS
    for mark in _marks(hint)
    if isinstance(mark, Public)
    for source in mark.properties
]


@pytest.mark.parametrize(("name", "source"), SOURCES)
def test_the_source_of_a_public_field_is_public(name: str, source: str) -> None:
    kind, _, pointer = source.partition(":")
    own = property_at(kind, pointer)
    assert own is not None, f"{name}: {source} is no property"
    assert own["x-akses"] == "publik", f"{name}: {source}"


def test_what_is_derived_says_why() -> None:
    reasons = [m.reason for _, hint in FIELDS for m in _marks(hint) if isinstance(m, Derived)]
    assert all(len(reason) > 10 for reason in reasons)


LINKED = [
    (name, mark)
    for name, hint in _fields(token_models)
    for mark in typing.get_args(hint)
    if isinstance(mark, Linked | Public | Derived)
]


def test_linked_fields_stand_in_the_models_of_secret_addresses_only() -> None:
    everywhere = [mark for _, hint in FIELDS for mark in typing.get_args(hint)]
    assert not [mark for mark in everywhere if isinstance(mark, Linked)]
    assert [name for name, _ in LINKED] == [name for name, _ in _fields(token_models)]
    assert not [name for name, mark in LINKED if isinstance(mark, Derived)]


def test_what_a_secret_address_tells_beyond_public_properties_is_this_and_no_more() -> None:
    beyond = {
        (source, property_at(*source.split(":", 1))["x-akses"])
        for _, mark in LINKED
        for source in mark.properties
        if property_at(*source.split(":", 1))["x-akses"] != "publik"
    }
    assert beyond == {
        ("permohonan:/tautan_lacak", "tautan"),
        ("surat-keluar:/kode_periksa", "tautan"),
        ("perjanjian:/kode_periksa", "tautan"),
        ("surat-keluar:/jenis_surat", "internal"),
        ("surat-keluar:/nomor", "internal"),
        ("surat-keluar:/tanggal_surat", "internal"),
        ("surat-keluar:/penandatanganan/cara", "internal"),
        ("perjanjian:/penandatanganan/*/cara", "internal"),
        ("surat-keluar:/naskah/sha256", "internal"),
        ("perjanjian:/naskah/*/sha256", "internal"),
    }
