"""Service standards and surveys as the public reads them."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.schemas import property_at

from literasi.records.office import Information, ServiceStandard, Survey, SurveyElements
from literasi.values.labels import SURVEY
from literasi.views import service_models
from literasi.views.services import grade, index_of, standard, surveys

EVEN = SurveyElements(**dict.fromkeys(SURVEY, "3.00"))


def taken(year, answers, means=EVEN, period=None):
    return Survey(tahun=year, responden=answers, unsur=means, periode=period, sumber="Contoh")


def test_an_office_without_a_standard_promises_nothing() -> None:
    assert standard(None) is None


def test_a_standard_is_copied_whole() -> None:
    asked = Information("PPID", "https://ppid.contoh.invalid", "Jam kerja")
    record = ServiceStandard(("Surat",), ("Laporan",), "Gratis", "Kami sanggup.", asked, "Contoh")
    assert standard(record) == service_models.Standard(
        ("Surat",), ("Laporan",), "Gratis", "Kami sanggup.",
        "PPID", "https://ppid.contoh.invalid", "Jam kerja", "Contoh",
    )  # fmt: skip


def test_surveys_of_fewer_than_five_leave_no_trace() -> None:
    assert surveys([taken("2026", 4)]) == ()


def test_surveys_come_newest_first_with_their_index() -> None:
    found = surveys([taken("2025", 5), taken("2026", 40, period="Semester I")])
    assert [(one.year, one.period, one.respondents, one.index, one.grade) for one in found] == [
        ("2026", "Semester I", 40, 7500, "C"),
        ("2025", None, 5, 7500, "C"),
    ]
    assert found[0].elements == tuple((name, 300) for name in SURVEY.values())


@pytest.mark.parametrize(
    ("index", "letter"),
    [(2500, "D"), (6499, "D"), (6500, "C"), (7660, "C"), (7661, "B"), (8830, "B"), (8831, "A"),
     (10000, "A")],
)  # fmt: skip
def test_the_letter_follows_the_regulation(index: int, letter: str) -> None:
    assert grade(index) == letter


@given(st.lists(st.integers(100, 400), min_size=9, max_size=9))
def test_the_index_is_the_mean_times_25_rounded_half_up(means: list[int]) -> None:
    exact = sum(means) * 25 / 9
    assert abs(index_of(means) - exact) <= 0.5


def test_the_elements_are_those_of_the_schema() -> None:
    titles = {
        key: property_at("instansi", f"/survei_kepuasan/*/unsur/{key}")["title"] for key in SURVEY
    }
    assert titles == dict(SURVEY)
    assert tuple(SURVEY) == tuple(one.name for one in msgspec.structs.fields(SurveyElements))
