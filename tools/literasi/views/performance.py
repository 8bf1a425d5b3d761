"""A year of an office in numbers: public activities and pages, cases, the use of rooms."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from literasi.cases.state import states
from literasi.records.catalogue import Catalogue, Office
from literasi.values.dates import parse_date
from literasi.views.performance_models import KindMonth, OfficeYear, Work
from literasi.views.public_models import Activity, Publication, PublicSite, Session
from literasi.views.publicity import restricted_case
from literasi.views.suppression import requests
from literasi.views.usage import usage_in

_MONTHS = range(1, 13)


@dataclass(frozen=True, slots=True)
class _Cases:
    """The days on which the ordinary cases of an office came in and ended."""

    received: tuple[date, ...]
    ended: tuple[date, ...]


Held = tuple[Activity, Session]


def performance(catalogue: Catalogue, site: PublicSite) -> tuple[OfficeYear, ...]:
    """Count every year of every office up to the day of the site, the newest year first."""
    found = (one for office in catalogue.offices for one in _office(catalogue, office, site))
    return tuple(sorted(found, key=lambda one: (-one.year, one.office)))


def _office(catalogue: Catalogue, office: Office, site: PublicSite) -> Iterator[OfficeYear]:
    held = tuple(_held(office.code, site))
    pages = tuple(one for one in site.publications
                  if one.office == office.code and one.withdrawn is None)  # fmt: skip
    cases = _cases(office, site.as_of)
    first = min((
        site.as_of.year,
        *(session.start.year for _, session in held),
        *(one.published.year for one in pages),
        *(one.year for one in cases.received),
    ))  # fmt: skip
    for year in range(first, site.as_of.year + 1):
        yield _year(catalogue, office, site.as_of, _Year(year, held, pages, cases))


@dataclass(frozen=True, slots=True)
class _Year:
    """Everything to be counted, and the year to count."""

    year: int
    held: tuple[Held, ...]
    pages: tuple[Publication, ...]
    cases: _Cases


def _year(catalogue: Catalogue, office: Office, day: date, of: _Year) -> OfficeYear:
    held = tuple(one for one in of.held if one[1].start.year == of.year)
    kinds = {activity.kind for activity, _ in held}
    by_kind = [(kind, _work(one for one in held if one[0].kind == kind)) for kind in kinds]
    years = tuple(one.value for one in catalogue.libur)
    months = tuple(date(of.year, one, 1) for one in _MONTHS if date(of.year, one, 1) <= day)
    return OfficeYear(
        office=office.code,
        year=of.year,
        through=len(months),
        months=tuple(_work(_in(held, month)) for month in _MONTHS),
        kinds=tuple(sorted(by_kind, key=lambda one: (-one[1].activities, one[0]))),
        details=tuple(_details(held, sorted(kinds))),
        total=_work(held),
        partners=tuple(sorted({name for activity, _ in held for name in activity.partners})),
        announcements=_published(of, "pengumuman"),
        reports=_published(of, "berita_kegiatan"),
        requests=requests(_counted(of.cases.received, of.year), _counted(of.cases.ended, of.year)),
        rooms=tuple(usage_in(office, years, day, months)),
    )


def _held(office: str, site: PublicSite) -> Iterator[Held]:
    """Yield the sessions that took place by the day; what was cancelled did not."""
    for activity in site.activities:
        for session in activity.sessions:
            begun = session.start.date() <= site.as_of
            if activity.office == office and begun and session.status != "cancelled":
                yield activity, session


def _in(held: Iterable[Held], month: int) -> Iterator[Held]:
    return (one for one in held if one[1].start.month == month)


def _details(held: tuple[Held, ...], kinds: list[str]) -> Iterator[KindMonth]:
    for month in _MONTHS:
        for kind in kinds:
            some = tuple(one for one in _in(held, month) if one[0].kind == kind)
            if some:
                yield KindMonth(month, kind, _work(some))


def _work(held: Iterable[Held]) -> Work:
    some = tuple(held)
    return Work(
        activities=len({(activity.uids, activity.name) for activity, _ in some}),
        sessions=len(some),
        participants=sum(session.participants or 0 for _, session in some),
        uncounted=sum(session.participants is None for _, session in some),
    )


def _published(of: _Year, kind: str) -> tuple[int, ...]:
    months = Counter(
        one.published.month
        for one in of.pages
        if one.kind == kind and one.published.year == of.year
    )
    return tuple(months[one] for one in _MONTHS)


def _cases(office: Office, day: date) -> _Cases:
    found = [one for one in states(office, day) if not restricted_case(one.case)]
    firsts = (min(event.when for step in one.done for event in step.events)
              for one in found if one.done)  # fmt: skip
    return _Cases(
        received=tuple(parse_date(one) for one in firsts),
        ended=tuple(parse_date(one.end.event.when) for one in found if one.end),
    )


def _counted(days: Iterable[date], year: int) -> tuple[int, ...]:
    months = Counter(one.month for one in days if one.year == year)
    return tuple(months[one] for one in _MONTHS)
