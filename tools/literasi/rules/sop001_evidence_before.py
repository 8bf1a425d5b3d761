"""A step has evidence only when the step before it has."""

from collections.abc import Iterator

from literasi.cases.case import cases
from literasi.cases.flow import Arrow, Flow, flow
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity
from literasi.values.pointer import format_pointer

ID = "SOP001"
TITLE = "Langkah SOP tidak dilompati"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Walk back from every step that happened; optional steps (ekstensi) may be missing."""
    for office in scene.catalogue.offices:
        for case in cases(office):
            yield from _case(flow(case))


def _case(laid: Flow) -> Iterator[Finding]:
    for key, happened in laid.happened.items():
        missing = _missing(laid, key, frozenset()) if happened else None
        if missing is None:
            continue
        first, step, before = happened[0], laid.steps[key], laid.steps[missing]
        message = (
            f"langkah {_number(key, laid)} ({step.kegiatan}) sudah ada buktinya, tetapi langkah "
            f"{_number(missing, laid)} ({before.kegiatan}) belum"
        )
        hint = f"catat dahulu langkah {_number(missing, laid)}, atau perbaiki jalur berkas ini"
        mark = first.entry.mark(*first.at)
        yield Finding(mark, ID, message, hint, SEVERITY, format_pointer(first.at))


def _number(key: str, laid: Flow) -> str:
    return laid.steps[key].nomor or key


def _missing(laid: Flow, key: str, seen: frozenset[str]) -> str | None:
    """Name the step that should have come first, or nothing when one arrow in has evidence."""
    arrows = [one for one in laid.incoming.get(key, ()) if one.source.kunci not in seen]
    if not arrows:
        return None
    gaps = [_gap(laid, arrow, seen | {key}) for arrow in arrows]
    return None if None in gaps else gaps[0]


def _gap(laid: Flow, arrow: Arrow, seen: frozenset[str]) -> str | None:
    source = arrow.source.kunci
    if laid.through(arrow):
        return None
    return _missing(laid, source, seen) if _optional(laid, source) else source


def _optional(laid: Flow, key: str) -> bool:
    step = laid.steps[key]
    return step.ekstensi or not (step.bukti or any(branch.bukti for branch in step.cabang))
