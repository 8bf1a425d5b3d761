"""A paper that has gone on carries its number; `otomatis` is only a wish."""

from collections.abc import Iterator

from literasi.numbering.allotment import usable
from literasi.numbering.numbered import waiting
from literasi.numbering.series import lines
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity
from literasi.values.pointer import format_pointer

ID = "NOM006"
TITLE = "Nomor otomatis sudah diberikan sebelum naskahnya berjalan"
SEVERITY = Severity.ERROR
_GONE = {
    "surat_masuk": "suratnya sudah didisposisi",
    "surat_keluar": "suratnya sudah dikirim",
    "perjanjian": "naskahnya sudah ditandatangani",
}


def check(scene: Scene) -> Iterator[Finding]:
    """Warn of every number still to be given; it is an error once the paper has gone on."""
    for office in scene.catalogue.offices:
        series = lines(office)
        for one in waiting(office):
            gone = f", padahal {_GONE[one.book]}" if one.urgent else ""
            reason = usable(one, series.get(one.series))
            hint = reason if isinstance(reason, str) else "jalankan: literasi number sync"
            severity = SEVERITY if one.urgent else Severity.WARNING
            place, pointer = one.entry.mark(*one.at), format_pointer(one.at)
            message = f"nomor belum diberikan{gone}"
            yield Finding(place, ID, message, hint, severity, pointer)
