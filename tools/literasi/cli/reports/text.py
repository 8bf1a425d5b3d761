"""One line per finding, then what would be right: for pipes, logs and editors."""

from collections.abc import Iterable, Iterator

from literasi.cli.reports.report import Report, place, spelt
from literasi.values.finding import Finding, Severity

_MANY = 5


def write(report: Report) -> str:
    """Write the findings of a report."""
    return as_text(report.findings)


def as_text(findings: Iterable[Finding]) -> str:
    """Write findings without the archive at hand."""
    return "".join(f"{line}\n" for one in findings for line in _lines(one))


def _lines(one: Finding) -> Iterator[str]:
    yield f"{spelt(place(one.mark))} {one.severity} {one.rule} {spelt(one.message)}"
    if one.hint:
        yield f"    → {spelt(one.hint)}"
    for other in one.related:
        yield f"    lihat {spelt(place(other.mark))} {spelt(other.message)}"


def summary(report: Report) -> str:
    """Say how many records were judged, what was found, and where it is explained."""
    errors, warnings = report.count(Severity.ERROR), report.count(Severity.WARNING)
    told = f"{report.records} catatan diperiksa: {errors} kesalahan, {warnings} peringatan"
    notes = report.count(Severity.NOTE)
    told += f", {notes} pemberitahuan" if notes else ""
    return f"{told}\n{_explained(_rules(report))}" if report.findings else told


def _rules(report: Report) -> list[str]:
    """Name the rules that spoke, those of errors first."""
    errors = {one.rule for one in report.findings if one.severity is Severity.ERROR}
    return [*sorted(errors), *sorted({one.rule for one in report.findings} - errors)]


def _explained(rules: list[str]) -> str:
    if len(rules) == 1:
        return f"penjelasan dan contoh: «literasi explain {rules[0]}»"
    more = ", …" if len(rules) > _MANY else ""
    named = ", ".join(rules[:_MANY])
    return f"penjelasan dan contoh: «literasi explain KODE», dengan KODE {named}{more}"
