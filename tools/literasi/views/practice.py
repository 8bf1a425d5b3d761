"""Practice beside the standard: what a step took, over five or more cases.

Fewer cases say nothing, not even how many they are; cases of restricted papers are left out, so
that they leave no trace in any number.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from literasi.cases.case import cases
from literasi.cases.practice import MINUTES, Sample, samples
from literasi.cases.worktime.calendar import WorkCalendar
from literasi.cases.worktime.standard import day_minutes, standard_days, standard_minutes
from literasi.cases.worktime.wording import day_words, minute_words
from literasi.records.catalogue import Office
from literasi.records.reference import Libur
from literasi.records.sop import Duration, Step
from literasi.views.publicity import restricted_case
from literasi.views.sop_models import Measured, Practice

ENOUGH = 5
_MEDIAN, _HIGH = 50, 90


def practice(
    office: Office, day: date, years: Iterable[Libur]
) -> Mapping[str, tuple[Practice, ...]]:
    """Give what the steps of each SOP took by a day, by the id of its record."""
    calendar = WorkCalendar.for_office(office.profile.value, years, day)
    open_ones = (one for one in cases(office, day) if not restricted_case(one))
    found = samples(open_ones, calendar, day)
    return {
        entry.id: tuple(
            _step(step, sample, calendar, day)
            for step in entry.value.langkah
            if (sample := found.get((entry.id, step.kunci))) and len(sample.amounts) >= ENOUGH
        )
        for entry in office.sop.values()
    }


def _step(step: Step, sample: Sample, calendar: WorkCalendar, day: date) -> Practice:
    return Practice(
        step=step.kunci,
        unit=sample.unit,
        cases=len(sample.amounts),
        median=_measured(sample, _MEDIAN),
        high=_measured(sample, _HIGH),
        standard=_standard(step.waktu, sample.unit, calendar, day) if step.waktu else None,
    )


def _measured(sample: Sample, percent: int) -> Measured:
    amount = sample.percentile(percent)
    words = minute_words if sample.unit == MINUTES else day_words
    return Measured(amount, words(amount))


def _standard(time: Duration, unit: str, calendar: WorkCalendar, day: date) -> float | None:
    """Place a standard on the scale of what is told; a part of a day stays a part."""
    minutes, one = standard_minutes(time, calendar, day), day_minutes(calendar, day)
    if unit == MINUTES:
        return minutes
    if minutes is None or one is None:
        return standard_days(time, calendar, day)
    return round(minutes / one, 3)
