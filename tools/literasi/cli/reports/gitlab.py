"""GitLab's code quality report, which a merge request shows beside the lines."""

import json

from literasi.cli.reports.report import Report, fingerprints, last_line, spelt
from literasi.values.finding import Finding, Severity

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def write(report: Report) -> str:
    """Write the list of issues."""
    names = fingerprints(report.findings)
    rows = [_issue(one, name) for one, name in zip(report.findings, names, strict=True)]
    return json.dumps(rows, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _issue(one: Finding, fingerprint: str) -> dict[str, object]:
    hint = f" → {one.hint}" if one.hint else ""
    return {
        "description": spelt(f"{one.message}{hint}"),
        "check_name": one.rule,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[one.severity],
        "location": {
            "path": one.mark.path,
            "lines": {"begin": one.mark.line, "end": last_line(one.mark)},
        },
    }
