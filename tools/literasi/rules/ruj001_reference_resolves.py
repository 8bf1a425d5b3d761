"""Every reference names something that exists."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from literasi.gate.schemas import Schema
from literasi.gate.suggest import closest, listed
from literasi.gate.walk import follow, trail
from literasi.records.activity import Presensi
from literasi.records.case import Koordinasi
from literasi.records.catalogue import Entry, Office
from literasi.rules.scene import Scene, entries
from literasi.values.finding import Finding, Severity
from literasi.values.pointer import format_pointer

ID = "RUJ001"
TITLE = "Setiap rujukan menunjuk sesuatu yang ada"
SEVERITY = Severity.ERROR

Names = dict[tuple[str, str], dict[str, None]]  # ids by office and kind, sorted
Tables = dict[str, dict[str, None]]  # keys of the office's own tables


def check(scene: Scene) -> Iterator[Finding]:
    """Look up every value whose schema says `x-rujukan`."""
    names = _names(scene)
    for office in scene.catalogue.offices:
        tables = _tables(office)
        for entry in entries(office):
            yield from _entry(scene, _Known(names, tables, office, entry))


@dataclass(frozen=True, slots=True)
class _Known:
    """Where the names that one record may use are looked up."""

    names: Names
    tables: Tables
    office: Office
    entry: Entry[Any]

    def of(self, target: str) -> dict[str, None] | None:
        """Give the names of a kind; nothing where they cannot be known."""
        if target == "jadwal":
            return _slots(self.office, self.entry)
        if target == "jalur":
            return _paths(self.office, self.entry)
        if target in self.tables:
            return self.tables[target]
        kind = "permohonan" if target == "berkas" else target
        return self.names.get((self.entry.office, kind), {})


def _entry(scene: Scene, names: _Known) -> Iterator[Finding]:
    entry = names.entry
    way = trail(scene.schemas, entry.kind, _refers)
    for at, own, value in follow(way, entry.document.data) if way else ():
        if not isinstance(value, str):  # pragma: no cover - a valid reference is text
            continue
        target = own["x-rujukan"]
        known = names.of(target)
        if known is not None and value not in known:
            listing = list(known)
            guess = closest(value, listing)
            hint = f"maksud Anda «{guess}»?" if guess else f"yang ada: {listed(listing) or '-'}"
            message = f"tidak ada {target} «{value}»"
            yield Finding(entry.mark(*at), ID, message, hint, SEVERITY, format_pointer(at))


def _refers(schema: Schema) -> bool:
    return schema.get("x-rujukan") is not None


def _names(scene: Scene) -> Names:
    names: Names = {}
    for office, kind, name in sorted(scene.known):
        names.setdefault((office, kind), {})[name] = None
        names.setdefault((office, "catatan"), {})[f"{kind}/{name}"] = None
    return names


def _tables(office: Office) -> Tables:
    profile = office.profile.value
    return {
        "peran": dict.fromkeys(one.kunci for one in profile.peran),
        "instruksi": dict.fromkeys(one.kunci for one in profile.instruksi_disposisi),
        "seri": dict.fromkeys(one.kunci for one in profile.seri),
    }


def _slots(office: Office, entry: Entry[Any]) -> dict[str, None] | None:
    """List the schedule keys of the activity a record speaks of; nothing while it is not valid."""
    name = entry.value.kegiatan if isinstance(entry.value, Presensi) else entry.id
    activity = office.kegiatan.get(name)
    return dict.fromkeys(one.kunci for one in activity.value.jadwal) if activity else None


def _paths(office: Office, entry: Entry[Any]) -> dict[str, None] | None:
    """List the paths of the SOP that a talk's case follows; nothing while either is not valid."""
    if not isinstance(entry.value, Koordinasi) or entry.value.berkas not in office.permohonan:
        return None
    sop = office.sop.get(office.permohonan[entry.value.berkas].value.sop)
    return dict.fromkeys(one.kunci for one in sop.value.jalur) if sop else None
