"""Clerks' mistakes in the shipped records: found where made, mended where that is sure."""

import re
import sys

import pytest
import yaml
from tests.laboratorium.measure import figures, slips, specimens, trials
from tests.laboratorium.mistakes import MISTAKES
from tests.laboratorium.trial import base, news, sheets, usual
from tests.support.tree import ROOT, schemas, shipped

from literasi.judging import judge
from literasi.records.kinds import ALL
from literasi.records.location import Location, locate

PAGE = ROOT / "docs" / "developers" / "laboratory.md"
WAIVED = {"KEC001", "KEC002", "SOP010"}  # the one waiver moves these; the fast judge knows none
pytestmark = pytest.mark.xdist_group("laboratorium")


def recorded():
    """The figures that stand in the developers' page."""
    line = re.search(r"(?m)^laboratorium: (.*)$", PAGE.read_text(encoding="utf-8"))[1]
    return {name: float(value) for name, value in (one.split("=") for one in line.split())}


def told(trial):
    slip = trial.slip
    return (
        f"{trial.name}: {slip.path}:{slip.line}:{slip.column} {sorted(slip.rules)}, told "
        f"{[(one.rule, one.mark.path, one.mark.line, one.mark.column) for one in trial.found]}"
    )


def test_the_figures_have_not_fallen(capfd):
    now, then = figures(), recorded()
    with capfd.disabled():  # CI prints them, whatever else is captured
        sys.stderr.write(f"\n{now.line()}\n")
    assert now.recall > 0.95
    assert now.kinds >= then["macam"]
    assert round(now.recall, 4) >= then["recall"]
    assert round(now.precision, 4) >= then["presisi"]
    assert round(now.fix, 4) >= then["fix"]


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_found_where_it_was_made_and_nowhere_else(name):
    mine = [one for one in trials() if one.name == name]
    assert mine
    assert [told(one) for one in mine if not one.hit or one.surplus] == []


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_mended_to_what_stood_there_or_left_to_a_person(name):
    wrong = [
        told(one) for one in trials()
        if one.name == name and one.mended != (one.slip.mended is not None)
    ]  # fmt: skip
    assert wrong == []


def test_what_only_a_person_can_mend_is_not_made_the_record_of_before():
    back = [
        told(one) for one in trials()
        if one.slip.mended is None and one.after is not None
        and one.slip.path in base() and one.after == base()[one.slip.path]
    ]  # fmt: skip
    assert back == []


def test_no_alarm_stands_in_the_records_as_they_are():
    listed = (ROOT / "tests" / "peringatan.txt").read_text(encoding="utf-8").splitlines()
    found = judge(schemas(), shipped().records, shipped().pictures).findings
    assert [f"{one.rule} {one.mark.path} {one.pointer}" for one in found] == listed


def test_every_kind_of_record_is_broken():
    places = [locate(path) for name in MISTAKES for slip in slips(name) for path in slip.edits]
    assert {one.kind for one in places if isinstance(one, Location)} == set(ALL)
    assert {one.kind for one in specimens()} == set(ALL)


def test_the_fast_judge_says_what_the_real_one_says():
    """A sample of the mistakes: judged against the cached rest, and all over again."""
    for name in list(MISTAKES)[::7]:
        slip = slips(name)[0]
        files = {path: raw for path, raw in {**base(), **slip.edits}.items() if raw is not None}
        found = judge(schemas(), sorted(files.items()), shipped().pictures).findings
        real = {one for one in found if one.rule not in WAIVED} - usual()
        assert {one for one in news(slip.edits) if one.rule not in WAIVED} == real, name


@pytest.mark.parametrize("path", [one.path for one in specimens()])
def test_the_scanner_of_lines_sees_what_a_reader_of_yaml_sees(path):
    sheet = sheets()[path]
    data = yaml.load(sheet.text, Loader=yaml.BaseLoader)  # noqa: S506  texts only, no objects
    assert {one.at for one in sheet.spots} >= set(leaves(data))
    for one in sheet.leaves:
        assert value(data, one.at) == one.text


def leaves(node, at=()):
    if isinstance(node, dict):
        for key, inner in node.items():
            yield from leaves(inner, (*at, key))
    elif isinstance(node, list):
        for index, inner in enumerate(node):
            yield from leaves(inner, (*at, index))
    else:
        yield at


def value(node, at):
    for step in at:
        node = node[step]
    return node
