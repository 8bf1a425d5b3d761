"""What the docs say of speed is what was measured: tables and plots come from the results."""

import sys
from pathlib import Path

import pytest
from tests.support.tree import ROOT

DOCS = ROOT / "docs" / "developers"
HAND = [
    {"way": "ours", "size": 10, "cpu": 0.5, "wall": 12.34, "memory": 1500, "rounds": 1},
    {"way": "ours", "size": 1000, "cpu": 50.0, "wall": 123.4, "memory": 20, "rounds": 1},
    {"way": "theirs", "size": 10, "cpu": 2.0, "wall": 2.0, "memory": 20, "rounds": 1},
]
RESULT = {
    "runs": HAND,
    "goals": [
        {"goal": "1", "what": "a / b", "size": 1000, "must": 0.025, "found": 0.01, "met": True,
         "parts": True},
        {"goal": "5", "what": "a / c", "size": 10, "must": 0.55, "found": 1.2, "met": False,
         "parts": False},
    ],
    "tables": {"sizes": {"head": ["n", "MB"], "forms": [",", ".1f"], "rows": [[1000, 2.25]]}},
}  # fmt: skip


@pytest.fixture(scope="module")
def plot():
    """The script, imported as it runs."""
    sys.path.insert(0, str(ROOT / "tools" / "bench"))
    import plot  # noqa: PLC0415  its folder is on the path from here on

    yield plot
    sys.path.remove(str(ROOT / "tools" / "bench"))


def test_the_tables_of_the_docs_say_what_the_results_say(plot):
    found = plot.results(DOCS / "bench")
    for page in sorted(DOCS.glob("*.md")):
        text = page.read_text(encoding="utf-8")
        assert text == plot.renewed(text, found), f"{page.name}: run tools/bench/plot.py"


def test_the_plots_of_the_docs_show_the_results(plot):
    drawn = {path.stem: path.read_text("utf-8") for path in (DOCS / "bench").glob("*.svg")}
    assert drawn == plot.plots(plot.results(DOCS / "bench"))


def test_a_place_is_filled_from_its_result_and_nothing_else_is_touched(plot):
    places = (
        "<!-- bench x goals -->\nold\n<!-- /bench -->",
        "<!-- bench y runs -->\n<!-- /bench -->",
    )
    text = f"a\n{places[0]}\nb\n{places[1]}\n"
    assert plot.renewed(text, {"x": RESULT}) == (
        "a\n<!-- bench x goals -->\n"
        "| goal | what | at | at most | found |  |\n|---|---|---|---|---|---|\n"
        "| 1 | a / b | 1,000 | 1/40 | 1/100 | met |\n"
        "| 5 | a / c | 10 | 0.55 | 1.20 | **missed** |\n"
        "<!-- /bench -->\nb\n<!-- bench y runs -->\nNot measured yet.\n<!-- /bench -->\n"
    )


def test_runs_stand_in_a_row_for_each_way_and_a_column_for_each_size(plot):
    assert plot.runs(RESULT).splitlines()[2:] == [
        "| ours | 0.50 · 12.3 · 1,500 | 50.0 · 123 · 20 |",
        "| theirs | 2.00 · 2.00 · 20 | – |",
    ]
    busy = plot.runs({**RESULT, "busy": True})
    assert busy.removeprefix(plot.runs(RESULT)).startswith("\n\nThe machine had other work")
    assert plot.table(RESULT, "sizes").splitlines()[2:] == ["| 1,000 | 2.2 |"]


def test_only_what_was_run_at_several_sizes_is_drawn(plot):
    drawn = plot.plots({"check": RESULT, "rooms": RESULT})
    assert list(drawn) == ["check"]
    assert ">ours<" in drawn["check"]
    assert "theirs" not in drawn["check"]


def test_every_benchmark_is_run_by_the_one_command(plot):
    import run  # noqa: PLC0415  beside plot

    scripts = {path.stem for path in Path(plot.__file__).parent.glob("*.py")}
    assert scripts == {*run.NAMES, "run", "plot"}
    assert set(run.QUICK) == set(run.NAMES)
