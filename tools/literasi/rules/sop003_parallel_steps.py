"""Where several steps must come together, all of them have evidence."""

from collections.abc import Iterator

from literasi.cases.case import cases
from literasi.cases.flow import Flow, flow
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity
from literasi.values.pointer import format_pointer

ID = "SOP003"
TITLE = "Langkah yang berjalan bersamaan sama-sama tercatat"
SEVERITY = Severity.WARNING


def check(scene: Scene) -> Iterator[Finding]:
    """Name what is missing before a step that joins parallel steps; what happened stands."""
    for office in scene.catalogue.offices:
        for case in cases(office):
            yield from _case(flow(case))


def _case(laid: Flow) -> Iterator[Finding]:
    for key, happened in laid.happened.items():
        step = laid.steps[key]
        arrows = laid.incoming.get(key, ())
        if not happened or step.gabung != "semua" or not any(map(laid.through, arrows)):
            continue
        lacking = [one.source for one in arrows if one.source.bukti and not laid.through(one)]
        for before in lacking:
            name = f"{before.nomor or before.kunci} ({before.kegiatan})"
            message = f"langkah {name} belum tercatat sebelum langkah {step.nomor or key}"
            hint = "catat buktinya, atau biarkan bila memang tidak dilakukan"
            mark = happened[0].entry.mark(*happened[0].at)
            pointer = format_pointer(happened[0].at)
            yield Finding(mark, ID, message, hint, SEVERITY, pointer)
