"""Nothing is signed, and no new version begins, before the draft at hand has been judged."""

from collections.abc import Iterator
from itertools import pairwise

from literasi.cases.drafts import DRAFTED, settled, signed_on
from literasi.cases.flow import Flow, clauses, flows, gaps
from literasi.records.case import Perjanjian, SuratKeluar
from literasi.records.catalogue import Entry
from literasi.rules.scene import Scene
from literasi.rules.steps import step_of
from literasi.values.finding import Finding, Related, Severity

ID = "SOP004"
TITLE = "Konsep terakhir sudah disetujui sebelum ditandatangani"
SEVERITY = Severity.ERROR

Paper = Entry[SuratKeluar] | Entry[Perjanjian]


def check(scene: Scene) -> Iterator[Finding]:
    """Look at the versions of every letter and agreement of a case."""
    for office in scene.catalogue.offices:
        for laid in scene.once(flows, office):
            for paper in laid.case.papers:
                if paper.kind in DRAFTED:
                    yield from _open_versions(laid, paper)
                    if not _told(laid, paper):
                        yield from _signed(laid, paper)


def _told(laid: Flow, paper: Paper) -> bool:
    """Tell whether SOP001 already says that no version of a paper was approved."""
    return not any(map(settled, paper.value.konsep)) and any(
        paper.kind in {one.jenis for one in clauses(missing.source, laid.plan.path)}
        for _, missing in gaps(laid)
    )


def _open_versions(laid: Flow, paper: Paper) -> Iterator[Finding]:
    """Find versions that nobody judged although a newer one stands beside them."""
    for index, (older, newer) in enumerate(pairwise(paper.value.konsep)):
        if not older.penelitian:
            at = ("konsep", index + 1, "versi")
            message = (
                f"konsep versi {newer.versi} dibuat padahal versi {older.versi} belum diteliti"
                f"{step_of(laid, paper, 'penelitian')}"
            )
            hint = f"catat hasil penelitian versi {older.versi} dahulu, ya atau tidak"
            related = (Related(paper.mark("konsep", index), f"versi {older.versi} di sini"),)
            yield Finding(paper.mark(*at), ID, message, hint, SEVERITY,
                          f"/konsep/{index + 1}/versi", related)  # fmt: skip


def _signed(laid: Flow, paper: Paper) -> Iterator[Finding]:
    act, last = signed_on(paper.value), paper.value.konsep[-1]
    if act is None or settled(last):
        return
    result = "ditolak" if last.penelitian else "belum diteliti"
    message = (
        f"ditandatangani {act} padahal konsep versi {last.versi} {result}"
        f"{step_of(laid, paper, 'penelitian')}"
    )
    hint = "catat penelitian versi itu dengan hasil ya; yang ditolak diganti versi baru"
    index = len(paper.value.konsep) - 1
    related = (Related(paper.mark("konsep", index), f"versi {last.versi} di sini"),)
    place = paper.mark("penandatanganan")
    yield Finding(place, ID, message, hint, SEVERITY, "/penandatanganan", related)
