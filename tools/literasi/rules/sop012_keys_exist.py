"""Every key that an SOP names inside itself exists, once."""

from collections.abc import Iterator

from literasi.gate.suggest import closest, listed
from literasi.records.catalogue import Entry
from literasi.records.sop import Sop, Step
from literasi.rules.scene import Scene
from literasi.rules.steps import named, sops
from literasi.values.finding import Finding, Severity
from literasi.values.pointer import Path, format_pointer

ID = "SOP012"
TITLE = "Langkah, jalur, kelompok, dan keraguan yang disebut SOP memang ada"
SEVERITY = Severity.ERROR

_Named = tuple[Path, str, str]


def check(scene: Scene) -> Iterator[Finding]:
    """Look up targets, paths, tracks and doubts, and find steps with the same key."""
    for sop in sops(scene):
        yield from _twice(sop)
        known = {
            "langkah": [one.kunci for one in sop.value.langkah],
            "jalur": [one.kunci for one in sop.value.jalur],
            "kelompok": [one.kunci for one in sop.value.kelompok],
            "keraguan": [one.kunci for one in sop.value.keraguan],
        }
        for at, table, key in _named(sop.value):
            if key not in known[table]:
                guess = closest(key, known[table])
                right = f"maksud Anda «{guess}»?" if guess else f"yang ada: {listed(known[table])}"
                message = f"tidak ada {table} «{key}»"
                hint = right if known[table] else f"SOP ini tidak mempunyai {table}"
                yield Finding(sop.mark(*at), ID, message, hint, SEVERITY, format_pointer(at))


def _twice(sop: Entry[Sop]) -> Iterator[Finding]:
    seen: dict[str, Step] = {}
    for index, step in enumerate(sop.value.langkah):
        if step.kunci in seen:
            at, pointer = ("langkah", index, "kunci"), f"/langkah/{index}/kunci"
            message = f"kunci «{step.kunci}» sudah dipakai {named(seen[step.kunci])}"
            hint = "beri kunci lain, misalnya dengan huruf di belakang angka"
            yield Finding(sop.mark(*at), ID, message, hint, SEVERITY, pointer)
        seen.setdefault(step.kunci, step)


def _named(sop: Sop) -> Iterator[_Named]:
    for index, step in enumerate(sop.langkah):
        at = ("langkah", index)
        yield from _exits(step, at)
        if step.kelompok is not None:
            yield (*at, "kelompok"), "kelompok", step.kelompok
        if step.waktu is not None and step.waktu.ragu is not None:
            yield (*at, "waktu", "ragu"), "keraguan", step.waktu.ragu
        for number, key in enumerate(step.ragu):
            yield (*at, "ragu", number), "keraguan", key


def _exits(step: Step, at: Path) -> Iterator[_Named]:
    for number, key in enumerate(step.lanjut):
        yield (*at, "lanjut", number), "langkah", key
    for number, branch in enumerate(step.cabang):
        yield (*at, "cabang", number, "ke"), "langkah", branch.ke
        for place, key in enumerate(branch.jalur):
            yield (*at, "cabang", number, "jalur", place), "jalur", key
