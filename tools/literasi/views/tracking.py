"""Where a request stands, for who asked: steps and days, no person, no subject, no number.

A restricted case has no page. One that has ended tells only that: how it ended, the letter says.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from literasi.cases.opened import Open
from literasi.cases.state import CaseState, states
from literasi.cases.waiting import returned
from literasi.cases.worktime.calendar import WorkCalendar
from literasi.records.catalogue import Office
from literasi.records.reference import Libur
from literasi.values.dates import parse_date
from literasi.views.publicity import restricted_case
from literasi.views.token_models import Tracked, Turn


def tracked(office: Office, years: Iterable[Libur], day: date) -> Iterator[Tracked]:
    """Yield the requests of an office that have a code, as of the end of a day."""
    calendar = WorkCalendar.for_office(office.profile.value, years, day)
    for found in states(office, day, calendar):
        token = found.case.request.value.tautan_lacak
        if token is not None and not restricted_case(found.case):
            yield _tracked(found, token, day)


def _tracked(found: CaseState, token: str, day: date) -> Tracked:
    sop = found.case.sop.value
    acts = [parse_date(act.when) for step in found.done for act in step.events]
    ended = parse_date(found.end.event.when) if found.end else None
    open_keys = {one.step.kunci for one in found.open}
    done = () if ended else tuple(
        (one.step.kunci, parse_date(one.events[0].when))
        for one in found.done
        if one.complete and one.step.kunci not in open_keys
    )  # fmt: skip
    return Tracked(
        token=token,
        office=found.case.office.code,
        sop=sop.kode,
        version=sop.versi,
        received=min(acts, default=ended or day),
        ended=ended,
        done=done,
        turns=tuple(_turn(one) for one in found.open),
        incomplete=None if ended else _incomplete(found, day),
    )


def _turn(one: Open) -> Turn:
    return Turn(
        step=one.step.kunci,
        since=parse_date(one.since),
        applicant=one.applicant or any(post.outside for post in one.posts),
        due=parse_date(one.deadline.until) if one.deadline else None,
        late=one.deadline is not None and one.deadline.late is not None,
        next=tuple((move.step.kunci, move.label) for move in one.moves),
    )


def _incomplete(found: CaseState, day: date) -> date | None:
    """Tell since when the request has been sent back for completion."""
    for since, until in returned(found.case, day):
        if until is None:
            return parse_date(since)
    return None
