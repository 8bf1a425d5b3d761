"""Nobody approves a draft of their own."""

from collections.abc import Iterator

from literasi.cases.drafts import DRAFTED
from literasi.cases.flow import Flow, flows
from literasi.rules.scene import Scene
from literasi.rules.steps import step_of
from literasi.values.finding import Finding, Related, Severity

ID = "SOP005"
TITLE = "Konsep disetujui oleh orang lain, bukan penyusunnya"
SEVERITY = Severity.ERROR

_YES = "ya"


def check(scene: Scene) -> Iterator[Finding]:
    """Compare the drafter of every version with those who said ya to it."""
    for office in scene.catalogue.offices:
        for laid in scene.once(flows, office):
            yield from _case(laid)


def _case(laid: Flow) -> Iterator[Finding]:
    for paper in laid.case.papers:
        for index, draft in enumerate(paper.value.konsep if paper.kind in DRAFTED else ()):
            for number, review in enumerate(draft.penelitian):
                if review.hasil == _YES and review.oleh.pejabat == draft.oleh.pejabat:
                    at = ("konsep", index, "penelitian", number, "oleh", "pejabat")
                    message = (
                        f"«{review.oleh.pejabat}» menyetujui konsep versi {draft.versi} yang "
                        f"disusunnya sendiri{step_of(laid, paper, 'penelitian')}"
                    )
                    hint = "penelitian dilakukan orang lain; perbaiki namanya atau teliti ulang"
                    pointer = f"/konsep/{index}/penelitian/{number}/oleh/pejabat"
                    drafter = paper.mark("konsep", index, "oleh", "pejabat")
                    related = (Related(drafter, "penyusunnya di sini"),)
                    yield Finding(paper.mark(*at), ID, message, hint, SEVERITY, pointer, related)
