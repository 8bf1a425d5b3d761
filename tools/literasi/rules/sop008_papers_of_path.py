"""A path has the papers it needs, and none that it does without."""

from collections.abc import Iterator
from typing import Any

from literasi.cases.evidence import Event, earlier, events
from literasi.cases.flow import Flow, choices, clauses, flows, gaps
from literasi.cases.shape import Shape, shape
from literasi.records.catalogue import Entry
from literasi.records.sop import Path
from literasi.rules.scene import Scene, hidden
from literasi.rules.steps import named
from literasi.values.finding import Finding, Related, Severity
from literasi.values.pointer import format_pointer

ID = "SOP008"
TITLE = "Berkas berisi naskah yang sesuai dengan jalurnya"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Hold `perlu` and `tanpa` of the chosen path against the papers of the case."""
    for office in scene.catalogue.offices:
        for laid in scene.once(flows, office):
            for path in laid.case.sop.value.jalur:
                if path.kunci == laid.plan.path:
                    yield from _without(laid, path)
                    for kind in path.perlu:
                        if not hidden(scene, office, laid.case.request.id, {kind}):
                            form = scene.shared(shape, laid.plan)
                            yield from _needed(laid, form, path, kind)


def _without(laid: Flow, path: Path) -> Iterator[Finding]:
    chosen = choices(laid.case)[-1][0]
    for paper in laid.case.papers:
        if paper.kind in path.tanpa and not _given_up(laid, paper, chosen):
            message = f"jalur «{path.nama}» tidak memakai {_words(paper.kind)}"
            hint = (
                f"catat koordinasi baru dengan jalur yang memakai {_words(paper.kind)}, "
                "atau pindahkan naskah ini ke berkasnya sendiri"
            )
            related = (Related(chosen.entry.mark(*chosen.at), "jalur dipilih di sini"),)
            yield Finding(paper.mark("berkas"), ID, message, hint, SEVERITY, "/berkas", related)


def _given_up(laid: Flow, paper: Entry[Any], chosen: Event) -> bool:
    """Tell whether a paper was begun on another path and left alone since the path changed."""
    sop = laid.case.sop.value
    allowed = {one.kunci for one in sop.jalur if paper.kind not in one.tanpa}
    before = any(key in allowed for _, key in choices(laid.case)[:-1])
    every = (one for step in sop.langkah for one in clauses(step, None))
    acts = events(every, (paper,))
    return before and all(earlier(one, chosen) for one in acts)


def _needed(laid: Flow, form: Shape, path: Path, kind: str) -> Iterator[Finding]:
    """Find a step that comes after all those a paper of the kind could prove, without one."""
    steps = laid.plan.steps
    proved = [key for key in steps if kind in form.kinds[key]]
    present = any(one.entry.kind == kind for key in proved for one in laid.happened[key])
    if not proved or present or any(gaps(laid)):  # SOP001 speaks of steps that were jumped
        return
    late = [key for key in steps if all(key in form.after[one] for one in proved)]
    for key in [one for one in late if laid.happened[one]][:1]:
        first = laid.happened[key][0]
        message = (
            f"jalur «{path.nama}» memerlukan {_words(kind)}, tetapi {named(steps[key])} "
            "sudah ada buktinya tanpa naskah itu"
        )
        hint = f"catat {_words(kind)} berkas ini, atau catat koordinasi dengan jalur yang benar"
        place = first.entry.mark(*first.at)
        yield Finding(place, ID, message, hint, SEVERITY, format_pointer(first.at))


def _words(kind: str) -> str:
    return kind.replace("-", " ")
