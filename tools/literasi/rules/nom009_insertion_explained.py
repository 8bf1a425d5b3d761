"""An inserted number says why it was inserted."""

from collections.abc import Iterator

from literasi.numbering.running import read_claim
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity

ID = "NOM009"
TITLE = "Nomor sisipan dijelaskan"
SEVERITY = Severity.WARNING


def check(scene: Scene) -> Iterator[Finding]:
    """Look for the reason of every number such as `936.2`, voided ones apart."""
    for office in scene.catalogue.offices:
        for entry in office.nomor.values():
            claim = read_claim(entry.id)
            told = entry.value.keterangan or entry.value.batal
            if claim is not None and claim.running.inserted and not told:
                message = f"nomor sisipan {claim.running} belum dijelaskan"
                hint = "isi «keterangan» dengan alasan penyisipannya"
                yield Finding(entry.mark(), ID, message, hint, SEVERITY)
