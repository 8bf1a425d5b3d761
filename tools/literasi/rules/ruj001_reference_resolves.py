"""Every reference names something that exists."""

from collections.abc import Iterator
from typing import Any

from literasi.gate.suggest import closest, listed
from literasi.gate.walk import walk
from literasi.records.catalogue import Entry, Office
from literasi.rules.scene import Scene, entries
from literasi.values.finding import Finding, Severity
from literasi.values.pointer import format_pointer

ID = "RUJ001"
TITLE = "Setiap rujukan menunjuk sesuatu yang ada"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Look up every value whose schema says `x-rujukan`."""
    names = _names(scene)
    for office in scene.catalogue.offices:
        tables = _tables(office)
        for entry in entries(office):
            yield from _entry(scene, names, tables, entry)


def _entry(
    scene: Scene, names: dict[tuple[str, str], list[str]], tables: dict[str, list[str]],
    entry: Entry[Any],
) -> Iterator[Finding]:  # fmt: skip
    schema = scene.schemas.kinds[entry.kind]
    for at, own, value in walk(scene.schemas, schema, entry.document.data):
        target = own.get("x-rujukan")
        if target is None or not isinstance(value, str):
            continue
        known = _known(target, names, tables, entry)
        if value not in known:
            guess = closest(value, known)
            hint = f"maksud Anda «{guess}»?" if guess else f"yang ada: {listed(known)}"
            message = f"tidak ada {target} «{value}»"
            yield Finding(entry.mark(*at), ID, message, hint, SEVERITY, format_pointer(at))


def _names(scene: Scene) -> dict[tuple[str, str], list[str]]:
    names: dict[tuple[str, str], list[str]] = {}
    for office, kind, name in sorted(scene.known):
        names.setdefault((office, kind), []).append(name)
        names.setdefault((office, "catatan"), []).append(f"{kind}/{name}")
    return names


def _tables(office: Office) -> dict[str, list[str]]:
    profile = office.profile.value
    return {
        "peran": [one.kunci for one in profile.peran],
        "instruksi": [one.kunci for one in profile.instruksi_disposisi],
        "seri": [one.kunci for one in profile.seri],
        "jadwal": [j.kunci for one in office.kegiatan.values() for j in one.value.jadwal],
    }


def _known(
    target: str, names: dict[tuple[str, str], list[str]], tables: dict[str, list[str]],
    entry: Entry[Any],
) -> list[str]:  # fmt: skip
    if target in tables:
        return tables[target]
    kind = "permohonan" if target == "berkas" else target
    return names.get((entry.office, kind), [])
