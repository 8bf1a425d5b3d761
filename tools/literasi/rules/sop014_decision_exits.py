"""A decision has two labelled exits."""

from collections.abc import Iterator

from literasi.records.sop import Step
from literasi.rules.scene import Scene
from literasi.rules.steps import named, sops
from literasi.values.finding import Finding, Severity

ID = "SOP014"
TITLE = "Keputusan mempunyai dua jalan keluar yang berlabel"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Count the labels of every diamond; one label may lead to several steps (6 Ya)."""
    for sop in sops(scene):
        for index, step in enumerate(sop.value.langkah):
            wrong = _wrong(step) if step.simbol == "keputusan" else None
            if wrong is not None:
                message = f"{named(step)} adalah keputusan, tetapi {wrong}"
                hint = "tulis tepat dua label pada cabang, misalnya Ya dan Tidak"
                at, pointer = ("langkah", index, "simbol"), f"/langkah/{index}/simbol"
                yield Finding(sop.mark(*at), ID, message, hint, SEVERITY, pointer)


def _wrong(step: Step) -> str | None:
    if step.lanjut:
        return "mempunyai lanjutan tanpa label"
    if any(not one.label for one in step.cabang):
        return "ada cabang tanpa label"
    labels = list(dict.fromkeys(one.label for one in step.cabang))
    if len(labels) == 2:
        return None
    return f"jumlah labelnya {len(labels)}"
