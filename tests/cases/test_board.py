"""What waits where: loops, papers that go round by themselves, side ways, waits and clocks."""

from datetime import date

import pytest
from msgspec.structs import replace
from tests.cases.lapisan import branch, step
from tests.cases.papan import Whole, case, letter, paper, returned

from literasi.cases.board import board
from literasi.cases.flow import flow
from literasi.cases.plan import plan
from literasi.cases.shape import shape
from literasi.cases.state import state
from literasi.cases.waiting import waits
from literasi.cases.worktime.calendar import WorkCalendar
from literasi.records.sop import Candidate, Doubt, Duration, Evidence

DAY = date(2026, 3, 20)
LINE = Whole(step("a", "b"), step("b", "c"), step("c"))


def open_steps(found):
    return [one.step.kunci for one in found.open]


def test_nothing_has_begun():
    found = state(case(LINE), DAY)
    assert (found.begun, found.name, found.since, found.closing) == (
        False, "belum dimulai", "", False,
    )  # fmt: skip


def test_a_case_stands_since_its_oldest_open_step_then_since_its_last_act_then_its_end():
    one = state(case(LINE, paper(a="2026-03-02")), DAY)
    assert (open_steps(one), one.since, one.closing) == (["b"], "2026-03-02", False)
    marks = {"a": "2026-03-02", "b": "2026-03-03", "c": "2026-03-04"}
    two = state(case(LINE, paper(**marks)), DAY)
    assert (open_steps(two), two.since, two.closing) == ([], "2026-03-04", True)
    three = state(case(LINE, paper(**marks, tutup="2026-03-05")), DAY)
    assert (three.name, three.since, three.closing) == ("Tutup", "2026-03-05", False)


def test_a_step_that_nothing_could_prove_is_seen_through():
    outline = Whole(step("a", "b"), step("b", "c", bukti=()), step("c"))
    found = state(case(outline, paper(a="2026-03-02")), DAY)
    assert [(one.step.kunci, one.since) for one in found.open] == [("c", "2026-03-02")]


def test_a_step_that_was_jumped_is_no_longer_waited_for():
    assert open_steps(state(case(LINE, paper(a="2026-03-02", c="2026-03-04")), DAY)) == []


def twice(kunci, *lanjut):
    """A step whose second clause completes it."""
    clauses = (Evidence("koordinasi", "/mulai", keadaan="berjalan"),
               Evidence("koordinasi", "/usai", keadaan="usai"))  # fmt: skip
    return step(kunci, *lanjut, bukti=clauses)


def test_a_step_goes_on_until_the_state_of_its_last_clause():
    outline = Whole(step("a", "b"), twice("b", "c"), step("c"))
    found = state(case(outline, paper(a="2026-03-02", mulai="2026-03-03")), DAY)
    assert (found.key, open_steps(found)) == ("berjalan", ["b"])
    assert [one.complete for one in found.done] == [True, False]
    done = state(case(outline, paper(a="2026-03-02", mulai="2026-03-03", usai="2026-03-04")), DAY)
    assert (done.key, open_steps(done)) == ("usai", ["c"])


def test_a_begun_first_step_goes_on_unless_a_later_one_has_happened():
    outline = Whole(twice("a", "b"), step("b"))
    assert open_steps(state(case(outline, paper(mulai="2026-03-03")), DAY)) == ["a"]
    assert open_steps(state(case(outline, paper(mulai="2026-03-03", b="2026-03-04")), DAY)) == []


def surat(name):
    return Evidence("surat", f"/{name}")


EXITS = (
    branch("b", bukti=(surat("tidak"),), label="Tidak"),
    branch("d", bukti=(surat("ya"),), label="Ya"),
)
ROUND = Whole(
    step("a", "b"),
    step("b", "c", bukti=(surat("konsep"),)),
    step("c", cabang=EXITS, bukti=()),
    step("d", "e"),
    step("e", bukti=(surat("tanda"),)),
)


@pytest.mark.parametrize(
    ("papers", "waiting"),
    [
        ([letter("1", konsep="2026-03-03")], ["c"]),
        ([letter("1", konsep="2026-03-03", tidak="2026-03-04")], ["b"]),
        ([letter("1", konsep="2026-03-05", tidak="2026-03-04")], ["c"]),
        (
            [letter("1", konsep="2026-03-03", ya="2026-03-04"), letter("2", konsep="2026-03-03")],
            ["c", "d"],
        ),
        (
            [
                letter("1", konsep="2026-03-03", ya="2026-03-04", tanda="2026-03-06"),
                letter("2", konsep="2026-03-05"),
                paper("k", d="2026-03-05"),
            ],
            [],
        ),
        (
            [
                letter("1", konsep="2026-03-03", ya="2026-03-04"),
                letter("2", konsep="2026-03-05"),
                paper("k", d="2026-03-05"),
            ],
            ["c", "e"],
        ),
    ],
)  # fmt: skip
def test_each_paper_goes_round_for_itself(papers, waiting):
    assert open_steps(state(case(ROUND, paper(a="2026-03-02"), *papers), DAY)) == waiting


def test_a_side_way_is_left_when_the_main_way_goes_on():
    outline = Whole(
        step("a", "s", "b"),
        step("s", "t", ekstensi=True),
        step("t", ekstensi=True),
        step("b", "c"),
        step("c"),
    )
    walks = {"": "s b", "s": "t b", "b": "c"}
    for done, waiting in walks.items():
        marks = dict.fromkeys(done, "2026-03-03")
        found = state(case(outline, paper(a="2026-03-02", **marks)), DAY)
        assert open_steps(found) == waiting.split()


def test_an_incomplete_request_waits_for_the_applicant():
    sent = case(LINE, paper(a="2026-03-02"), dikembalikan=(returned("2026-03-03"),))
    found = state(sent, DAY)
    assert (found.waiting.what, found.waiting.since) == ("kelengkapan permohonan", "2026-03-03")
    back = case(LINE, paper(a="2026-03-02"), dikembalikan=(returned("2026-03-03", "2026-03-05"),))
    assert state(back, DAY).waiting is None
    assert state(back, date(2026, 3, 4)).waiting.since == "2026-03-03"
    assert state(back, date(2026, 3, 2)).waiting is None
    assert state(back).waiting is None


def table(outline, *papers, dikembalikan=()):
    found = case(outline, *papers, dikembalikan=dikembalikan)
    return board(flow(found, DAY), shape(plan(outline, None)))


def test_waits_are_those_of_steps_and_of_requests_sent_back():
    outline = Whole(step("a", "b"), step("b", "c", menunggu="pemohon"), step("c"))
    again = (returned("2026-03-03", "2026-03-04"),)
    done = table(outline, paper(a="2026-03-02", b="2026-03-06"), dikembalikan=again)
    assert waits(done, DAY) == (("2026-03-02", "2026-03-06"), ("2026-03-03", "2026-03-04"))
    assert waits(table(outline, paper(a="2026-03-02")), DAY) == (("2026-03-02", None),)
    passed = table(outline, paper(a="2026-03-02", c="2026-03-05"))
    assert waits(passed, DAY) == ()


def test_two_ways_back_make_circles_of_their_own():
    first = replace(step("a", "b"), simbol="mulai")
    outline = Whole(first, step("b", "a", "c"), step("c", "d"), step("d", "c", "e"), step("e"))
    form = shape(plan(outline, None))
    assert form.circles == (frozenset("ab"), frozenset("cd"))
    assert [form.together(*pair) for pair in ("ab", "bc", "cd")] == [True, False, True]
    assert [form.round(key) for key in "abcde"] == [True, True, True, True, False]


HOURS = WorkCalendar.for_office(case(LINE).office.profile.value, ())  # Mondays 08:00 to 16:00


def deadline(since, time, *, doubts=(), day=DAY):
    outline = Whole(step("a", "b"), step("b", waktu=time), keraguan=doubts)
    (one,) = state(case(outline, paper(a=since)), day, HOURS).open
    return one.deadline and (one.deadline.until, one.deadline.late)


DOUBT = Doubt("W1", "Waktu", "S menit", (Candidate("5 menit"),), "terbuka")


@pytest.mark.parametrize(
    ("time", "told"),
    [
        (None, None),
        (Duration("menit"), None),
        (Duration("menit", 30, ragu="W1"), None),
        (Duration("menit", 30), "2026-03-02T09:30"),
        (Duration("menit", 30, ragu="W2"), "2026-03-02T09:30"),
    ],
)
def test_only_a_settled_standard_gives_a_due_time(time, told):
    found = deadline("2026-03-02T09:00", time, doubts=(DOUBT,), day=date(2026, 3, 2))
    assert (found and found[0]) == told


def test_acts_without_a_time_are_late_in_days():
    until, late = deadline("2026-03-02", Duration("hari", 1))
    assert (until, late.minutes, late.days) == ("2026-03-09", None, 1)


def test_without_working_hours_nothing_is_due():
    never = WorkCalendar.for_office(replace(case(LINE).office.profile.value, jam_kerja=()), ())
    outline = Whole(step("a", "b"), step("b", waktu=Duration("hari", 1)))
    (one,) = state(case(outline, paper(a="2026-03-02")), DAY, never).open
    assert one.deadline is None


def test_a_key_that_stands_twice_breaks_nothing():
    """SOP012 speaks of it; the cases are still walked."""
    outline = Whole(step("a", "b"), step("b", "c"), step("b", "c", bukti=(surat("b"),)), step("c"))
    found = state(case(outline, paper(a="2026-03-02", b="2026-03-03")), DAY)
    assert open_steps(found) == ["b"]
