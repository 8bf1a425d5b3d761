"""An SOP starts in one place and ends in one place."""

from collections.abc import Iterator

from literasi.records.catalogue import Entry
from literasi.records.sop import Sop
from literasi.rules.scene import Scene
from literasi.rules.steps import named, sops
from literasi.values.finding import Finding, Severity

ID = "SOP011"
TITLE = "SOP mempunyai satu mulai dan satu selesai"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Count the two round symbols, and look for steps that stop or go on against them."""
    for sop in sops(scene):
        for symbol in ("mulai", "selesai"):
            yield from _one(sop, symbol)
        yield from _exits(sop)


def _one(sop: Entry[Sop], symbol: str) -> Iterator[Finding]:
    found = [i for i, step in enumerate(sop.value.langkah) if step.simbol == symbol]
    if not found:
        message = f"tidak ada langkah bersimbol «{symbol}»"
        hint = f"beri simbol: {symbol} pada langkah yang {symbol} menurut bagan"
        yield Finding(sop.mark("langkah"), ID, message, hint, SEVERITY, "/langkah")
    for index in found[1:]:
        first = sop.value.langkah[found[0]]
        message = f"simbol «{symbol}» sudah dipakai {named(first)}"
        hint = "pilih satu langkah saja; langkah lain bersimbol proses atau keputusan"
        at, pointer = ("langkah", index, "simbol"), f"/langkah/{index}/simbol"
        yield Finding(sop.mark(*at), ID, message, hint, SEVERITY, pointer)


def _exits(sop: Entry[Sop]) -> Iterator[Finding]:
    for index, step in enumerate(sop.value.langkah):
        goes_on = bool(step.lanjut or step.cabang)
        ends = step.simbol == "selesai"
        if goes_on == ends and not (step.ekstensi and not ends):
            message = (
                f"{named(step)} bersimbol selesai tetapi masih berlanjut"
                if ends
                else f"{named(step)} berhenti tanpa lanjutan"
            )
            hint = "hanya langkah selesai yang tidak mempunyai lanjut atau cabang"
            at, pointer = ("langkah", index, "simbol"), f"/langkah/{index}/simbol"
            yield Finding(sop.mark(*at), ID, message, hint, SEVERITY, pointer)
