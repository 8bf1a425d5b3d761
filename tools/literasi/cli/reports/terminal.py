"""Findings for a person at a terminal: colours, the lines around, carets."""

from collections.abc import Iterator

from literasi.cli.reports.report import Report, place, spelt
from literasi.cli.reports.screen import Paint
from literasi.cli.reports.snippet import snippet
from literasi.values.finding import Finding, Severity
from literasi.values.mark import Mark

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "blue"}
_RELATED = "cyan"


def write(report: Report, width: int, paint: Paint) -> str:
    """Write the findings with an empty line behind each."""
    return "".join(
        "".join(f"{line}\n" for line in (*_lines(report, one, width, paint), ""))
        for one in report.findings
    )


def _lines(report: Report, one: Finding, width: int, paint: Paint) -> Iterator[str]:
    colour = _COLOURS[one.severity]
    where = paint(spelt(place(one.mark)), bold=True)
    what = f"{paint(one.severity.value, colour, bold=True)} {paint(one.rule, bold=True)}"
    yield f"{where} {what} {spelt(one.message)}"
    yield from _around(report, one.mark, width, paint, colour)
    if one.hint:
        yield f"    {paint(f'→ {spelt(one.hint)}', 'green')}"
    for other in one.related:
        yield f"    lihat {paint(spelt(place(other.mark)), bold=True)} {spelt(other.message)}"
        yield from _around(report, other.mark, width, paint, _RELATED)


def _around(report: Report, mark: Mark, width: int, paint: Paint, colour: str) -> Iterator[str]:
    raw = report.sources.get(mark.path)
    if raw is not None:
        yield from snippet(raw, mark, width, paint, colour)
