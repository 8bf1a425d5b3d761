"""Which session a list of people is for, and its attendance record."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from literasi.intake.seals import Deed
from literasi.records.activity import Jadwal
from literasi.records.catalogue import Office
from literasi.schedule.occurrences import Occurrence, occurrences
from literasi.sealing.parcel import Parcel
from literasi.sealing.person import totals
from literasi.values.errors import OperatorError

_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Session:
    """One session of an activity: its schedule key, and where and when it takes place."""

    activity: str
    slot: str
    when: Occurrence

    @property
    def name(self) -> str:
        """Name the attendance record of the session, unless the office has one already."""
        return f"{self.activity}-{self.slot}-{self.when.original:%Y%m%d}"

    @property
    def original(self) -> str:
        """The start that the schedule gave it, as attendance records say it."""
        return f"{self.when.original:%Y-%m-%dT%H:%M}"


def session(office: Office, name: str, slot: str | None, start: str | None) -> Session:
    """Find the session that is meant; one alone needs neither key nor start."""
    if name not in office.kegiatan:
        raise OperatorError(f"kegiatan «{name}» tidak ada", "periksa ejaan id kegiatannya")
    entries = {one.kunci: one for one in office.kegiatan[name].value.jadwal}
    key = slot or (next(iter(entries)) if len(entries) == 1 else "")
    if key not in entries:
        raise OperatorError(f"jadwal «{key}» tidak ada", f"beri --jadwal: {', '.join(entries)}")
    return Session(name, key, _meant(entries[key], start))


def _meant(entry: Jadwal, start: str | None) -> Occurrence:
    found = occurrences(entry)
    known = {f"{one.original:%Y-%m-%dT%H:%M}": one for one in found}
    if start is None and len(found) == 1:
        return found[0]
    wanted = [one for text, one in known.items() if start and text.startswith(start)]
    if len(wanted) == 1:
        return wanted[0]
    shown = ", ".join(list(known)[:_SHOWN]) + (" …" if len(known) > _SHOWN else "")
    message = f"sesi «{start}» tidak ada" if start else "jadwal ini mempunyai beberapa sesi"
    raise OperatorError(message, f"beri --session dengan waktu mulainya: {shown}")


def attendance_of(office: Office, one: Session) -> str:
    """Name the attendance record of a session: the one on file, else the name of a new one."""
    for name, entry in office.presensi.items():
        value = entry.value
        same = (value.kegiatan, value.jadwal) == (one.activity, one.slot)
        if same and datetime.fromisoformat(value.sesi) == one.when.original:
            return name
    return one.name


def attendance(one: Session, parcel: Parcel, deed: Deed) -> dict[str, Any]:
    """Write the attendance record of a session: numbers only, and the reference to the seal."""
    return {
        "skema": 1, "kegiatan": one.activity, "jadwal": one.slot, "sesi": one.original,
        "jumlah": dict(totals(parcel.people)), "segel": f"segel/{parcel.id}", "dicatat": deed.act,
    }  # fmt: skip
