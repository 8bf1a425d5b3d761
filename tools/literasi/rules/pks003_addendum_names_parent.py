"""An addendum says which agreement it changes."""

from collections.abc import Iterator

from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity

ID = "PKS003"
TITLE = "Adendum menyebut perjanjian induknya"
SEVERITY = Severity.ERROR

_ADDENDUM = "adendum"


def check(scene: Scene) -> Iterator[Finding]:
    """Look at the parent of every addendum; an agreement that changes none has no parent."""
    for office in scene.catalogue.offices:
        for paper in office.perjanjian.values():
            parent = paper.value.adendum_dari
            if paper.value.jenis == _ADDENDUM and parent is None:
                message = "adendum ini tidak menyebut perjanjian yang diubahnya"
                hint = "tambahkan «adendum_dari» berisi id perjanjian induknya"
                yield Finding(paper.mark("jenis"), ID, message, hint, SEVERITY, "/jenis")
            elif paper.value.jenis == _ADDENDUM and parent == paper.id:
                message = "adendum ini menyebut dirinya sendiri sebagai induk"
                hint = "isi id perjanjian yang diubah"
                mark = paper.mark("adendum_dari")
                yield Finding(mark, ID, message, hint, SEVERITY, "/adendum_dari")
