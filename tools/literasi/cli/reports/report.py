"""What every form of a report is made from."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from literasi.rules.manuals import manuals, page_address
from literasi.values.finding import Finding, Severity
from literasi.values.mark import Mark


@dataclass(frozen=True, slots=True)
class Report:
    """Sorted findings; `site` is the portal's address with its closing slash, or nothing.

    `sources` are the records by path, for the lines around a finding.
    """

    findings: tuple[Finding, ...]
    records: int = 0
    site: str = ""
    version: str = ""
    sources: Mapping[str, bytes] = field(default_factory=dict)

    def url(self, rule: str) -> str:
        """Give the address of a rule's page; nothing without a site or a manual."""
        page = page_address(rule)
        return f"{self.site}{page}" if self.site and page else ""

    def count(self, severity: Severity) -> int:
        """Count the findings of one severity."""
        return sum(one.severity is severity for one in self.findings)


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Sort by every part, each finding once, so that no order of reading shows."""
    return tuple(sorted(dict.fromkeys(findings), key=_every_part))


def _every_part(one: Finding) -> tuple[object, ...]:
    related = tuple((other.mark, other.message) for other in one.related)
    return (*one.order, one.pointer, one.hint, one.severity, related)


def spelt(text: str) -> str:
    """Keep a text on one line: what a record or a file name holds must not forge another one."""
    return "".join(
        one if one.isprintable() else one.encode("unicode_escape").decode() for one in text
    )


def titled(rule: str) -> str:
    """Write a rule's id with its title."""
    known = manuals().get(rule)
    return f"{rule}: {known.title}" if known else rule


def place(mark: Mark) -> str:
    """Write a place as editors and terminals know it."""
    return f"{mark.path}:{mark.line}:{mark.column}"


def end(mark: Mark) -> tuple[int, int]:
    """Give the end of a span, never before its start: some findings know a start only."""
    return max((mark.line, mark.column), (mark.end_line, mark.end_column))


def last_line(mark: Mark) -> int:
    """Give the last line of which a span holds something, for hosts that mark whole lines."""
    line, column = end(mark)
    return line - 1 if column == 1 and line > mark.line else line


def fingerprints(findings: Iterable[Finding]) -> Iterator[str]:
    """Name each finding by what it says of which part of which record.

    No line counts, so a finding keeps its name when lines are added above it; twins are numbered.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    for one in findings:
        key = (one.rule, one.mark.path, one.pointer, one.message)
        seen[key] += 1
        whole = "\0".join((*key, str(seen[key])))
        yield hashlib.sha256(whole.encode("utf-8", "backslashreplace")).hexdigest()
