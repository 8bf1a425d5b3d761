"""A signed agreement carries the numbers of both parties, or says why one is missing."""

from collections.abc import Iterator

from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity

ID = "PKS005"
TITLE = "Perjanjian yang sudah ditandatangani memuat kedua nomornya"
SEVERITY = Severity.WARNING


def check(scene: Scene) -> Iterator[Finding]:
    """Find signed agreements in which a party has no number."""
    for office in scene.catalogue.offices:
        for one in office.perjanjian.values():
            if one.value.tanggal is None or one.value.tanpa_nomor is not None:
                continue
            for index, party in enumerate(one.value.pihak):
                if party.nomor is None:
                    message = f"nomor naskah dari pihak {party.urutan} belum ada"
                    hint = "isi nomornya, atau tulis alasannya di tanpa_nomor"
                    at, pointer = ("pihak", index), f"/pihak/{index}"
                    yield Finding(one.mark(*at), ID, message, hint, SEVERITY, pointer)
