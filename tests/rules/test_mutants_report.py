"""The report on mutants is of the code as it is; `python tools/lab/mutants.py` renews it.

`make mutants` runs all anew, in minutes of CPU; what a mutant becomes is held here on a few lines.
"""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tools/lab"))

import mutants  # noqa: E402  # a script beside the package
from mutations import fingerprint  # noqa: E402
from mutations import mutants as made  # noqa: E402

RESULTS, REASONS = mutants.known(mutants.REPORT.read_text("utf-8"))
OPEN = 0  # survivors that still ask for a case


def test_the_report_names_every_module_as_it_is_now():
    """A module without conditions, such as the registry, is only named."""
    told = {one.module: (one.mutants and one.fingerprint, one.mutants) for one in RESULTS}
    texts = {one: mutants.source(one) for one in {*mutants.modules(), *told}}
    counts = {name: len(list(made(text))) for name, text in texts.items()}
    assert told == {
        name: (counts[name] and fingerprint(text), counts[name]) for name, text in texts.items()
    }


def test_every_survivor_has_its_reason():
    assert [key for key, reason in REASONS.items() if not reason.strip()] == []
    assert sum(len(one.survivors) for one in RESULTS) == len(REASONS)


def test_no_more_survivors_are_open_than_were():
    assert sum(one.startswith("open") for one in REASONS.values()) == OPEN


def test_the_report_is_written_as_it_was_read():
    assert mutants.written(RESULTS, REASONS) == mutants.REPORT.read_text("utf-8")


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("a < b", ["a <= b"]),
        ("a in b", ["a not in b"]),
        ("a and b", ["a or b", "b", "a"]),
        ("not a", ["a"]),
        ("x if a else y", ["x if True else y", "x if False else y"]),
        ("[x for x in y if a]", ["[x for x in y]"]),
        ("5", ["6", "4"]),
        ("True", ["False"]),
        ("f('a')", []),
    ],
)
def test_a_mutant_is_one_small_mistake(text, becomes):
    assert [ast.unparse(one.tree) for one in made(text)] == becomes


def test_types_and_decorators_are_left_alone():
    assert list(made("@f(True)\ndef g(x: Literal[1]) -> Literal[2]:\n    pass\n")) == []


def test_words_about_the_code_and_its_layout_do_not_count():
    one = 'def f(x):\n    """Old words."""\n    return x < 1\n'
    words = one.replace("Old words.", "New words\n\n    of more lines.\n    ")
    other = words.replace("    return", "    # why\n\n    return")
    laid_out = one.replace("x < 1", "(\n        x\n        < 1\n    )")
    assert fingerprint(one) == fingerprint(other) == fingerprint(laid_out)
    assert fingerprint(one) != fingerprint(one.replace("<", ">"))
