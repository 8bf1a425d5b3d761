"""When the key of a sealed list is to be destroyed: the office's own rule over dated acts.

The rule stands beside the schedule (`segel` of a `retensi` record). As with papers it only tells
what is due; `literasi forget` destroys a key, and its tombstone takes the list from here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from literasi.cases.retained import closing_of
from literasi.cases.retention import Gap, Stage, plus_months
from literasi.records.activity import Kegiatan
from literasi.records.catalogue import Entry, Office
from literasi.records.publication import Publikasi
from literasi.records.reference import Retensi, SealRow
from literasi.records.seal import Segel
from literasi.values.dates import parse_date

SEALING, REPORT, CLOSING = "penyegelan", "kegiatan_dilaporkan", "penutupan_berkas"
PICTURES = "gambar_tidak_dipakai"
_FINAL, _GRANTED, _WITHDRAWN = "akhir", "ada", "ditarik"


@dataclass(frozen=True, slots=True)
class SealLine:
    """One row of the erasure rule, with the place it stands at."""

    schedule: Entry[Retensi]
    index: int

    @property
    def row(self) -> SealRow:
        """What the row says."""
        return self.schedule.value.segel[self.index]


@dataclass(frozen=True, slots=True)
class KeptSeal:
    """A sealed list whose key stands, with its row and since when it is counted."""

    entry: Entry[Segel]
    berkas: str
    line: SealLine | None
    since: date | None
    gap: Gap | None

    @property
    def final(self) -> date | None:
        """First day on which its key is to be destroyed."""
        if self.line is None or self.since is None:
            return None
        return plus_months(self.since, self.line.row.simpan_bulan)

    def stage(self, day: date) -> Stage | None:
        """Tell where it stands on a day; None where nothing is counted."""
        if self.final is None:
            return None
        return Stage.DESTROY if day >= self.final else Stage.ACTIVE


def kept_seals(office: Office, day: date) -> Iterator[KeptSeal]:
    """Yield every sealed list that stands at the end of a day."""
    lines = tuple(
        SealLine(one, at) for one in office.retensi.values() for at in range(len(one.value.segel))
    )
    for entry in office.segel.values():
        if _stands(entry.value, day):
            fitting = [one for one in lines if one.row.isi == entry.value.isi]
            yield _kept(_about(office, entry, day), fitting)


@dataclass(frozen=True, slots=True)
class _Subject:
    """What a sealed list is about, as known at the end of `day`."""

    office: Office
    entry: Entry[Segel]
    day: date
    activities: tuple[Kegiatan, ...]
    berkas: str

    @property
    def sealed(self) -> date:
        return parse_date(self.entry.value.disegel.tanggal)


def _stands(seal: Segel, day: date) -> bool:
    gone = seal.dimusnahkan is not None and parse_date(seal.dimusnahkan.tanggal) <= day
    return not gone and parse_date(seal.disegel.tanggal) <= day


def _about(office: Office, entry: Entry[Segel], day: date) -> _Subject:
    kind, _, name = entry.value.untuk.partition("/")
    named = tuple(office.kegiatan[one].value for one in _activities(office, kind, name)
                  if one in office.kegiatan)  # fmt: skip
    cases = [name] if kind == "permohonan" else [one.berkas for one in named if one.berkas]
    return _Subject(office, entry, day, named, next(iter(cases), ""))


def _activities(office: Office, kind: str, name: str) -> tuple[str, ...]:
    if kind == "kegiatan":
        return (name,)
    if kind == "presensi" and name in office.presensi:
        return (office.presensi[name].value.kegiatan,)
    if kind == "publikasi" and name in office.publikasi:
        return office.publikasi[name].value.kegiatan
    return ()


def _kept(about: _Subject, lines: list[SealLine]) -> KeptSeal:
    """Choose among rows for one kind of list the one that ends last: never a day too early."""
    if not lines:
        return KeptSeal(about.entry, about.berkas, None, None, Gap.NO_SEAL_ROW)
    found = [_under(about, line) for line in lines]
    waiting = [one for one in found if one.final is None]
    return waiting[0] if waiting else max(found, key=lambda one: (one.final, one.since))


def _under(about: _Subject, line: SealLine) -> KeptSeal:
    start = _start(about, line.row.mulai_hitung)
    if isinstance(start, Gap):
        return KeptSeal(about.entry, about.berkas, line, None, start)
    return KeptSeal(about.entry, about.berkas, line, start, None)


def _start(about: _Subject, named: str) -> date | Gap:
    """Find since when a list is counted; nothing that a shown picture rests on ever is."""
    shown = [_shown_until(one.value, about) for one in about.office.publikasi.values()]
    if any(one is Gap.IN_USE for one in shown):
        return Gap.IN_USE
    if named == SEALING:
        return about.sealed
    start = _closed(about) if named == CLOSING else _reported(about)
    if named != PICTURES or isinstance(start, Gap):
        return start
    return max(start, *(one for one in shown if isinstance(one, date)), about.sealed)


def _closed(about: _Subject) -> date | Gap:
    if not about.berkas:
        return _reported(about)
    closing = closing_of(about.office, about.berkas, about.day)
    return parse_date(closing.value.tanggal) if closing else Gap.OPEN


def _reported(about: _Subject) -> date | Gap:
    """Give the day of the last final report; a list of no activity is counted by its case."""
    if not about.activities:
        return _closed(about) if about.berkas else about.sealed
    over = [_over(one, about.day) for one in about.activities]
    known = [one for one in over if one is not None]
    return max(known) if len(known) == len(over) else Gap.UNREPORTED


def _over(activity: Kegiatan, day: date) -> date | None:
    """Give the day an activity was over: its final report, or its whole cancellation."""
    told = [one.tanggal for one in activity.laporan if one.jenis == _FINAL]
    called_off = [one.dibatalkan.tanggal for one in activity.jadwal if one.dibatalkan]
    if not told and len(called_off) == len(activity.jadwal):
        told = [max(called_off)]
    return max((on for one in told if (on := parse_date(one)) <= day), default=None)


def _shown_until(page: Publikasi, about: _Subject) -> date | Gap | None:
    """Tell when a page stopped showing pictures that rest on this list; None if it never did."""
    own = f"{about.entry.kind}/{about.entry.id}"
    named = [one.persetujuan for one in page.gambar
             if one.persetujuan and one.persetujuan.rujukan == own]  # fmt: skip
    if not named:
        return None
    if page.ditarik and parse_date(page.ditarik.tanggal) <= about.day:
        return parse_date(page.ditarik.tanggal)
    ends = [parse_date(one.tanggal) for one in named if one.status == _WITHDRAWN and one.tanggal]
    if any(one.status == _GRANTED for one in named) or any(one > about.day for one in ends):
        return Gap.IN_USE
    return max(ends, default=None)
