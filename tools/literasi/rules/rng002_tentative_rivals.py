"""A booking that is not fixed yet has a rival for its room."""

from collections.abc import Iterator

from literasi.rules.rooms import finding, pairs
from literasi.rules.scene import Scene
from literasi.schedule.status import Status
from literasi.values.finding import Finding, Severity

ID = "RNG002"
TITLE = "Pesanan ruang yang belum tetap bersaing"
SEVERITY = Severity.WARNING


def check(scene: Scene) -> Iterator[Finding]:
    """Show pairs of which at least one is tentative; the head decides who stays."""
    for office in scene.catalogue.offices:
        for one, other in pairs(office):
            if Status.TENTATIVE in (one.status, other.status):
                hint = "tetapkan salah satu; yang lain perlu dijadwalkan ulang"
                yield finding(ID, SEVERITY, office, (one, other), hint)
