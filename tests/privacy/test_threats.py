"""Every claim of the threat model names a test that exists, and each bad day has its lines."""

import ast
import re

import pytest
from tests.support.project import ROOT

TEXT = (ROOT / "docs/developers/threats.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", TEXT)))


@pytest.mark.parametrize(("path", "name"), NAMED, ids=[name for _, name in NAMED])
def test_a_named_test_exists_and_is_not_skipped(path: str, name: str) -> None:
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    found = {one.name: one for one in tree.body if isinstance(one, ast.FunctionDef)}
    assert name in found
    assert not any("skip" in ast.unparse(one) for one in found[name].decorator_list)


def test_every_denial_names_a_test() -> None:
    rows = [line for line in TEXT.splitlines() if line.startswith("| cannot |")]
    assert len(rows) >= 20
    assert [row for row in rows if "::test_" not in row] == []


@pytest.mark.parametrize(
    "day",
    ["hostile pull request", "stolen clone", "lost laptop", "leaving officer", "compromised CI"],
)
def test_each_bad_day_says_what_it_can_and_what_it_cannot(day: str) -> None:
    part = TEXT.split(f"## A {day}\n")[1].split("\n## ")[0]
    assert "| can |" in part
    assert "| cannot |" in part
