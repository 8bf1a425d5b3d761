"""The manuals of this room: their examples are two states of the archive, and are run.

A fence is titled with its state: `sebelum:` (the earlier commit), `sesudah:` (now), `dahulu:`
(history before that), or the branch that holds it. What is not shown is as in the small archive;
top-level keys replace those of the file.
"""

import re
from pathlib import Path

import pytest
from tests.compare.archive import files, findings
from tests.compare.history import Archive
from tests.support.schemas import schemas

import literasi.rules
from literasi.cli.against import across_branches
from literasi.compare.titles import TITLES

MANUALS = Path(literasi.rules.__file__).parent / "manual"
HEADINGS = ["## Salah", "## Benar", "## Perbaikan"]
GONE = "# berkas ini dihapus"
BASE = [one for one in TITLES if one.startswith("BAS")]
BRANCHES = [one for one in TITLES if one.startswith("CAB")]
_FENCE = re.compile(r'```yaml title="([^":\n]+): ([^"\n]+)"\n(.*?)\n```\n', re.DOTALL)
_KEY = re.compile(r"(?m)^(?=\w+:)")


def manual(rule):
    return (MANUALS / f"{rule}.md").read_text(encoding="utf-8")


def examples(rule, heading):
    """The files of a part of a manual, by state and path."""
    part = manual(rule).partition(f"## {heading}\n")[2].partition("\n## ")[0]
    found = {}
    for state, path, text in _FENCE.findall(f"{part}\n"):
        found.setdefault(state, {})[path] = text
    return found


def laid(over, texts):
    """Edits that lay the top-level keys of texts over the files of an archive."""
    return {path: _laid(over.get(path, b"").decode(), text) for path, text in texts.items()}


def _laid(old, new):
    if new == GONE:
        return None
    blocks = {
        one.partition(":")[0]: one for one in [*_KEY.split(old), *_KEY.split(f"{new}\n")] if one
    }
    return "".join(blocks.values())


def found(rule, heading):
    """The rules that speak about an example."""
    parts = examples(rule, heading)
    before = laid(files(), parts.get("sebelum", {}))
    used = {path: (text.encode(),) for path, text in parts.get("dahulu", {}).items()}
    after = laid(files(before), parts["sesudah"])
    return sorted({one.rule for one in findings(after, before, used)})


def met(tmp_path, rule, heading):
    """The rules that speak about the branches of an example."""
    archive = Archive(tmp_path / "arsip")
    for state, texts in examples(rule, heading).items():
        archive.branch(state.removeprefix("cabang "), 2, laid(files(), texts))
    return sorted({one.rule for one in across_branches(archive.root, schemas())})


def test_every_law_has_a_manual_and_every_manual_a_law():
    on_disk = {path.stem for path in MANUALS.iterdir() if path.stem.startswith(("BAS", "CAB"))}
    assert on_disk == set(TITLES)


@pytest.mark.parametrize("rule", TITLES)
def test_a_manual_has_the_title_of_its_law_and_all_parts(rule):
    text = manual(rule)
    assert text.splitlines()[0] == f"# {rule}: {TITLES[rule]}"
    assert [line for line in text.splitlines() if line.startswith("## ")] == HEADINGS


@pytest.mark.parametrize("rule", BASE)
def test_the_wrong_example_of_a_comparison_is_told_and_the_right_one_is_not(rule):
    assert (found(rule, "Salah"), found(rule, "Benar")) == ([rule], [])


@pytest.mark.parametrize("rule", BRANCHES)
def test_the_wrong_example_of_two_branches_is_told_and_the_right_one_is_not(rule, tmp_path):
    wrong, right = (met(tmp_path / part, rule, part) for part in ("Salah", "Benar"))
    assert (wrong, right) == ([rule], [])
