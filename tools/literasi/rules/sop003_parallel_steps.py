"""Where several steps must come together, all of them have happened by then."""

from collections.abc import Iterator

from literasi.cases.evidence import earlier
from literasi.cases.flow import Flow, flows
from literasi.cases.plan import Arrow
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity
from literasi.values.pointer import format_pointer

ID = "SOP003"
TITLE = "Langkah yang berjalan bersamaan sama-sama tercatat"
SEVERITY = Severity.WARNING

_ALL = "semua"


def check(scene: Scene) -> Iterator[Finding]:
    """Name what is missing or late before a step that joins parallel steps."""
    for office in scene.catalogue.offices:
        for laid in flows(office):
            for key, step in laid.plan.steps.items():
                if step.gabung == _ALL and laid.happened[key]:
                    yield from _join(laid, key)


def _join(laid: Flow, key: str) -> Iterator[Finding]:
    """Stay silent when nothing at all led here in time: other rules speak of that."""
    step, first = laid.plan.steps[key], laid.happened[key][0]
    troubles = [_trouble(laid, key, arrow) for arrow in laid.plan.incoming[key]]
    for source, words in [one for one in troubles if one] if None in troubles else []:
        message = f"langkah {source} {words} langkah {step.nomor or key}"
        hint = "periksa tanggalnya atau catat buktinya; biarkan bila memang tidak dilakukan"
        place = first.entry.mark(*first.at)
        yield Finding(place, ID, message, hint, SEVERITY, format_pointer(first.at))


def _trouble(laid: Flow, key: str, arrow: Arrow) -> tuple[str, str] | None:
    lacking = laid.lacking([arrow])
    went = laid.through(arrow)
    step = (lacking or arrow).source
    name = f"{step.nomor or step.kunci} ({step.kegiatan})"
    if lacking is not None:
        return name, "belum tercatat sebelum"
    if went and earlier(laid.happened[key][0], went[0]):
        return name, f"baru tercatat {went[0].when}, sesudah"
    return None
