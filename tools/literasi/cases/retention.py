"""How long the office keeps a case and its papers: the schedule (JRA) laid over dated acts.

It only tells what is due. Destroying needs a written procedure and minutes (UU 43/2009), so no
date here makes anything disappear.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from literasi.records.catalogue import Entry
from literasi.records.reference import Retensi, RetentionRow


class Stage(StrEnum):
    """Where a paper stands in its schedule; the value is what the office calls it."""

    ACTIVE = "aktif"
    INACTIVE = "inaktif"
    DESTROY = "musnah"
    PERMANENT = "permanen"
    REVIEW = "dinilai_kembali"


class Gap(StrEnum):
    """Why nothing is counted yet, as the office is told."""

    NO_CODE = "kode klasifikasi belum dicatat"
    NO_ROW = "tidak ada baris JRA untuk kode ini"
    OPEN = "berkas belum ditutup"
    BINDING = "perjanjian berkas ini belum berakhir"
    UNDATED = "belum bertanggal"


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

    `berkas` is the id of its case; with a `gap` there is no `since`.
    """

    entry: Entry[Any]
    berkas: str
    code: str | None
    line: Line | None
    since: date | None
    gap: Gap | None

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

    def stage(self, day: date) -> Stage | None:
        """Tell where it stands on a day; None where nothing is counted."""
        if self.line is None or self.inactive is None or self.final is None:
            return None
        if day >= self.final:
            return Stage(self.line.row.nasib_akhir)
        return Stage.INACTIVE if day >= self.inactive else Stage.ACTIVE


def plus_years(day: date, years: int) -> date:
    """Give the same day some years later; 29 February becomes 1 March, never a day too early."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)
