"""Archives for measuring: always the same, of the size asked for, and sound."""

import sys

import pytest
from tests.support.tree import ROOT, schemas

from literasi.judging import judge


@pytest.fixture(scope="module")
def kit():
    """The generator, imported as the benchmark scripts import it."""
    sys.path.insert(0, str(ROOT / "tools" / "bench"))
    from kit import archive  # noqa: PLC0415  its folder is on the path from here on

    yield archive
    sys.path.remove(str(ROOT / "tools" / "bench"))


def records(made):
    return [(path, raw) for path, raw in made.items() if path.endswith(".yml")]


def judged(made):
    pictures = [path for path in made if "/foto/" in path]
    return judge(schemas(), records(made), pictures).findings


def test_the_same_count_gives_the_same_bytes(kit):
    assert kit.archive(ROOT, 700) == kit.archive(ROOT, 700)


def test_a_copied_year_is_as_sound_as_the_shipped_one(kit):
    """Numbers begin anew each year and keep their schema, references, hours and order."""
    made = kit.archive(ROOT, 900)
    assert 900 <= len(records(made)) < 950
    assert [one for one in judged(made) if one.severity == "error"] == []


def test_every_tenth_record_can_be_broken_for_its_schema(kit):
    made = kit.archive(ROOT, 300)
    wrong = kit.broken(made)
    changed = {path for path in made if made[path] != wrong[path]}
    assert len(changed) == -(-len(records(made)) // 10)
    told = {one.mark.path for one in judged(wrong) if one.rule.startswith("SKM")}
    assert told == changed
