"""Whatever has a start and an end ends after it starts."""

from collections.abc import Iterator
from itertools import chain
from typing import Any

from literasi.gate.schemas import Schema
from literasi.gate.walk import follow, trail
from literasi.records.catalogue import Entry
from literasi.rules.scene import Scene, entries
from literasi.values.finding import Finding, Severity
from literasi.values.pointer import Path, format_pointer

ID = "TGL001"
TITLE = "Selesai sesudah mulai"
SEVERITY = Severity.ERROR

_PAIRS = (("mulai", "selesai"), ("sejak", "hingga"), ("dibuka", "ditutup"))


def check(scene: Scene) -> Iterator[Finding]:
    """Compare every pair of keys that opens and closes a span."""
    for entry in chain(scene.catalogue.libur, *map(entries, scene.catalogue.offices)):
        for at, first, last in _spans(scene, entry):
            message = f"berakhir {last} padahal mulai {first}"
            hint = "tukar keduanya, atau perbaiki tanggal dan jamnya"
            yield Finding(entry.mark(*at), ID, message, hint, SEVERITY, format_pointer(at))


def _spans(scene: Scene, entry: Entry[Any]) -> Iterator[tuple[Path, str, str]]:
    way = trail(scene.schemas, entry.kind, _has_ends)
    for at, _, node in follow(way, entry.document.data) if way else ():
        whole = node.get("sepanjang_hari") is True
        for opens, closes in _PAIRS:
            first, last = node.get(opens), node.get(closes)
            if not isinstance(first, str) or not isinstance(last, str):
                continue
            if _wrong(first, last, whole_days=whole):
                yield (*at, closes), first, last


def _has_ends(schema: Schema) -> bool:
    keys = schema.get("properties", {}).keys()
    return any(keys >= {*pair} for pair in _PAIRS)


def _wrong(first: str, last: str, *, whole_days: bool) -> bool:
    """Whole days may begin and end on one day; times must move on."""
    if whole_days or len(first) == 10:  # the schemas let no day stand beside a time
        return last[:10] < first[:10]
    return last <= first
