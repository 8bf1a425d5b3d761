"""Every reference names something that exists."""

from collections.abc import Iterator
from typing import Any

from literasi.gate.suggest import closest, listed
from literasi.gate.walk import walk
from literasi.records.activity import Presensi
from literasi.records.catalogue import Entry, Office
from literasi.rules.scene import Scene, entries
from literasi.values.finding import Finding, Severity
from literasi.values.pointer import format_pointer

ID = "RUJ001"
TITLE = "Setiap rujukan menunjuk sesuatu yang ada"
SEVERITY = Severity.ERROR

Names = dict[tuple[str, str], list[str]]  # ids by office and kind
Tables = dict[str, list[str] | None]  # keys of the office's own tables


def check(scene: Scene) -> Iterator[Finding]:
    """Look up every value whose schema says `x-rujukan`."""
    names = _names(scene)
    for office in scene.catalogue.offices:
        tables = _tables(office)
        for entry in entries(office):
            yield from _entry(scene, names, {**tables, "jadwal": _slots(office, entry)}, entry)


def _entry(scene: Scene, names: Names, tables: Tables, entry: Entry[Any]) -> Iterator[Finding]:
    schema = scene.schemas.kinds[entry.kind]
    for at, own, value in walk(scene.schemas, schema, entry.document.data):
        target = own.get("x-rujukan")
        if target is None or not isinstance(value, str):
            continue
        known = _known(target, names, tables, entry)
        if known is not None and value not in known:
            guess = closest(value, known)
            hint = f"maksud Anda «{guess}»?" if guess else f"yang ada: {listed(known) or '-'}"
            message = f"tidak ada {target} «{value}»"
            yield Finding(entry.mark(*at), ID, message, hint, SEVERITY, format_pointer(at))


def _names(scene: Scene) -> Names:
    names: Names = {}
    for office, kind, name in sorted(scene.known):
        names.setdefault((office, kind), []).append(name)
        names.setdefault((office, "catatan"), []).append(f"{kind}/{name}")
    return names


def _tables(office: Office) -> Tables:
    profile = office.profile.value
    return {
        "peran": [one.kunci for one in profile.peran],
        "instruksi": [one.kunci for one in profile.instruksi_disposisi],
        "seri": [one.kunci for one in profile.seri],
    }


def _slots(office: Office, entry: Entry[Any]) -> list[str] | None:
    """List the schedule keys of the activity a record speaks of; nothing while it is not valid."""
    name = entry.value.kegiatan if isinstance(entry.value, Presensi) else entry.id
    activity = office.kegiatan.get(name)
    return [one.kunci for one in activity.value.jadwal] if activity else None


def _known(target: str, names: Names, tables: Tables, entry: Entry[Any]) -> list[str] | None:
    if target in tables:
        return tables[target]
    kind = "permohonan" if target == "berkas" else target
    return names.get((entry.office, kind), [])
