"""The sessions of a case: held, planned, and past without attendance, as known on a day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from literasi.cases.case import Case
from literasi.schedule.known import known
from literasi.schedule.occurrences import Occurrence, occurrences
from literasi.schedule.status import Status, booked, status
from literasi.values.dates import parse_date, parse_moment


@dataclass(frozen=True, slots=True)
class Series:
    """Sessions by their start; `silent` ones are past and nobody recorded who came."""

    held: tuple[Occurrence, ...] = ()
    planned: tuple[Occurrence, ...] = ()
    silent: tuple[Occurrence, ...] = ()

    @property
    def all(self) -> tuple[Occurrence, ...]:
        """Every session, by its start."""
        found = (*self.held, *self.planned, *self.silent)
        return tuple(sorted(found, key=lambda one: (one.start, one.original)))


def series(case: Case, day: date | None = None) -> Series:
    """Sort the sessions of a case; without a day, those without attendance are still planned."""
    attended = _attended(case, day)
    piles: dict[str, list[Occurrence]] = {"held": [], "planned": [], "silent": []}
    for activity, slot, one in _sessions(case, day):
        if (activity, slot, one.original) in attended:
            piles["held"].append(one)
        else:
            piles["planned" if day is None or one.end.date() > day else "silent"].append(one)
    return Series(**{name: tuple(sorted(pile, key=_start)) for name, pile in piles.items()})


def _start(one: Occurrence) -> datetime:
    return one.start


def _sessions(case: Case, day: date | None) -> Iterator[tuple[str, str, Occurrence]]:
    for paper in case.papers:
        if paper.kind == "kegiatan":
            for entry in paper.value.jadwal:
                if booked(entry, day) and status(entry, day) is not Status.CANCELLED:
                    stood = entry if day is None else known(entry, day)
                    yield from ((paper.id, entry.kunci, one) for one in occurrences(stood))


def _attended(case: Case, day: date | None) -> set[tuple[str, str, datetime]]:
    return {
        (one.value.kegiatan, one.value.jadwal, parse_moment(one.value.sesi))
        for one in case.papers
        if one.kind == "presensi" and (day is None or parse_date(one.value.dicatat.tanggal) <= day)
    }
