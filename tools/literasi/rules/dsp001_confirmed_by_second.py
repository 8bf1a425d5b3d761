"""A disposition copied from paper or SRIKANDI is confirmed by somebody else than its copyist."""

from collections.abc import Iterator

from literasi.records.case import Disposisi
from literasi.records.catalogue import Entry
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity

ID = "DSP001"
TITLE = "Salinan disposisi dikonfirmasi oleh orang kedua"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Look at every disposition that says who copied or who confirmed it."""
    for office in scene.catalogue.offices:
        for entry in office.disposisi.values():
            yield from _one(entry)


def _one(entry: Entry[Disposisi]) -> Iterator[Finding]:
    copied, confirmed = entry.value.dicatat_oleh, entry.value.dikonfirmasi_oleh
    if copied is None and confirmed is not None:
        message = "disposisi ini dikonfirmasi, tetapi petugas yang menyalinnya tidak disebut"
        yield _finding(entry, "dikonfirmasi_oleh", message, "isi «dicatat_oleh»")
    elif copied is not None and confirmed is None:
        message = "salinan disposisi ini belum dikonfirmasi oleh orang kedua"
        hint = f"orang lain mencocokkannya, lalu: literasi confirm {entry.ref} --by NAMA"
        yield _finding(entry, "dicatat_oleh", message, hint, Severity.WARNING)
    elif copied is not None and confirmed is not None and copied.pejabat == confirmed.pejabat:
        message = f"«{copied.pejabat}» mengonfirmasi salinannya sendiri"
        hint = "yang mengonfirmasi harus orang lain daripada yang menyalin"
        yield _finding(entry, "dikonfirmasi_oleh", message, hint)


def _finding(
    entry: Entry[Disposisi], key: str, message: str, hint: str, severity: Severity = SEVERITY
) -> Finding:
    return Finding(entry.mark(key), ID, message, hint, severity, f"/{key}")
