"""A step does not happen before the step that leads to it."""

from collections.abc import Iterator

from literasi.cases.evidence import Event, earlier
from literasi.cases.flow import Flow, flows
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Related, Severity
from literasi.values.pointer import format_pointer

ID = "SOP002"
TITLE = "Langkah SOP berurutan menurut tanggal"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Compare the first event of every step with the first event that leads to it."""
    for office in scene.catalogue.offices:
        for laid in scene.once(flows, office):
            yield from _case(laid)


def _case(laid: Flow) -> Iterator[Finding]:
    for key, happened in laid.happened.items():
        before = laid.before(key) if happened else ()
        if before and earlier(happened[0], before[0]):
            yield _finding(laid, key, happened[0], before[0])


def _finding(laid: Flow, key: str, first: Event, cause: Event) -> Finding:
    step = laid.plan.steps[key]
    message = (
        f"langkah {step.nomor or key} ({step.kegiatan}) bertanggal {first.when}, sebelum "
        f"langkah yang mendahuluinya ({cause.when})"
    )
    hint = f"tanggal yang benar tidak sebelum {cause.when}; periksa kedua tanggal"
    related = Related(cause.entry.mark(*cause.at), "langkah sebelumnya di sini")
    place = first.entry.mark(*first.at)
    return Finding(place, ID, message, hint, SEVERITY, format_pointer(first.at), (related,))
