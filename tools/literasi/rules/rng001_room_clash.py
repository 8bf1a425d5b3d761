"""Two fixed bookings never take the same room at the same time."""

from collections.abc import Iterator

from literasi.rules.rooms import finding, pairs
from literasi.rules.scene import Scene
from literasi.schedule.status import Status
from literasi.values.finding import Finding, Severity

ID = "RNG001"
TITLE = "Dua pemakaian tetap tidak bertabrakan di satu ruang"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Sweep the bookings of every office, set-up and clearing time included."""
    for office in scene.catalogue.offices:
        for one, other in pairs(office):
            if one.status is Status.CONFIRMED and other.status is Status.CONFIRMED:
                hint = "pindahkan atau batalkan salah satunya; yang lebih dulu ditetapkan bertahan"
                yield finding(ID, SEVERITY, office, (one, other), hint)
