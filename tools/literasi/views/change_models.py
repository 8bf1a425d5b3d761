"""What changed in the schedule: one step of history as the public may know it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from literasi.views.calendar_models import Place, Rule
from literasi.views.provenance import Derived, Public


@dataclass(frozen=True, slots=True)
class ChangedTime:
    """When and where, on one side of a change; with `rule` it is the first time of a series."""

    start: Annotated[datetime, Public("kegiatan:/jadwal/*/mulai", "kegiatan:/jadwal/*/pindahan")]
    end: Annotated[datetime, Public("kegiatan:/jadwal/*/selesai", "kegiatan:/jadwal/*/pindahan")]
    all_day: Annotated[bool, Public("kegiatan:/jadwal/*/sepanjang_hari")]
    rule: Annotated[Rule | None, Public("kegiatan:/jadwal/*/ulang")]
    rooms: Annotated[tuple[Place, ...], Public("kegiatan:/jadwal/*/ruang")]
    place: Annotated[str | None, Public("kegiatan:/jadwal/*/tempat")]


@dataclass(frozen=True, slots=True)
class ScheduleChange:
    """One change of a public activity: `baru`, `pindah` or `batal`.

    `key` never changes, so that a feed can name the change by it.
    """

    key: Annotated[str, Derived("a hash of the public uid and what changed")]
    when: Annotated[datetime, Derived("Git history of the public form; UTC")]
    day: Annotated[date, Derived("Git history of the public form; the day in the office's zone")]
    kind: Annotated[str, Derived("Git history of the public form")]
    office: Annotated[str, Public("instansi:/kode")]
    name: Annotated[str, Public("kegiatan:/nama")]
    page: Annotated[str, Derived("address of the newest publication about it")]
    before: Annotated[ChangedTime | None, Derived("times of an activity that was public then")]
    after: Annotated[ChangedTime | None, Derived("times of an activity that is public")]
