"""What the schedule (JRA) makes due, as the office reads it: what, why, since when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from literasi.cases.erasure import KeptSeal, SealLine, kept_seals
from literasi.cases.retained import kept
from literasi.cases.retention import ENDS, MOVING, Gap, Kept, Line, Stage
from literasi.records.catalogue import Catalogue, Office
from literasi.values.dates import parse_date
from literasi.values.labels import FATES, RETENTION_STARTS, SEAL_STARTS, SEALED

SEAL = "segel"
_KINDS = {"permohonan": "berkas", "surat-keluar": "surat keluar", "perjanjian": "perjanjian"}
_OVER = frozenset(one.value for one in ENDS.values())


@dataclass(frozen=True, slots=True)
class KeptRow:
    """One case, paper or sealed list; without a `stage` the `gap` says why nothing is counted.

    `stage` is a key (`aktif`, `inaktif`, a fate, or what it has come to); `since`, `inactive`,
    `final` are days. `act`, `acted` and `minutes` tell the last thing done with it by minutes.
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
    act: str
    acted: date | None
    minutes: str
    example: bool

    @property
    def due(self) -> bool:
        """Tell whether something is to be done: it leaves the active shelf, or its fate is due."""
        moved = self.stage == Stage.INACTIVE.value and self.act == MOVING
        return not moved and self.stage not in {"", Stage.ACTIVE.value, *_OVER}

    @property
    def unruled(self) -> bool:
        """Tell whether the schedule has nothing to say of it, which somebody must mend."""
        return self.gap in {Gap.NO_ROW.value, Gap.NO_CODE.value, Gap.NO_SEAL_ROW.value}

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
    papers = (_row(office, one, day) for one in kept(office, day))
    seals = (_sealed(office, one, day) for one in kept_seals(office, day))
    return tuple(sorted((*papers, *seals), key=_order))


def stage_words(stage: str) -> str:
    """Write a stage as the office does."""
    return FATES.get(stage, stage).lower()


def _row(office: Office, one: Kept, day: date) -> KeptRow:
    stage, line = one.stage(day), one.line
    last = one.done(day)[-1] if one.done(day) else None
    return KeptRow(
        office=office.code,
        kind=_KINDS[one.entry.kind],
        ref=one.entry.ref,
        berkas=one.berkas,
        subject=getattr(one.entry.value, "hal", None) or one.entry.value.tentang,
        code=one.code or "",
        stage=stage.value if stage else "",
        gap=one.gap.value if one.gap and not stage else "",
        line=f"{line.row.kode_klasifikasi} {line.row.uraian}" if line else "",
        source=_source(line) if line else "",
        start=RETENTION_STARTS[line.row.mulai_hitung] if line else "",
        since=one.since,
        inactive=one.inactive,
        final=one.final,
        place=", ".join(dict.fromkeys(_places(office, one.berkas))),
        act=last.tindakan if last else "",
        acted=parse_date(last.tanggal) if last else None,
        minutes=last.berita_acara if last else "",
        example=line.schedule.value.contoh if line else False,
    )


def _sealed(office: Office, one: KeptSeal, day: date) -> KeptRow:
    """Write up a sealed list: how many people and for which record, never who."""
    stage, line, seal = one.stage(day), one.line, one.entry.value
    return KeptRow(
        office=office.code,
        kind=SEAL,
        ref=one.entry.ref,
        berkas=one.berkas,
        subject=f"{SEALED[seal.isi]} ({seal.baris} orang) untuk {seal.untuk}",
        code="",
        stage=stage.value if stage else "",
        gap=one.gap.value if one.gap else "",
        line=f"segel {seal.isi}, {line.row.simpan_bulan} bulan" if line else "",
        source=_source(line) if line else "",
        start=SEAL_STARTS[line.row.mulai_hitung] if line else "",
        since=one.since,
        inactive=one.final,  # a key is kept or destroyed; there is no shelf between
        final=one.final,
        place="",
        act="",
        acted=None,
        minutes="",
        example=line.schedule.value.contoh if line else False,
    )


def _source(line: Line | SealLine) -> str:
    """Give the row as a place that an editor opens."""
    mark = line.schedule.mark("baris" if isinstance(line, Line) else SEAL, line.index)
    return f"{mark.path}:{mark.line}"


def _places(office: Office, berkas: str) -> Iterator[str]:
    for closing in office.penutupan.values():
        if closing.value.berkas == berkas and closing.value.lokasi_berkas:
            yield closing.value.lokasi_berkas


def _order(row: KeptRow) -> tuple[bool, bool, str, str, str]:
    when = row.moved or row.inactive
    return (not row.due, not row.stage, when.isoformat() if when else "", row.berkas, row.ref)
