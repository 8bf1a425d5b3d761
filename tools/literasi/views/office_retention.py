"""What the schedule (JRA) makes due, as the office reads it: what, why, since when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from literasi.cases.retained import kept
from literasi.cases.retention import Gap, Kept, Line, Stage
from literasi.records.catalogue import Catalogue, Office
from literasi.values.labels import FATES, RETENTION_STARTS

_KINDS = {"permohonan": "berkas", "surat-keluar": "surat keluar", "perjanjian": "perjanjian"}


@dataclass(frozen=True, slots=True)
class KeptRow:
    """One case or paper; without a `stage` the `gap` says why nothing is counted.

    `stage` is a key (`aktif`, `inaktif`, or a fate); `since`, `inactive`, `final` are days.
    `example` means that the schedule may not yet be a ground for destroying anything.
    """

    office: str
    kind: str
    ref: str
    berkas: str
    subject: str
    code: str
    stage: str
    gap: str
    line: str
    source: str
    start: str
    since: date | None
    inactive: date | None
    final: date | None
    place: str
    example: bool

    @property
    def due(self) -> bool:
        """Tell whether something is to be done: it leaves the active shelf, or its fate is due."""
        return self.stage not in {"", Stage.ACTIVE.value}

    @property
    def unruled(self) -> bool:
        """Tell whether the schedule has nothing to say of it, which somebody must mend."""
        return self.gap in {Gap.NO_ROW.value, Gap.NO_CODE.value}

    @property
    def moved(self) -> date | None:
        """The day since which it is due."""
        return self.inactive if self.stage == Stage.INACTIVE.value else self.final


@dataclass(frozen=True, slots=True)
class Shelf:
    """All that one office keeps, as of a day."""

    office: str
    office_name: str
    rows: tuple[KeptRow, ...]


def shelves(catalogue: Catalogue, day: date) -> tuple[Shelf, ...]:
    """List what every office keeps, as known on a day."""
    return tuple(
        Shelf(one.code, one.profile.value.nama_singkat, retention(one, day))
        for one in catalogue.offices
    )


def retention(office: Office, day: date) -> tuple[KeptRow, ...]:
    """List all that is kept as known on a day: what is due longest first, what waits last."""
    found = (_row(office, one, day) for one in kept(office, day))
    return tuple(sorted(found, key=_order))


def stage_words(stage: str) -> str:
    """Write a stage as the office does."""
    return FATES.get(stage, stage).lower()


def _row(office: Office, one: Kept, day: date) -> KeptRow:
    stage, line = one.stage(day), one.line
    return KeptRow(
        office=office.code,
        kind=_KINDS[one.entry.kind],
        ref=one.entry.ref,
        berkas=one.berkas,
        subject=getattr(one.entry.value, "hal", None) or one.entry.value.tentang,
        code=one.code or "",
        stage=stage.value if stage else "",
        gap=one.gap.value if one.gap else "",
        line=f"{line.row.kode_klasifikasi} {line.row.uraian}" if line else "",
        source=_source(line) if line else "",
        start=RETENTION_STARTS[line.row.mulai_hitung] if line else "",
        since=one.since,
        inactive=one.inactive,
        final=one.final,
        place=", ".join(dict.fromkeys(_places(office, one.berkas))),
        example=line.schedule.value.contoh if line else False,
    )


def _source(line: Line) -> str:
    """Give the row as a place that an editor opens."""
    mark = line.schedule.mark("baris", line.index)
    return f"{mark.path}:{mark.line}"


def _places(office: Office, berkas: str) -> Iterator[str]:
    for closing in office.penutupan.values():
        if closing.value.berkas == berkas and closing.value.lokasi_berkas:
            yield closing.value.lokasi_berkas


def _order(row: KeptRow) -> tuple[bool, bool, str, str, str]:
    when = row.moved or row.inactive
    return (not row.due, not row.stage, when.isoformat() if when else "", row.berkas, row.ref)
