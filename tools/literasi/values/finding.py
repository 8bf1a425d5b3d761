"""What is wrong, where, and what would be right."""

from dataclasses import dataclass
from enum import StrEnum

from literasi.values.mark import Mark


class Severity(StrEnum):
    """An error blocks a merge; a warning is shown; a note never blocks, not even `--strict`."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Related:
    """A second place that belongs to a finding, with what stands there (Indonesian)."""

    mark: Mark
    message: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One mistake; message and hint are Indonesian, for a clerk."""

    mark: Mark
    rule: str
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR
    pointer: str = ""
    related: tuple[Related, ...] = ()

    @property
    def order(self) -> tuple[Mark, str, str]:
        """The one order in which findings are shown."""
        return (self.mark, self.rule, self.message)


def ordered(findings: "list[Finding] | tuple[Finding, ...]") -> tuple[Finding, ...]:
    """Sort by place and rule, each finding once."""
    return tuple(sorted(dict.fromkeys(findings), key=lambda one: one.order))
