"""A rule is a module: three constants, one function, and its manual beside it."""

from collections.abc import Iterator
from typing import Protocol

from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Severity


class Rule(Protocol):
    """`ID` is area plus three digits and never reused; `TITLE` is one Indonesian sentence."""

    ID: str
    TITLE: str
    SEVERITY: Severity

    def check(self, scene: Scene) -> Iterator[Finding]:
        """Yield a finding for every breach."""
        ...
