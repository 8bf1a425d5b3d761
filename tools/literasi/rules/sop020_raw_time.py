"""A standard time is as printed, or its doubt is written down."""

import re
from collections.abc import Iterator

from literasi.records.catalogue import Entry
from literasi.records.sop import Duration, Sop
from literasi.rules.scene import Scene
from literasi.rules.steps import sops
from literasi.values.finding import Finding, Severity
from literasi.values.pointer import Path, format_pointer

ID = "SOP020"
TITLE = "Waktu baku yang tidak terbaca pasti dicatat sebagai keraguan"
SEVERITY = Severity.WARNING

_READABLE = re.compile(r"([0-9]+) *(menit|jam|hari)(?: +kerja)?")
_LONGEST = {"menit": 480, "jam": 48}  # beyond a long day in minutes, or a week in hours


def check(scene: Scene) -> Iterator[Finding]:
    """Read the raw text of every standard; what a doubt covers is silent here (SOP010)."""
    for sop in sops(scene):
        doubts = {one.kunci for one in sop.value.keraguan}
        for at, time in _times(sop):
            wrong = _wrong(time)
            if wrong is not None and time.ragu not in doubts:
                hint = "tambahkan keraguan dengan bacaan yang mungkin, lalu sebut kuncinya di ragu"
                yield Finding(sop.mark(*at), ID, wrong, hint, SEVERITY, format_pointer(at))


def _times(sop: Entry[Sop]) -> Iterator[tuple[Path, Duration]]:
    for index, step in enumerate(sop.value.langkah):
        if step.waktu is not None:
            yield ("langkah", index, "waktu"), step.waktu
    table = sop.value.tabel_tercetak
    for index, row in enumerate(table.mutu if table else ()):
        yield ("tabel_tercetak", "mutu", index, "waktu"), row.waktu


def _wrong(time: Duration) -> str | None:
    """Say what is doubtful: no plain number, another one than is printed, an unlikely amount."""
    if time.mentah is None:
        return _amount(time, str(time.nilai)) if time.nilai else "waktu baku tanpa angka"
    found = _READABLE.fullmatch(time.mentah.strip().lower())
    if found is None:
        return f"waktu baku «{time.mentah}» tidak terbaca sebagai angka dan satuan"
    if (found[1], found[2]) != (str(time.nilai or found[1]), time.satuan):
        return f"waktu baku {time.nilai or ''} {time.satuan} berbeda dari «{time.mentah}»"
    return _amount(time, found[1])


def _amount(time: Duration, number: str) -> str | None:
    if int(number) <= _LONGEST.get(time.satuan, int(number)):
        return None
    return f"waktu baku {number} {time.satuan} tidak lazim untuk satu langkah"
