"""The scanner finds what belongs to a person, and leaves alone what only looks like it."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import json
from tests.privacy.corpus import NEAR_MISSES, PERSONAL
from tests.support.project import ROOT
from tests.support.schemas import schemas

from literasi.documents.yaml12 import read
from literasi.gate.schemas import Schema
from literasi.rules import pri001_no_personal_data
from literasi.shell.files import read_tree
from literasi.values.personal import sightings
from literasi.values.personal_signs import may_hold_personal
from literasi.values.pointer import Path

POSITIVES = [(what, text) for what, texts in PERSONAL.items() for text in texts]


def found(text: str) -> list[str]:
    return [one.what for one in sightings(text)]


def test_the_corpus_is_wide_enough() -> None:
    assert len({text for _, text in POSITIVES}) >= 60
    assert len(set(NEAR_MISSES)) >= 120


@pytest.mark.parametrize(("what", "text"), POSITIVES)
def test_what_belongs_to_a_person_is_seen(what: str, text: str) -> None:
    assert set(found(text)) == {what}


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_what_only_looks_like_it_is_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(("what", "text"), POSITIVES)
def test_it_is_seen_in_the_middle_of_a_text(what: str, text: str) -> None:
    told = f"Rapat dengan mitra.\n\n{text}\n\nSekian."
    assert set(found(told)) == {what}
    assert all(0 <= one.start < one.end <= len(told) for one in sightings(told))


def test_all_near_misses_together_are_left_alone() -> None:
    assert found("\n\n".join(NEAR_MISSES)) == []


@given(st.text(alphabet="0123456789 .-/+()|;\t\nRTWNIKLPnamaJl@:", max_size=200))
def test_no_text_is_too_odd_to_read(text: str) -> None:
    seen = list(sightings(text))
    assert all(text[one.start : one.end] for one in seen)


@given(st.integers(7, 10), st.sampled_from(("", "-", " ", ".")), st.data())
def test_any_mobile_number_is_seen(size: int, gap: str, data: st.DataObject) -> None:
    digits = data.draw(st.text("0123456789", min_size=size, max_size=size))
    second = data.draw(st.sampled_from("123456789"))
    number = f"08{second}{digits[:1]}{gap}{digits[1:5]}{gap}{digits[5:]}"
    assert "nomor telepon" in found(f"Hubungi {number} ya")


def test_no_shipped_record_holds_any() -> None:
    documents = [(path, read(path, raw)[0]) for path, raw in read_tree(ROOT).records]
    assert len(documents) > 600
    assert [
        (path, one.what)
        for path, document in documents
        if document
        for text in _texts(document.data)
        for one in sightings(text)
    ] == []


def _texts(node: Any) -> Iterator[str]:
    if isinstance(node, dict | list):
        for inner in node.values() if isinstance(node, dict) else node:
            yield from _texts(inner)
    elif isinstance(node, str):
        yield node


@pytest.mark.parametrize(("what", "text"), POSITIVES)
def test_the_quick_look_at_a_record_hides_nothing(what: str, text: str) -> None:
    assert may_hold_personal(json.encode({"catatan": text})), what


def test_the_rule_allows_what_the_schemas_give_a_place() -> None:
    formats = {"nip", "kontak-kantor"}
    places = {
        (kind, at[:1])
        for kind, schema in schemas().kinds.items()
        for at, own in _properties(schema, ())
        if own.get("format") in formats
    }
    assert places == set(pri001_no_personal_data.ALLOWED)


def _properties(schema: Schema, at: Path) -> Iterator[tuple[Path, Schema]]:
    own = schemas().target(schema)
    yield at, own
    for key, inner in own.get("properties", {}).items():
        yield from _properties(inner, (*at, key))
    if isinstance(own.get("items"), dict):
        yield from _properties(own["items"], (*at, 0))
