"""An agreement made from the clause library takes up every clause that must be there."""

from collections.abc import Iterator

from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity

ID = "PKS006"
TITLE = "Klausul wajib ada dalam setiap perjanjian"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Compare the chosen clauses with those that must be chosen; a text of its own has none."""
    for office in scene.catalogue.offices:
        needed = sorted(
            (one for one in office.klausul.values() if one.value.wajib),
            key=lambda one: (one.value.urutan, one.id),
        )
        for paper in office.perjanjian.values():
            chosen = paper.value.klausul
            missing = [one.id for one in needed if one.id not in chosen]
            if chosen and missing:
                message = f"klausul wajib belum dipilih: {', '.join(missing)}"
                hint = "tambahkan ke daftar klausul"
                yield Finding(paper.mark("klausul"), ID, message, hint, SEVERITY, "/klausul")
