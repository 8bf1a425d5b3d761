"""The table of forms against the schemas: every key is a property, nothing needed is missing."""

import pytest
from tests.support.tree import schemas

from literasi.drafting.forms import DRAWN, FORMS, NAMES, NUMBERS
from literasi.drafting.places import place
from literasi.drafting.sources import SOURCES
from literasi.gate.walk import schema_at

NEW = {name: form for name, form in FORMS.items() if not form.adds}
BY_THE_BERKAS = {"skema", "berkas"}
BY_CHANCE = {key for key, _ in DRAWN.values()} | {"jadwal.-.kunci"}


def own(form, key):
    return schema_at(schemas(), schemas().kinds[form.kind], place(key, {}))


@pytest.mark.parametrize("name", FORMS)
def test_every_question_is_about_a_property_of_its_schema(name):
    form = FORMS[name]
    keys = [one.key for one in form.asks] + [*form.fixed, *form.adds, *form.also]
    assert [key for key in keys if not own(form, key).get("title")] == []


@pytest.mark.parametrize("name", FORMS)
def test_every_source_and_every_condition_is_known(name):
    form = FORMS[name]
    assert {one.source for one in form.asks if one.source} <= SOURCES.keys()
    assert {one.only[0] for one in form.asks if one.only[0]} <= {one.key for one in form.asks}
    assert {one.fresh for one in form.asks if one.fresh} <= FORMS.keys()


@pytest.mark.parametrize("name", NEW)
def test_whatever_the_schema_requires_is_asked_or_filled(name):
    form = NEW[name]
    told = {one.key for one in form.asks} | set(form.fixed) | BY_THE_BERKAS | BY_CHANCE
    kind = schemas().kinds[form.kind]
    tops = {key.partition(".")[0] for key in told}
    assert set(kind["required"]) <= tops
    for key in sorted(tops & set(kind["properties"])):
        inner = schemas().target(kind["properties"][key])
        inner = schemas().target(inner["items"]) if inner.get("type") == "array" else inner
        asked = {one.split(".")[-1] for one in told if one.startswith(f"{key}.")}
        items = {"-", "kita", "mereka"}
        plain = {one.split(".")[2 if items & set(one.split(".")) else 1] for one in told
                 if one.startswith(f"{key}.")}  # fmt: skip
        assert not asked or set(inner.get("required", ())) <= plain, key


def test_the_other_tables_speak_of_forms_that_exist():
    assert DRAWN.keys() | NUMBERS.keys() <= FORMS.keys()
    assert {form.kind for form in NEW.values()} == NAMES.keys()
    assert [key for name, key in NUMBERS.items()
            if (key, "number") not in [(one.key, one.source) for one in FORMS[name].asks]
            ] == []  # fmt: skip


def test_an_optional_question_never_stands_for_what_a_condition_needs():
    """Whatever `only` hangs on is asked before what hangs on it."""
    late = [
        (form.name, one.key) for form in FORMS.values() for index, one in enumerate(form.asks)
        if one.only[0] and one.only[0] not in [earlier.key for earlier in form.asks[:index]]
    ]  # fmt: skip
    assert late == []
