"""Where several steps must come together, all of them have happened by then."""

from collections.abc import Iterator

from literasi.cases.evidence import earlier
from literasi.cases.flow import Flow, flows, sources
from literasi.cases.plan import Arrow
from literasi.rules.scene import Scene, hidden
from literasi.values.finding import Finding, Severity
from literasi.values.pointer import format_pointer

ID = "SOP003"
TITLE = "Langkah yang berjalan bersamaan sama-sama tercatat"
SEVERITY = Severity.WARNING

_ALL = "semua"


def check(scene: Scene) -> Iterator[Finding]:
    """Name what is missing or late before a step that joins parallel steps."""
    for office in scene.catalogue.offices:
        for laid in scene.once(flows, office):
            if laid.plan.path is None and laid.case.sop.value.jalur:
                continue  # what must come together depends on the path
            for key, step in laid.plan.steps.items():
                if step.gabung == _ALL and laid.happened[key]:
                    yield from _join(scene, laid, key)


def _join(scene: Scene, laid: Flow, key: str) -> Iterator[Finding]:
    """Stay silent when nothing at all led here in time: other rules speak of that."""
    step, first = laid.plan.steps[key], laid.happened[key][0]
    arrows = laid.plan.incoming[key]
    troubles = {arrow.source.kunci: _trouble(laid, key, arrow) for arrow in arrows}
    in_time = None in troubles.values()
    for arrow in [one for one in arrows if in_time and troubles[one.source.kunci]]:
        if not hidden(scene, laid.case.office, laid.case.request.id, sources(laid, arrow)):
            message = f"langkah {troubles[arrow.source.kunci]} langkah {step.nomor or key}"
            hint = "periksa tanggalnya atau catat buktinya; biarkan bila memang tidak dilakukan"
            place = first.entry.mark(*first.at)
            yield Finding(place, ID, message, hint, SEVERITY, format_pointer(first.at))


def _trouble(laid: Flow, key: str, arrow: Arrow) -> str | None:
    lacking = laid.lacking([arrow])
    went = laid.through(arrow)
    step = (lacking or arrow).source
    name = f"{step.nomor or step.kunci} ({step.kegiatan})"
    if lacking is not None:
        return f"{name} belum tercatat sebelum"
    if went and earlier(laid.happened[key][0], went[0]):
        return f"{name} baru tercatat {went[0].when}, sesudah"
    return None
