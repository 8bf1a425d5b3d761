"""Service standards and surveys, copied field by field."""

from collections.abc import Iterable, Iterator

from literasi.records import office as filed
from literasi.values.labels import SURVEY
from literasi.views.service_models import Standard, Survey

ENOUGH = 5
# PermenPANRB 14/2017: the lower ends of A, B and C, in hundredths of the index.
_GRADES = ((8831, "A"), (7661, "B"), (6500, "C"))


def standard(promise: filed.ServiceStandard | None) -> Standard | None:
    """Copy what an office promises."""
    if promise is None:
        return None
    asked = promise.ppid
    return Standard(
        requirements=promise.persyaratan,
        products=promise.produk,
        cost=promise.biaya,
        pledge=promise.maklumat,
        information=asked.nama if asked else None,
        information_url=asked.url if asked else None,
        information_note=asked.keterangan if asked else None,
        source=promise.sumber,
    )


def surveys(taken: Iterable[filed.Survey]) -> tuple[Survey, ...]:
    """Give the surveys of five or more answers, newest first."""
    newest = sorted(taken, key=lambda one: (one.tahun, one.periode or ""), reverse=True)
    return tuple(_survey(one) for one in newest if one.responden >= ENOUGH)


def _survey(one: filed.Survey) -> Survey:
    elements = tuple(_elements(one.unsur))
    index = index_of([mean for _, mean in elements])
    return Survey(
        year=one.tahun,
        period=one.periode,
        respondents=one.responden,
        elements=elements,
        index=index,
        grade=grade(index),
        source=one.sumber,
    )


def _elements(means: filed.SurveyElements) -> Iterator[tuple[str, int]]:
    for key, name in SURVEY.items():
        yield name, int(getattr(means, key).replace(".", ""))


def index_of(means: list[int]) -> int:
    """Give the mean times 25 in hundredths, rounded half up; every element weighs the same."""
    doubled = 2 * 25 * sum(means)
    return (doubled + len(means)) // (2 * len(means))


def grade(index: int) -> str:
    """Give the letter of an index in hundredths."""
    return next((letter for least, letter in _GRADES if index >= least), "D")
