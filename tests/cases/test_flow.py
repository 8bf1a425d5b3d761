"""What a case's papers prove, step by step: along the path only, and never by a circle."""

import pytest
from tests.cases.lapisan import Outline, branch, case, evidence, paper, step

from literasi.cases.flow import flow
from literasi.records.sop import Evidence, Path

LINE = Outline(step("a", "b"), step("b", "c"), step("c"))
FORK = (branch("b", "kiri", bukti=(evidence("kekiri"),)), branch("c", "kanan"))
LEFT, RIGHT = (Path(key, key, (evidence(f"pilih_{key}"),)) for key in ("kiri", "kanan"))


def missing(laid, key):
    """The step that a step lacks."""
    found = laid.lacking(laid.plan.incoming[key])
    return found.source.kunci if found else None


def dates(happened):
    return {key: [one.when for one in events] for key, events in happened.items() if events}


def test_events_come_in_order_of_time_a_plain_day_first():
    laid = flow(case(LINE, paper("2", a="2026-03-02T08:00"), paper("1", a="2026-03-02")))
    assert dates(laid.happened) == {"a": ["2026-03-02", "2026-03-02T08:00"]}


def test_a_pointer_to_something_that_is_no_date_gives_no_event():
    assert dates(flow(case(LINE, paper(a={"tanggal": "2026-03-02"}))).happened) == {}


def test_the_newest_evidence_chooses_the_path():
    outline = Outline(step("a", cabang=FORK), step("b"), step("c"), jalur=(LEFT, RIGHT))
    papers = [paper("1", pilih_kanan="2026-03-01"), paper("2", pilih_kiri="2026-03-02")]
    assert flow(case(outline, *papers)).plan.path == "kiri"
    assert flow(case(outline, papers[0])).plan.path == "kanan"
    assert flow(case(outline)).plan.path is None


def test_steps_off_the_path_have_no_events_whatever_the_papers_hold():
    outline = Outline(step("a", cabang=FORK), step("b"), step("c"), jalur=(LEFT, RIGHT))
    full = paper(a="2026-03-01", b="2026-03-02", c="2026-03-03", pilih_kanan="2026-03-01")
    assert dates(flow(case(outline, full)).happened) == {"a": ["2026-03-01"], "c": ["2026-03-03"]}


def test_evidence_of_a_closed_branch_is_no_event_of_its_step():
    outline = Outline(step("a", cabang=FORK, bukti=()), step("b"), step("c"), jalur=(LEFT, RIGHT))
    papers = paper(kekiri="2026-03-02", pilih_kanan="2026-03-01")
    assert dates(flow(case(outline, papers)).happened) == {}


@pytest.mark.parametrize(
    ("marks", "lacks"),
    [
        ({"a": "2026-03-01", "b": "2026-03-02"}, None),
        ({"b": "2026-03-02"}, "a"),
    ],
)
def test_a_step_lacks_the_step_before_it(marks, lacks):
    assert missing(flow(case(LINE, paper(**marks))), "b") == lacks


def test_the_first_step_lacks_nothing():
    assert missing(flow(case(LINE)), "a") is None


def test_optional_steps_that_are_missing_are_seen_through():
    outline = Outline(step("a", "b"), step("b", "c", ekstensi=True), step("c"))
    assert missing(flow(case(outline, paper(a="2026-03-01"))), "c") is None
    assert missing(flow(case(outline)), "c") == "a"


def test_a_step_that_nothing_could_prove_is_seen_through():
    outline = Outline(step("a", "b"), step("b", "c", bukti=()), step("c"))
    assert missing(flow(case(outline)), "c") == "a"
    assert [one.when for one in flow(case(outline, paper(a="2026-03-01"))).before("c")] == [
        "2026-03-01"
    ]


def test_an_optional_start_may_be_missing():
    outline = Outline(step("a", "b", ekstensi=True), step("b"))
    assert missing(flow(case(outline)), "b") is None


def test_an_optional_step_that_came_out_otherwise_is_not_seen_through():
    exits = (branch("c", bukti=(evidence("setuju"),)), branch("d", bukti=(evidence("ubah"),)))
    outline = Outline(
        step("a", "b"), step("b", cabang=exits, bukti=(), ekstensi=True), step("c"), step("d")
    )
    assert missing(flow(case(outline, paper(a="2026-03-01"))), "c") is None
    assert missing(flow(case(outline, paper(a="2026-03-01", ubah="2026-03-02"))), "c") == "b"


def test_two_ways_through_optional_steps_are_walked_once():
    outline = Outline(
        step("a", "b", "c"),
        step("b", "d", ekstensi=True),
        step("c", "d", ekstensi=True),
        step("d", "e", "f", ekstensi=True),
        step("e", "g", ekstensi=True),
        step("f", "g", ekstensi=True),
        step("g"),
    )
    assert missing(flow(case(outline)), "g") == "a"
    laid = flow(case(outline, paper(a="2026-03-01")))
    assert missing(laid, "g") is None
    assert {one.when for one in laid.before("g")} == {"2026-03-01"}


def test_a_loop_never_proves_its_own_beginning():
    exits = (branch("b", bukti=(evidence("tidak"),)), branch("d", bukti=(evidence("ya"),)))
    outline = Outline(step("a", "b"), step("b", "c"), step("c", cabang=exits, bukti=()), step("d"))
    laid = flow(case(outline, paper(b="2026-03-02", tidak="2026-03-03")))
    assert missing(laid, "b") == "a"
    assert missing(laid, "c") is None
    assert missing(laid, "d") == "c"
    assert laid.before("b") == ()


def test_what_went_along_an_arrow_is_told_apart():
    exits = (branch("b", bukti=(evidence("tidak"),)), branch("c"))
    own = Outline(step("a", cabang=exits), step("b"), step("c"))
    laid = flow(case(own, paper(a="2026-03-01", tidak="2026-03-02")))
    went = {
        key: [one.when for one in laid.through(laid.plan.incoming[key][0])] for key in ("b", "c")
    }
    assert went == {"b": ["2026-03-02"], "c": ["2026-03-01"]}


def test_an_exit_without_any_evidence_counts_all_that_happened():
    exits = (branch("b", bukti=(evidence("tidak"),)), branch("c"))
    outline = Outline(step("a", cabang=exits, bukti=()), step("b"), step("c"))
    laid = flow(case(outline, paper(tidak="2026-03-02")))
    assert [one.when for one in laid.through(laid.plan.incoming["c"][0])] == ["2026-03-02"]


def test_a_date_may_stand_at_the_root_of_the_paper():
    clause = Evidence("koordinasi", "//tanggal", pada="/butir/*", cocok={"const": "ya"})
    papers = [paper("1", butir=["ya", "tidak", "ya"], tanggal="2026-03-01")]
    laid = flow(case(Outline(step("a", bukti=(clause,))), *papers))
    assert dates(laid.happened) == {"a": ["2026-03-01", "2026-03-01"]}


def test_a_condition_on_the_whole_paper_comes_before_its_parts():
    condition = {"required": ["jenis"], "properties": {"jenis": {"const": "balasan"}}}
    clause = Evidence("koordinasi", "/tanggal", pada="/butir/*", syarat=condition)
    parts = {"butir": [{"tanggal": "2026-03-01"}]}
    outline = Outline(step("a", bukti=(clause,)))
    reply = flow(case(outline, paper(jenis="balasan", **parts)))
    assert dates(reply.happened) == {"a": ["2026-03-01"]}
    assert dates(flow(case(outline, paper(jenis="undangan", **parts))).happened) == {}
