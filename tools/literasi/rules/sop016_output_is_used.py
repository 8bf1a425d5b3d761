"""What a step puts out is taken up by a later step."""

import re
from collections.abc import Iterator, Mapping

from literasi.cases.plan import plan
from literasi.cases.shape import shape
from literasi.records.sop import Sop, Step
from literasi.rules.scene import Scene
from literasi.rules.steps import named, sops
from literasi.values.finding import Finding, Severity

ID = "SOP016"
TITLE = "Output langkah dipakai langkah berikutnya"
SEVERITY = Severity.WARNING

_WORD = re.compile(r"[a-z]+")
_EMPTY = frozenset({
    "dan", "atau", "yang", "untuk", "dari", "oleh", "ke", "pada", "di", "telah", "sudah", "siap",
    "hasil", "lainnya", "kegiatan", "dokumen", "pelaksanaan", "melaksanakan", "membuat",
})  # fmt: skip
"""Words that stand in nearly every row."""
_CORE = 5  # letters two words must share: Indonesian adds before and behind the root


def check(scene: Scene) -> Iterator[Finding]:
    """Compare the words of every output with what later steps need and do."""
    for sop in sops(scene):
        later = _later(sop.value)
        for index, step in enumerate(sop.value.langkah):
            if step.output is None or not later.get(step.kunci):
                continue
            if not _words(step.output) & _wanted(later[step.kunci]):
                message = f"output {named(step)} «{step.output}» tidak dipakai langkah sesudahnya"
                hint = "cocokkan dengan naskah SOP; bila memang untuk pihak luar, biarkan"
                at, pointer = ("langkah", index, "output"), f"/langkah/{index}/output"
                yield Finding(sop.mark(*at), ID, message, hint, SEVERITY, pointer)


def _later(sop: Sop) -> Mapping[str, list[Step]]:
    """List what comes after each step; extensions are no part of the printed flow."""
    whole = shape(plan(sop, None))
    return {
        key: [step for step in sop.langkah if step.kunci in after and not step.ekstensi]
        for key, after in whole.after.items()
    }


def _wanted(steps: list[Step]) -> set[str]:
    return {word for step in steps for text in (step.kegiatan, *step.kelengkapan)
            for word in _words(text)}  # fmt: skip


def _words(text: str) -> set[str]:
    """Give short telling words whole, longer ones by every five letters in a row.

    So `didisposisikan` meets `disposisi`, and `pelaporan` meets `laporan`.
    """
    words = [word for word in _WORD.findall(text.lower()) if word not in _EMPTY]
    return {word[start : start + _CORE] for word in words
            for start in range(max(1, len(word) - _CORE + 1))}  # fmt: skip
