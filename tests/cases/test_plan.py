"""The arrows of an SOP along a path: what counts as before, and what only goes back."""

import pytest
from msgspec.structs import replace
from tests.cases.lapisan import Outline, branch, step
from tests.support.project import ROOT
from tests.support.schemas import schemas

from literasi.cases.plan import plan
from literasi.judging import judge
from literasi.shell.files import read_tree

PK = "1 2 3 4 5 6 7 7a 8 9 10"
ASIEK = "b1 b1a b1b b2 b3 b4 b5 b6 b7 c1 c8 end"
WALKED = {
    ("kerjasama-literasi-1", "pk"): PK,
    ("kerjasama-literasi-1", "pk_dan_surat_balasan"): "1 2 3 4 5 6 6a 7 7a 8 9 10",
    ("kerjasama-literasi-1", "surat_balasan"): "1 2 3 4 5 6 6a 7 7a 8 10",
    ("kerjasama-literasi-1", "tanpa_pk_langsung"): "1 2 3 4 4a 10",
    ("kerjasama-literasi-1", None): "1 2 3 4 4a 5 6 6a 7 7a 8 9 10",
    ("pustaka-asiek-1", "dengan_pengajuan"): f"a1 a2 a3 a3a a4 a5 {ASIEK}",
    ("pustaka-asiek-1", "program_dinas"): f"a1 a3a a4 a5 {ASIEK}",
}


def arrows(outline, path=None):
    """Every arrow of a plan as `source>target`."""
    incoming = plan(outline, path).incoming
    return sorted(
        f"{one.source.kunci}>{one.target}" for group in incoming.values() for one in group
    )


@pytest.fixture(scope="module")
def shipped():
    """The shipped SOPs by id."""
    tree = read_tree(ROOT)
    records = [one for one in tree.records if "/sop/" in one[0] or "instansi" in one[0]]
    offices = judge(schemas(), records, ()).catalogue.offices
    return {name: sop.value for office in offices for name, sop in office.sop.items()}


@pytest.mark.parametrize(("sop", "path"), WALKED)
def test_a_shipped_sop_leads_to_the_steps_of_the_path(shipped, sop, path):
    assert " ".join(plan(shipped[sop], path).steps) == WALKED[sop, path]


def test_kendal_goes_back_from_review_and_answer_only(shipped):
    assert arrows(shipped["kerjasama-literasi-1"], "surat_balasan") == sorted(
        ["1>2", "2>3", "3>4", "4>5", "5>6", "6>6a", "6a>7", "7>7a", "7a>8", "8>10"]
    )


def test_an_arrow_back_is_left_out_wherever_it_stands():
    back = (branch("b"), branch("d"), branch("c"))
    outline = Outline(step("a", "b"), step("b", "c"), step("c", cabang=back), step("d"))
    assert arrows(outline) == ["a>b", "b>c", "c>d"]


def test_a_shortcut_is_no_arrow_back():
    outline = Outline(step("a", "b", "d"), step("b", "c"), step("c", "d"), step("d"))
    assert arrows(outline) == ["a>b", "a>d", "b>c", "c>d"]


def test_an_arrow_to_nowhere_leads_nowhere():
    assert arrows(Outline(step("a", "b", "z"), step("b"))) == ["a>b"]


def test_a_step_that_only_closed_branches_lead_to_is_not_on_the_path():
    outline = Outline(
        step("a", cabang=(branch("b", "kiri"), branch("c", "kanan"))), step("b"), step("c")
    )
    assert list(plan(outline, "kiri").steps) == ["a", "b"]
    assert list(plan(outline, None).steps) == ["a", "b", "c"]


def test_every_step_without_an_arrow_begins_a_flow():
    assert arrows(Outline(step("a", "c"), step("b", "c"), step("c"))) == ["a>c", "b>c"]


def test_the_start_symbol_begins_a_flow_even_inside_a_circle():
    start = replace(step("a", "b"), simbol="mulai")
    assert arrows(Outline(start, step("b", "a"))) == ["a>b"]


def test_a_very_long_sop_is_walked_too():
    steps = [step(str(number), str(number + 1)) for number in range(5000)]
    assert len(plan(Outline(*steps), None).steps) == 5000
