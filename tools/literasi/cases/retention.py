"""How long the office keeps a case and its papers: the schedule (JRA) laid over dated acts.

It only tells what is due. Destroying needs a written procedure and minutes (UU 43/2009), so no
date here makes anything disappear.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from literasi.records.case import Disposal
from literasi.records.catalogue import Entry
from literasi.records.reference import Retensi, RetentionRow
from literasi.values.dates import parse_date


class Stage(StrEnum):
    """Where a paper stands in its schedule; the value is what the office calls it."""

    ACTIVE = "aktif"
    INACTIVE = "inaktif"
    DESTROY = "musnah"
    PERMANENT = "permanen"
    REVIEW = "dinilai_kembali"
    DESTROYED = "dimusnahkan"
    HANDED_OVER = "diserahkan"


MOVING, DESTROYING, HANDING_OVER, JUDGING = "pemindahan", "pemusnahan", "penyerahan", "penilaian"
ENDS: Mapping[str, Stage] = {DESTROYING: Stage.DESTROYED, HANDING_OVER: Stage.HANDED_OVER}
"""What a paper has come to once minutes say that it was destroyed or handed over."""


class Gap(StrEnum):
    """Why nothing is counted yet, as the office is told."""

    NO_CODE = "kode klasifikasi belum dicatat"
    NO_ROW = "tidak ada baris JRA untuk kode ini"
    OPEN = "berkas belum ditutup"
    BINDING = "perjanjian berkas ini belum berakhir"
    UNDATED = "belum bertanggal"
    NO_SEAL_ROW = "belum ada masa simpan segel di jadwal retensi"
    UNREPORTED = "kegiatannya belum dilaporkan"
    IN_USE = "gambarnya masih dipakai"


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a schedule, with the place it stands at."""

    schedule: Entry[Retensi]
    index: int

    @property
    def row(self) -> RetentionRow:
        """What the row says."""
        return self.schedule.value.baris[self.index]


@dataclass(frozen=True, slots=True)
class Kept:
    """A case, letter or agreement with the row it falls under, and since when it is counted.

    `berkas` is the id of its case; with a `gap` there is no `since`. `acts` is what was done with
    it by signed minutes, as its case's closing tells.
    """

    entry: Entry[Any]
    berkas: str
    code: str | None
    line: Line | None
    since: date | None
    gap: Gap | None
    acts: tuple[Disposal, ...] = ()

    @property
    def inactive(self) -> date | None:
        """First day on which it is kept as an inactive record."""
        if self.line is None or self.since is None:
            return None
        return plus_years(self.since, self.line.row.aktif_tahun)

    @property
    def final(self) -> date | None:
        """First day on which its fate is due."""
        if self.line is None or self.since is None:
            return None
        row = self.line.row
        return plus_years(self.since, row.aktif_tahun + row.inaktif_tahun)

    def done(self, day: date) -> tuple[Disposal, ...]:
        """Give what was done with it up to a day."""
        return tuple(one for one in self.acts if parse_date(one.tanggal) <= day)

    def stage(self, day: date) -> Stage | None:
        """Tell where it stands on a day; None where nothing is counted."""
        done = self.done(day)
        ended = next((ENDS[one.tindakan] for one in done if one.tindakan in ENDS), None)
        return ended or self._scheduled(day, done)

    def _scheduled(self, day: date, done: tuple[Disposal, ...]) -> Stage | None:
        """Tell what the schedule says; a reassessment decides for what it leaves open."""
        if self.line is None or self.inactive is None or self.final is None:
            return None
        if day < self.final:
            return Stage.INACTIVE if day >= self.inactive else Stage.ACTIVE
        fate = Stage(self.line.row.nasib_akhir)
        judged = next((one.hasil for one in reversed(done) if one.hasil), None)
        return Stage(judged) if judged and fate is Stage.REVIEW else fate


def plus_years(day: date, years: int) -> date:
    """Give the same day some years later; 29 February becomes 1 March, never a day too early."""
    return plus_months(day, 12 * years)


def plus_months(day: date, months: int) -> date:
    """Give the same day some months later; a day that month lacks becomes the next month's first.

    So it is never a day too early.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    try:
        return day.replace(year=year, month=month + 1)
    except ValueError:
        return date(year, month + 2, 1)  # December has 31 days
