"""One state of the archive as a review looks at it, and what both states share."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from literasi.compare.states import Files, Pair, pairs
from literasi.gate.schemas import Schemas
from literasi.records.catalogue import Catalogue, Entry, Office
from literasi.records.kinds import KINDS
from literasi.values.finding import Finding


@dataclass(frozen=True, slots=True)
class State:
    """The record files of a commit, what is valid of them, and what is wrong with them."""

    files: Files
    catalogue: Catalogue
    pictures: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()

    def office(self, code: str) -> Office | None:
        """Give an office by its code."""
        return next((one for one in self.catalogue.offices if one.code == code), None)

    def entry(self, pair: Pair) -> Entry[Any] | None:
        """Give the valid record of a file that differs; none where it is missing or invalid."""
        office, kind = self.office(pair.where.office), pair.where.kind
        if kind == "libur":
            return next((one for one in self.catalogue.libur if one.id == pair.where.id), None)
        if office is None:
            return None
        if kind == "instansi":
            return office.profile
        table: Mapping[str, Entry[Any]] = getattr(office, kind.replace("-", "_"))
        return table.get(pair.where.id) if kind in KINDS else None


@dataclass(frozen=True, slots=True)
class Question:
    """Two states, the day on which both are looked at, and the words of the schemas."""

    schemas: Schemas
    before: State
    after: State
    day: date

    def pairs(self) -> tuple[Pair, ...]:
        """List the records whose file differs, by path."""
        return tuple(pairs(self.before.files, self.after.files))

    def offices(self) -> Iterator[tuple[Office | None, Office | None]]:
        """Yield each office as it was and as it is, by code."""
        both = (*self.before.catalogue.offices, *self.after.catalogue.offices)
        for code in sorted({one.code for one in both}):
            yield self.before.office(code), self.after.office(code)
