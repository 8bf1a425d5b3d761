"""A record as read: plain values, and beside them the place of each."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from literasi.values.mark import Mark
from literasi.values.pointer import Path


@dataclass(frozen=True, slots=True)
class Document:
    """Plain values and a side table of marks; `data` is never changed after reading.

    A `tidy` one is known to hold no empty value and no number with a point.
    """

    path: str
    data: Any  # whatever YAML holds; judged by the schema before anybody trusts it
    marks: Mapping[Path, Mark] = field(default_factory=dict)
    keys: Mapping[Path, Mark] = field(default_factory=dict)
    tidy: bool = False

    def mark(self, *at: str | int) -> Mark:
        """Place of the value at a path, or of the nearest value around it."""
        for length in range(len(at), -1, -1):
            found = self.marks.get(at[:length])
            if found:
                return found
        return Mark(self.path)

    def key_mark(self, *at: str | int) -> Mark:
        """Place of the key that names the value at a path, or of the nearest value around it."""
        return self.keys.get(at) or self.mark(*at)
