"""Practice beside the standard: five cases show a number, four show nothing."""

from dataclasses import replace as changed
from datetime import date

import pytest
from msgspec.structs import replace
from tests.cases.lapisan import step
from tests.cases.worktime.offices import YEARS
from tests.support.practice import office
from tests.support.schedules import WHO

from literasi.records.case import Incoming
from literasi.records.sop import Duration
from literasi.views.practice import practice
from literasi.views.sop_models import Measured, Practice
from literasi.views.sops import sops

DAY = date(2026, 6, 30)
TIMED = {"a": "2026-04-06T08:00", "b": "2026-04-06T09:10"}
DATED = tuple({"a": "2026-04-06", "b": f"2026-04-{day:02}"} for day in (6, 7, 8, 9, 13))
LETTER = Incoming(
    nomor_agenda="1", seri="s", tanggal_surat="2026-04-01", tanggal_terima="2026-04-02", hal="H",
    kode_klasifikasi="041", sifat_keamanan="biasa", sifat_kecepatan="biasa", sumber="surat",
    diterima_oleh=WHO, diteruskan_ke="kepala_dinas",
)  # fmt: skip


def shown(*stories, time=None, letter=None):
    steps = (step("a", "b"), step("b", waktu=time))
    return practice(office(*stories, steps=steps, letter=letter), DAY, YEARS)["garis-1"]


def test_four_cases_show_nothing_and_five_show_a_number():
    number = Measured(70, "1 jam 10 menit kerja")
    assert shown(*[TIMED] * 4) == ()
    assert shown(*[TIMED] * 5) == (Practice("b", "menit", 5, number, number, None),)


def test_four_cases_of_each_unit_show_nothing_together():
    assert shown(*[TIMED] * 4, *DATED[:4]) == ()


def test_whole_days_are_told_in_days_and_the_standard_stands_on_their_scale():
    """A standard of 60 minutes is a part of the 450 minutes of a working day."""
    median, high = Measured(2, "2 hari kerja"), Measured(5, "5 hari kerja")
    assert shown(*DATED, time=Duration("menit", 60)) == (
        Practice("b", "hari", 5, median, high, 0.133),
    )


@pytest.mark.parametrize(
    ("time", "minutes", "days"),
    [
        (Duration("menit", 20), 20, 0.044),
        (Duration("jam", 2), 120, 0.267),
        (Duration("hari", 2), 900, 2.0),
        (Duration("menit", None, "1¢ menit", "W2"), None, None),
    ],
)
def test_a_standard_is_placed_in_either_unit(time, minutes, days):
    assert shown(*[TIMED] * 5, time=time)[0].standard == minutes
    assert shown(*DATED, time=time)[0].standard == days


def test_without_office_hours_only_days_can_be_placed():
    filed = office(*DATED, steps=(step("a", "b"), step("b", waktu=Duration("hari", 2))))
    bare = replace(filed.profile.value, jam_kerja=())
    closed = changed(filed, profile=changed(filed.profile, value=bare))
    nothing = Measured(0, "kurang dari 1 hari kerja")
    assert practice(closed, DAY, YEARS)["garis-1"] == (
        Practice("b", "hari", 5, nothing, nothing, 2),
    )


def test_restricted_cases_count_nowhere():
    assert [one.cases for one in shown(*[TIMED] * 5, letter=LETTER)] == [5]
    secret = replace(LETTER, sifat_keamanan="terbatas")
    assert shown(*[TIMED] * 5, letter=secret) == ()


def test_the_sop_carries_what_its_steps_took():
    steps = (step("a", "b"), step("b", menunggu="pemohon"), step("c"))
    (sop,) = sops(office(*[TIMED] * 5), DAY, YEARS)
    (waiting,) = sops(office(*[TIMED] * 5, steps=steps), DAY, YEARS)
    assert [(one.step, one.cases) for one in sop.practice] == [("b", 5)]
    assert (waiting.practice, waiting.steps[1].waits_for) == ((), "pemohon")
