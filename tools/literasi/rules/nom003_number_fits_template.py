"""An own number is written as the office's template says."""

from collections.abc import Iterator

from literasi.numbering.numbered import Numbered
from literasi.numbering.series import Line, lines
from literasi.numbering.slots import RUNNING
from literasi.rules.claims import claims
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity
from literasi.values.pointer import format_pointer

ID = "NOM003"
TITLE = "Nomor ditulis sesuai templat serinya"
SEVERITY = Severity.ERROR


def check(scene: Scene) -> Iterator[Finding]:
    """Parse every own number with the template of its series, and compare its year."""
    for office in scene.catalogue.offices:
        series = lines(office)
        for one, name in scene.once(claims, office):
            line = series.get(one.series)
            if line is not None and line.template is not None:
                parts = line.template.parse(one.number) or {}
                if name is None or parts.get("tahun", one.year) != one.year:
                    yield _unlike(one, line, line.template.needs)


def _unlike(one: Numbered, line: Line, needs: tuple[str, ...]) -> Finding:
    message = f"nomor «{one.number}» tidak sesuai templat «{line.series.templat}»"
    hint = f"contoh yang benar: {_example(one, line, needs)}"
    return Finding(
        one.entry.mark(*one.at), ID, message, hint, SEVERITY, format_pointer(one.at)
    )  # fmt: skip


def _example(one: Numbered, line: Line, needs: tuple[str, ...]) -> str:
    """Write a number as this record would carry it; what it does not tell is made up."""
    made_up = {"kode": "041", RUNNING: "147", "sifat": "B"}
    parts = {**dict.fromkeys(needs, ""), **made_up, **one.parts(line)}
    return line.template.format(parts) if line.template else ""
