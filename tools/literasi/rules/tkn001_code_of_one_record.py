"""One code, one record: whoever holds a code may see one page and no other."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from literasi.records.catalogue import Entry, Office
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Related, Severity
from literasi.values.pointer import format_pointer

ID = "TKN001"
TITLE = "Kode acak hanya dipakai satu catatan"
SEVERITY = Severity.ERROR

_TRACKING, _CHECKING = "tautan_lacak", "kode_periksa"
Place = tuple[Entry[Any], str]


def check(scene: Scene) -> Iterator[Finding]:
    """Look for every code among those of all offices, for tracking and for checking alike."""
    held = defaultdict[str, list[Place]](list)
    for office in scene.catalogue.offices:
        for entry, key in _codes(office):
            held[getattr(entry.value, key)].append((entry, key))
    for places in held.values():
        for place in places:
            others = [one for one in places if one is not place]
            if others:
                yield _shared(place, others)


def _codes(office: Office) -> Iterator[Place]:
    tables = (
        (office.permohonan, _TRACKING),
        (office.surat_keluar, _CHECKING),
        (office.perjanjian, _CHECKING),
    )
    for table, key in tables:
        for entry in table.values():
            if getattr(entry.value, key) is not None:
                yield entry, key


def _shared(place: Place, others: Sequence[Place]) -> Finding:
    entry, key = place
    message = f"kode ini juga dipakai {', '.join(one.ref for one, _ in others)}"
    hint = "beri kode acak baru pada catatan yang lebih baru; kode yang sudah dibagikan tetap"
    related = tuple(Related(one.mark(name), "kode yang sama") for one, name in others)
    return Finding(entry.mark(key), ID, message, hint, SEVERITY, format_pointer((key,)), related)
