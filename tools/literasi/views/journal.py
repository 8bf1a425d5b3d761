"""The journal of the open data: which public object turned on which day.

It names objects and says nothing of them. One that was withdrawn keeps the day of that alone.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from literasi.history.changes import Change
from literasi.records.activity import Jadwal
from literasi.records.catalogue import Catalogue, Office
from literasi.schedule.status import booked
from literasi.values.dates import parse_date
from literasi.views.journal_models import Turn
from literasi.views.public_models import Publication, PublicSite
from literasi.views.publicity import pages, published, withdrawn_activities

NEW, CHANGED, WITHDRAWN = "baru", "berubah", "ditarik"


@dataclass(frozen=True, slots=True)
class Past:
    """What history knows: when each file came, when its public part and its times changed."""

    arrivals: Mapping[str, date]
    edits: Mapping[str, tuple[datetime, ...]]
    changes: tuple[Change, ...]


def journal(catalogue: Catalogue, site: PublicSite, past: Past) -> tuple[Turn, ...]:
    """Give every turn up to the day of the site, oldest first."""
    moves: defaultdict[str, list[datetime]] = defaultdict(list)
    for change in past.changes:
        moves[change.uid].append(change.when)
    desks = (_Desk(office, past, moves) for office in catalogue.offices)
    found = (one for desk in desks for one in _office(desk, site))
    until = {one for one in found if one.day <= site.as_of}
    return tuple(sorted(until, key=lambda one: (one.day, one.kind, one.office, one.id, one.turn)))


def _office(desk: "_Desk", site: PublicSite) -> Iterator[Turn]:
    code = desk.office.code
    yield from desk.record("instansi", code, f"records/{code}/instansi.yml", None)
    for room in desk.office.ruang.values():
        yield from desk.record("ruang", room.id, desk.path("ruang", room.id), None)
    for page in site.publications:
        if page.office == code:  # pragma: no branch - shipped offices all publish
            yield from desk.publication(page)
    yield from _activities(desk, site.as_of)


@dataclass(frozen=True, slots=True)
class _Desk:
    """One office with its past; `moves` are the public changes of schedules by uid."""

    office: Office
    past: Past
    moves: Mapping[str, list[datetime]]

    def path(self, kind: str, name: str) -> str:
        return f"records/{self.office.code}/{kind}/{name}.yml"

    def record(
        self, kind: str, name: str, path: str, out: date | None, more: Iterable[datetime] = ()
    ) -> Iterator[Turn]:
        """Yield when an object came and changed; nothing shows before `out`, nor without a day."""
        came = max((one for one in (self.past.arrivals.get(path), out) if one), default=None)
        if came is None:  # pragma: no cover - without Git: tests/test_determinism.py
            return
        yield self.turn(kind, name, came, NEW)
        zone = ZoneInfo(self.office.profile.value.zona)
        for when in (*self.past.edits.get(path, ()), *more):
            day = when.astimezone(zone).date()
            if day > came:
                yield self.turn(kind, name, day, CHANGED)

    def publication(self, page: Publication) -> Iterator[Turn]:
        if page.withdrawn:
            yield self.turn("publikasi", page.id, page.withdrawn, WITHDRAWN)
        else:
            path = self.path("publikasi", page.id)
            yield from self.record("publikasi", page.id, path, page.published.date())

    def turn(self, kind: str, name: str, day: date, turn: str) -> Turn:
        return Turn(day=day, turn=turn, kind=kind, office=self.office.code, id=name)


def _activities(desk: _Desk, day: date) -> Iterator[Turn]:
    """Yield the turns of each uid of what is public today, or was so until its pages went."""
    out = _first_pages(desk, day)
    for name in pages(desk.office, day):
        path = desk.path("kegiatan", name)
        for slot in _booked(desk, name, day):
            moved = desk.moves.get(slot.uid, ())
            yield from desk.record("kegiatan", slot.uid, path, out[name], moved)
    for name in sorted(withdrawn_activities(desk.office, day)):
        gone = _last_withdrawal(desk, name)
        for slot in _booked(desk, name, day):
            yield desk.turn("kegiatan", slot.uid, gone, WITHDRAWN)


def _booked(desk: _Desk, name: str, day: date) -> Iterator[Jadwal]:
    return (one for one in desk.office.kegiatan[name].value.jadwal if booked(one, day))


def _last_withdrawal(desk: _Desk, name: str) -> date:
    return max(
        parse_date(page.value.ditarik.tanggal)
        for page in desk.office.publikasi.values()
        if name in page.value.kegiatan and page.value.ditarik
    )


def _first_pages(desk: _Desk, day: date) -> Mapping[str, date]:
    """Give the day on which each activity was first announced or reported here."""
    first: dict[str, date] = {}
    for page in desk.office.publikasi.values():
        arrived = desk.past.arrivals.get(desk.path("publikasi", page.id), date.min)
        shown = max(arrived, parse_date(page.value.terbit))
        for name in page.value.kegiatan if published(page.value, day) else ():
            first[name] = min(first.get(name, shown), shown)
    return first
