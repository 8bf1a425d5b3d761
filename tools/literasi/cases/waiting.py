"""Waiting for the applicant: the standard time leaves it out (`design.md` section 4)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from literasi.cases.board import Board
from literasi.cases.case import Case
from literasi.cases.worktime.waits import Wait
from literasi.values.dates import parse_date


@dataclass(frozen=True, slots=True)
class Waiting:
    """What the applicant owes, and since which act."""

    what: str
    since: str


def waits(table: Board, day: date) -> tuple[Wait, ...]:
    """List every wait of a case: steps that wait for the applicant, and requests sent back."""
    found = [*_steps(table), *returned(table.laid.case, day)]
    return tuple(sorted(found, key=lambda one: one[0]))


def _steps(table: Board) -> Iterator[Wait]:
    for key, step in table.laid.plan.steps.items():
        if step.menunggu is not None:
            lasting = {id(one) for one in table.waiting(key)}
            for token in table.arrived[key]:
                answer = next((one.when for one in table.laid.happened[key]
                               if table.answers(key, token, one)), None)  # fmt: skip
                if answer is not None or id(token) in lasting:
                    yield token.event.when, answer


def returned(case: Case, day: date | None = None) -> Iterator[Wait]:
    """Yield when an incomplete request was sent back, and when it came back complete."""
    for one in case.request.value.dikembalikan:
        if day is None or parse_date(one.tanggal) <= day:
            late = one.dilengkapi is None or (day and parse_date(one.dilengkapi) > day)
            yield one.tanggal, None if late else one.dilengkapi
