"""A step does not happen before the step that leads to it."""

from collections.abc import Iterator

from literasi.cases.case import cases
from literasi.cases.evidence import Event
from literasi.cases.flow import Flow, flow
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Related, Severity
from literasi.values.pointer import format_pointer

ID = "SOP002"
TITLE = "Langkah SOP berurutan menurut tanggal"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Compare the first event of every step with the first events that lead to it."""
    for office in scene.catalogue.offices:
        for case in cases(office):
            yield from _case(flow(case))


def _case(laid: Flow) -> Iterator[Finding]:
    for key, happened in laid.happened.items():
        before = [event for arrow in laid.incoming.get(key, ()) for event in laid.through(arrow)]
        if not happened or not before:
            continue
        first, cause = happened[0], min(before, key=lambda one: one.order)
        if _earlier(first.when, cause.when):
            yield _finding(laid, key, first, cause)


def _finding(laid: Flow, key: str, first: Event, cause: Event) -> Finding:
    step = laid.steps[key]
    message = (
        f"langkah {step.nomor or key} ({step.kegiatan}) bertanggal {first.when}, sebelum "
        f"langkah yang mendahuluinya ({cause.when})"
    )
    hint = f"tanggal yang benar tidak sebelum {cause.when}; periksa kedua tanggal"
    related = Related(cause.entry.mark(*cause.at), "langkah sebelumnya di sini")
    place = first.entry.mark(*first.at)
    return Finding(place, ID, message, hint, SEVERITY, format_pointer(first.at), (related,))


def _earlier(one: str, other: str) -> bool:
    """Compare by day when either act has no time of day."""
    length = 16 if "T" in one and "T" in other else 10
    return one[:length] < other[:length]
