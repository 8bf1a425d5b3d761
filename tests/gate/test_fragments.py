"""Fragments of JSON Schema in a record (`cocok`, `syarat`) are judged before anybody uses them."""

import pytest
from tests.support.drawn import shipped_data
from tests.support.tree import edited, news, record

from literasi.gate.matcher import is_usable, predicate

SOP = "kendal/sop/kerjasama-literasi-1.yml"
BROKEN = [
    {"type": 5},
    {"type": "teks"},
    {"pattern": "("},
    {"properties": 5},
    {"properties": {"a": {"required": "b"}}},
    {"$ref": "http://127.0.0.1:9/x.json"},
    {"$ref": "#/$defs/x"},
    {"allOf": [{"$dynamicRef": "#x"}]},
    {"$schema": "http://127.0.0.1:9/"},
    {"pattern": "(?=a)b"},
]


@pytest.mark.parametrize("fragment", BROKEN)
def test_a_fragment_that_cannot_be_used_is_known(fragment):
    assert not is_usable(fragment)


def test_the_shipped_fragments_are_usable():
    found = [one for _, data in shipped_data() for one in fragments(data)]
    assert found
    assert all(map(is_usable, found))


def fragments(node):
    if isinstance(node, dict):
        for key, inner in node.items():
            if key in {"cocok", "syarat"}:
                yield inner
            yield from fragments(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from fragments(inner)


def test_a_fragment_is_a_predicate():
    drawn = predicate({"properties": {"a": {"const": 1}}, "required": ["a"]})
    assert [drawn({"a": 1}), drawn({"a": 2}), drawn({})] == [True, False, False]
    assert [predicate(None)(5), predicate({})(5)] == [True, True]


def test_a_pattern_cannot_make_a_check_slow():
    slow = predicate({"pattern": "^(a+)+$"})
    assert not slow("a" * 5000 + "!")


def test_a_broken_fragment_in_an_sop_is_one_finding_at_its_place():
    text = record(SOP).decode()
    line = next(n for n, one in enumerate(text.split("\n"), 1) if one.strip().startswith("cocok:"))
    old = text.split("cocok:", 1)[1].split("\n")[1]
    new = f"{old[: len(old) - len(old.lstrip())]}$ref: x\n{old}"
    whole = text.replace(f"cocok:\n{old}", f"cocok:\n{new}", 1).encode()
    told = news({f"records/{SOP}": whole})
    assert [(one.rule, one.mark.line, one.message) for one in told if one.rule != "SOP010"] == [
        ("SKM011", line + 1, "Syarat pada bagian bukan potongan JSON Schema yang dapat dipakai")
    ]


def test_edits_of_other_parts_leave_fragments_alone():
    assert news(edited("kendal/peralatan/kamera.yml", "jumlah: 2", "jumlah: 3")) == []
