"""A step has evidence only when the step before it has."""

from collections.abc import Iterator

from literasi.cases.flow import Flow, flows, gaps, sources
from literasi.cases.plan import Arrow
from literasi.rules.scene import Scene, hidden
from literasi.values.finding import Finding, Severity
from literasi.values.pointer import format_pointer

ID = "SOP001"
TITLE = "Langkah SOP tidak dilompati"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Walk back from every step that happened; optional steps (ekstensi) may be missing."""
    for office in scene.catalogue.offices:
        for laid in scene.once(flows, office):
            for key, missing in gaps(laid):
                if not hidden(scene, office, laid.case.request.id, sources(laid, missing)):
                    yield _finding(laid, key, missing)


def _finding(laid: Flow, key: str, missing: Arrow) -> Finding:
    first, step, before = laid.happened[key][0], laid.plan.steps[key], missing.source
    name = before.nomor or before.kunci
    message = (
        f"langkah {step.nomor or key} ({step.kegiatan}) sudah ada buktinya, tetapi "
        f"langkah {name} ({before.kegiatan}) {_lack(laid, missing)}"
    )
    hint = f"catat dahulu langkah {name}, atau perbaiki jalur berkas ini"
    place = first.entry.mark(*first.at)
    return Finding(place, ID, message, hint, SEVERITY, format_pointer(first.at))


def _lack(laid: Flow, missing: Arrow) -> str:
    """Tell a step that never happened from one that did not come out this way."""
    label = missing.branch.label if missing.branch else None
    return (
        f"belum sampai pada «{label}»"
        if label and laid.happened[missing.source.kunci]
        else "belum"
    )
