"""An agreement has one first and one second party, and one of the two is our office."""

from collections.abc import Iterator

from literasi.cases.agreements import PARTIES
from literasi.records.case import Perjanjian
from literasi.records.catalogue import Entry
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity

ID = "PKS004"
TITLE = "Perjanjian punya satu pihak kesatu dan satu pihak kedua"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Compare the parties, and the signatures, with what an agreement needs."""
    for office in scene.catalogue.offices:
        for one in office.perjanjian.values():
            yield from _parties(one)
            yield from _signatures(one)


def _parties(one: Entry[Perjanjian]) -> Iterator[Finding]:
    parties = one.value.pihak
    mark, pointer = one.mark("pihak"), "/pihak"
    if sorted(party.urutan for party in parties) != sorted(PARTIES):
        message = "kedua pihak berkedudukan sama"
        hint = "beri urutan kesatu kepada satu pihak dan kedua kepada yang lain"
        yield Finding(mark, ID, message, hint, SEVERITY, pointer)
    ours = [party for party in parties if party.mitra is None]
    if len(ours) != 1:
        message = "tidak ada pihak yang kantor kita" if not ours else "tidak ada pihak mitra"
        hint = "kosongkan mitra pada pihak kantor kita saja, dan isi pada pihak yang lain"
        yield Finding(mark, ID, message, hint, SEVERITY, pointer)


def _signatures(one: Entry[Perjanjian]) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, act in enumerate(one.value.penandatanganan):
        if act.pihak in seen:
            message = f"pihak {act.pihak} sudah menandatangani di atas"
            hint = "satu baris untuk setiap pihak"
            at = ("penandatanganan", index)
            yield Finding(one.mark(*at), ID, message, hint, SEVERITY, f"/penandatanganan/{index}")
        seen.add(act.pihak)
