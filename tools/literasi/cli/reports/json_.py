"""A sorted list of objects, for scripts."""

import json

from literasi.cli.reports.report import Report
from literasi.values.finding import Finding, Related


def write(report: Report) -> str:
    """Write the keys of the contract, and `url` where the portal has an address."""
    rows = [{**_row(one), **_url(report, one)} for one in report.findings]
    return json.dumps(rows, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _url(report: Report, one: Finding) -> dict[str, object]:
    url = report.url(one.rule)
    return {"url": url} if url else {}


def _row(one: Finding) -> dict[str, object]:
    mark = one.mark
    return {
        "rule": one.rule,
        "severity": one.severity.value,
        "path": mark.path,
        "line": mark.line,
        "column": mark.column,
        "end_line": mark.end_line,
        "end_column": mark.end_column,
        "pointer": one.pointer,
        "message": one.message,
        "hint": one.hint,
        "related": [_related(other) for other in one.related],
    }


def _related(other: Related) -> dict[str, object]:
    return {
        "path": other.mark.path,
        "line": other.mark.line,
        "column": other.mark.column,
        "message": other.message,
    }
