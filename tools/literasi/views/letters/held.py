"""The sessions of an activity that were held, with the totals of who came."""

from collections.abc import Iterator
from dataclasses import dataclass

from literasi.records.activity import Kegiatan, Presensi
from literasi.records.catalogue import Entry
from literasi.schedule.occurrences import Occurrence
from literasi.schedule.sessions import Session, sessions
from literasi.values.dates import format_day, parse_moment
from literasi.values.errors import OperatorError
from literasi.values.finding import Finding
from literasi.views.letters.paper import Request, lacks


@dataclass(frozen=True, slots=True)
class Held:
    """One session that took place and its attendance totals."""

    session: Session
    presence: Entry[Presensi]

    @property
    def at(self) -> Occurrence:
        """When and where it took place."""
        return self.session.occurrence


def activity_of(request: Request, key: str) -> Entry[Kegiatan]:
    """Give an activity by its id."""
    found = request.office.kegiatan.get(key)
    if found is None:
        remedy = "pakai pengenal kegiatan, misalnya 2026-k02b-g1; lihat folder kegiatan"
        raise OperatorError(f"kegiatan «{key}» tidak ada", remedy)
    return found


def held(request: Request, key: str, last: str) -> tuple[tuple[Held, ...], Finding | None]:
    """Give the sessions up to a day with their totals, or the first one that lacks them."""
    found: list[Held] = []
    for one in _past(request, key, last):
        presence = _presence(request, one)
        if presence is None:
            day = format_day(one.occurrence.start.date())
            message = f"presensi pertemuan {day} belum dicatat"
            hint = "catat jumlahnya di folder presensi, atau lewati tanggal itu dengan alasan"
            entry = request.office.kegiatan[key]
            return (), lacks(entry, ("jadwal", one.index), message, hint).finding
        found.append(Held(one, presence))
    return tuple(found), None


def _past(request: Request, key: str, last: str) -> Iterator[Session]:
    for one in sessions(request.office, request.day):
        if one.activity == key and one.occurrence.start.date().isoformat() <= last[:10]:
            yield one


def _presence(request: Request, one: Session) -> Entry[Presensi] | None:
    for entry in request.office.presensi.values():
        mine = entry.value
        same = (mine.kegiatan, mine.jadwal) == (one.activity, one.entry.kunci)
        if (
            same
            and parse_moment(mine.sesi) == one.occurrence.original
            and request.knows(mine.dicatat.tanggal)
        ):
            return entry
    return None
