"""Two fixed bookings never take the same room at the same time."""

from collections.abc import Iterator

from literasi.rules.alternatives import alternatives, office_diary
from literasi.rules.rooms import clashing, finding
from literasi.rules.scene import Scene
from literasi.schedule.blocks import blocks
from literasi.schedule.status import Status
from literasi.values.finding import Finding, Severity

ID = "RNG001"
TITLE = "Dua pemakaian tetap tidak bertabrakan di satu ruang"
SEVERITY = Severity.ERROR

_FIXED = Status.CONFIRMED


def check(scene: Scene) -> Iterator[Finding]:
    """Sweep the bookings of every office, set-up and clearing time included."""
    for office in scene.catalogue.offices:
        pairs = scene.once(clashing, office, scene.once(blocks, office))
        found = [c for c in pairs if c.one.status is c.other.status is _FIXED]
        if found:
            book = office_diary(scene.catalogue.libur, office)
            for clash in found:
                free = alternatives(book, clash.one)
                hint = f"pindahkan atau batalkan salah satunya; {_STAYS}; {free}"
                yield finding(ID, SEVERITY, office, clash, hint)


_STAYS = "yang lebih dulu ditetapkan bertahan"
