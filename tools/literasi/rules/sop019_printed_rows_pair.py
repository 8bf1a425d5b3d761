"""The printed activities and quality rows of an SOP pair."""

from collections.abc import Iterator

from literasi.rules.scene import Scene
from literasi.rules.steps import sops
from literasi.values.finding import Finding, Severity

ID = "SOP019"
TITLE = "Baris kegiatan dan baris mutu baku tercetak berpasangan"
SEVERITY = Severity.WARNING


def check(scene: Scene) -> Iterator[Finding]:
    """Count both halves of a printed table that is kept as it stands."""
    for sop in sops(scene):
        table = sop.value.tabel_tercetak
        if table is not None and len(table.kegiatan) != len(table.mutu):
            message = (
                f"tabel tercetak memuat {len(table.kegiatan)} kegiatan dan "
                f"{len(table.mutu)} baris mutu baku"
            )
            hint = "tanyakan pasangannya kepada instansi; sampai itu tampilkan tabel apa adanya"
            at, pointer = ("tabel_tercetak", "mutu"), "/tabel_tercetak/mutu"
            yield Finding(sop.mark(*at), ID, message, hint, SEVERITY, pointer)
