"""Findings as text for people and as JSON for programs."""

import json
from collections.abc import Iterable

from literasi.values.finding import Finding, Severity

_NAMES = {Severity.ERROR: "error", Severity.WARNING: "warning"}


def as_text(findings: Iterable[Finding]) -> str:
    """One line per finding, then what would be right."""
    lines: list[str] = []
    for one in findings:
        mark = one.mark
        place = f"{mark.path}:{mark.line}:{mark.column}"
        lines.append(f"{place} {_NAMES[one.severity]} {one.rule} {one.message}")
        lines += [f"    → {one.hint}"] if one.hint else []
        for other in one.related:
            at = other.mark
            lines.append(f"    lihat {at.path}:{at.line}:{at.column} {other.message}")
    return "".join(f"{_one_line(line)}\n" for line in lines)


def _one_line(text: str) -> str:
    """Keep a line one line: what a record or a file name holds must not forge another finding."""
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode()
                   for one in text)  # fmt: skip


def as_json(findings: Iterable[Finding]) -> str:
    """Give a sorted list of objects with the keys of `design.md` section 5."""
    rows = [_row(one) for one in findings]
    return json.dumps(rows, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _row(one: Finding) -> dict[str, object]:
    mark = one.mark
    return {
        "rule": one.rule,
        "severity": _NAMES[one.severity],
        "path": mark.path,
        "line": mark.line,
        "column": mark.column,
        "end_line": mark.end_line,
        "end_column": mark.end_column,
        "pointer": one.pointer,
        "message": one.message,
        "hint": one.hint,
        "related": [
            {
                "path": other.mark.path,
                "line": other.mark.line,
                "column": other.mark.column,
                "message": other.message,
            }
            for other in one.related
        ],
    }


def summary(findings: Iterable[Finding], records: int) -> str:
    """Say how many records were judged and what was found."""
    pile = list(findings)
    errors = sum(one.severity is Severity.ERROR for one in pile)
    warnings = len(pile) - errors
    return f"{records} catatan diperiksa: {errors} kesalahan, {warnings} peringatan"
