"""A clause leaves open only what an agreement can fill in."""

from collections.abc import Iterator

from literasi.cases.clauses import BLANKS, blanks
from literasi.gate.suggest import closest
from literasi.records.catalogue import Entry, Office
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity

ID = "PKS007"
TITLE = "Isian dalam klausul dikenal"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Look at the braces of every clause and of every article of its own."""
    for office in scene.catalogue.offices:
        for entry, at, text in _texts(office):
            for name in sorted(set(blanks(text)) - set(BLANKS)):
                guess = closest(name, list(BLANKS))
                hint = f"maksud Anda {{{guess}}}?" if guess else f"yang ada: {', '.join(BLANKS)}"
                message = f"isian {{{name}}} tidak dikenal"
                pointer = "".join(f"/{step}" for step in at)
                yield Finding(entry.mark(*at), ID, message, hint, SEVERITY, pointer)


def _texts(office: Office) -> Iterator[tuple[Entry[object], tuple[str | int, ...], str]]:
    for clause in office.klausul.values():
        yield clause, ("teks",), clause.value.teks
    for paper in office.perjanjian.values():
        for index, own in enumerate(paper.value.pasal_khusus):
            yield paper, ("pasal_khusus", index, "teks"), own.teks
