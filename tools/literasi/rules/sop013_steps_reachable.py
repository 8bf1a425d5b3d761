"""Every step can be reached from the start."""

from collections.abc import Iterator

from literasi.cases.plan import exits
from literasi.records.sop import Sop
from literasi.rules.scene import Scene
from literasi.rules.steps import named, sops
from literasi.values.finding import Finding, Severity

ID = "SOP013"
TITLE = "Setiap langkah SOP tercapai dari langkah mulai"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Walk all arrows from the start; without a start there is nothing to walk from (SOP011)."""
    for sop in sops(scene):
        reached = _reached(sop.value)
        for index, step in enumerate(sop.value.langkah):
            if reached and step.kunci not in reached:
                message = f"tidak ada alur dari mulai yang sampai ke {named(step)}"
                hint = "tambahkan kuncinya pada lanjut atau cabang langkah yang mendahuluinya"
                at, pointer = ("langkah", index, "kunci"), f"/langkah/{index}/kunci"
                yield Finding(sop.mark(*at), ID, message, hint, SEVERITY, pointer)


def _reached(sop: Sop) -> set[str]:
    steps = {step.kunci: step for step in sop.langkah}
    waiting = [step.kunci for step in sop.langkah if step.simbol == "mulai"]
    reached = set(waiting)
    while waiting:
        targets = {one.target for one in exits(steps[waiting.pop()], None)} & steps.keys()
        waiting += sorted(targets - reached)
        reached |= targets
    return reached
