"""Workflow commands that GitHub turns into annotations beside the changed lines."""

from literasi.cli.reports.report import Report, end, last_line, place, spelt, titled
from literasi.values.finding import Finding, Severity

# `%` first, so that nothing is written twice. Other unseen characters are spelt out: what a
# record holds must not steer the log.
_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_PROPERTY = {**_DATA, ":": "%3A", ",": "%2C"}
_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def write(report: Report) -> str:
    """Write one command a finding."""
    return "".join(f"{_command(one)}\n" for one in report.findings)


def _command(one: Finding) -> str:
    fields = ",".join(f"{name}={_coded(value, _PROPERTY)}" for name, value in _fields(one))
    return f"::{_COMMANDS[one.severity]} {fields}::{_coded(_message(one), _DATA)}"


def _fields(one: Finding) -> list[tuple[str, str]]:
    line, column = end(one.mark)
    lines = [("line", str(one.mark.line)), ("endLine", str(last_line(one.mark)))]
    if line == one.mark.line:  # GitHub takes columns within one line only; its last is inclusive
        last = max(one.mark.column, column - 1)
        lines[1:1] = [("col", str(one.mark.column))]
        lines += [("endColumn", str(last))]
    return [("file", one.mark.path), *lines, ("title", titled(one.rule))]


def _message(one: Finding) -> str:
    parts = [one.message]
    parts += [f"→ {one.hint}"] if one.hint else []
    parts += [f"lihat {place(other.mark)} {other.message}" for other in one.related]
    return "\n".join(map(spelt, parts))


def _coded(text: str, codes: dict[str, str]) -> str:
    return "".join(codes.get(one) or spelt(one) for one in text)
