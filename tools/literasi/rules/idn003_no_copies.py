"""No record is the copy of another: who copies a file means to change it."""

from collections.abc import Iterator
from typing import Any

import msgspec

from literasi.records.catalogue import Entry
from literasi.rules.scene import Scene, entries
from literasi.values.finding import Finding, Related, Severity
from literasi.values.mark import Mark

ID = "IDN003"
TITLE = "Tidak ada catatan yang sama persis dengan catatan lain"
SEVERITY = Severity.ERROR

_TOLD = {"instansi", "sop", "nomor"}  # IDN001 and NOM002 speak of their copies


def check(scene: Scene) -> Iterator[Finding]:
    """Compare the values of all records of a kind within an office."""
    for office in scene.catalogue.offices:
        first: dict[tuple[str, bytes], Entry[Any]] = {}
        for entry in entries(office):
            if entry.kind in _TOLD:
                continue
            said = (entry.kind, msgspec.json.encode(entry.document.data, order="deterministic"))
            other = first.setdefault(said, entry)
            if other is not entry:
                yield _copied(entry, other)


def _copied(entry: Entry[Any], other: Entry[Any]) -> Finding:
    message = f"isi catatan ini sama persis dengan «{other.id}.yml»"
    hint = "ubah isinya sesuai keadaan yang dicatat, atau hapus salinannya"
    related = (Related(Mark(other.document.path), "catatan yang sama di sini"),)
    return Finding(Mark(entry.document.path), ID, message, hint, SEVERITY, "", related)
