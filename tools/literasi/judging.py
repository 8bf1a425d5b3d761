"""The corridor from bytes to findings: read, gate, archive, rules, in order."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from literasi.compare.titles import TITLES
from literasi.documents.document import Document
from literasi.documents.yaml12 import read
from literasi.gate.check import check
from literasi.gate.schemas import Schemas
from literasi.records.catalogue import Catalogue
from literasi.records.location import Location, homeless, linked, locate
from literasi.records.reading import catalogue
from literasi.rules.postponed import parted, refused
from literasi.rules.registry import check_all
from literasi.rules.scene import Scene
from literasi.rules.waivers import Waiver, apply
from literasi.values.finding import Finding, Severity, ordered
from literasi.values.sealed_file import SealedFile

Verdict = tuple[Document | None, tuple[Finding, ...]]


@dataclass(slots=True)
class Memory:
    """Verdicts on single records by path and content, so that none is read and judged twice."""

    verdicts: dict[tuple[str, bytes], Verdict] = field(default_factory=dict)
    fresh: int = 0  # how many were judged anew

    def of(self, schemas: Schemas, kind: str, path: str, raw: bytes) -> Verdict:
        """Give the verdict on a record; its kind follows from its path."""
        known = self.verdicts.get((path, raw))
        if known is None:
            known = self.verdicts[path, raw] = _one(schemas, kind, path, raw)
            self.fresh += 1
        return known


@dataclass(frozen=True, slots=True)
class Judged:
    """All valid records, and everything that is wrong with any record, sorted.

    `waiting` are findings of rules that do not bind their office yet; they block nothing.
    """

    catalogue: Catalogue
    findings: tuple[Finding, ...]
    waiting: tuple[Finding, ...] = ()

    @property
    def errors(self) -> int:
        """How many findings block a merge."""
        return sum(one.severity is Severity.ERROR for one in self.findings)


def judge(  # noqa: PLR0913, PLR0917  what a tree consists of, and what is known of it
    schemas: Schemas,
    records: Iterable[tuple[str, bytes]],
    pictures: Iterable[str],
    day: str | None = None,
    links: Iterable[str] = (),
    memory: Memory | None = None,
    sealed: Iterable[SealedFile] | None = None,
) -> Judged:
    """Judge all records; one broken record never hides what is wrong with another.

    `day` (`YYYY-MM-DD`) is the day on which waivers and first days of rules are looked at;
    without one no waiver has ended and no postponed rule has begun.
    `links` are the paths of symbolic links, which nobody followed. `memory` is shared by those
    who judge several states of an archive. Without `sealed` nothing is said of sealed files.
    """
    memory = memory or Memory()
    valid: list[tuple[Location, Document]] = []
    known: set[tuple[str, str, str]] = set()
    findings: list[Finding] = [linked(path) for path in links]
    first: dict[str, str] = {}
    for path, raw in records:
        where = locate(path)
        if isinstance(where, Finding):
            findings.append(where)
            continue
        known.add((where.office, where.kind, where.id))
        first.setdefault(where.office, path)
        document, wrong = memory.of(schemas, where.kind, path, raw)
        findings += wrong
        if document is not None:
            valid.append((where, document))
    findings += [
        homeless(path, office)
        for office, path in first.items()
        if office and (office, "instansi", "instansi") not in known
    ]
    filed = catalogue(valid)
    seals = None if sealed is None else tuple(sealed)
    findings += check_all(Scene(filed, schemas, frozenset(known), frozenset(pictures), seals))
    findings += refused(filed)
    mine = [one for one in waivers(filed) if one.value.aturan not in TITLES]
    return Judged(filed, *parted(apply(ordered(findings), mine, day), filed, day))


def waivers(filed: Catalogue) -> list[Waiver]:
    """List the waivers of all offices; those of comparisons wait until something is compared."""
    return [one for office in filed.offices for one in office.pengecualian.values()]


def _one(schemas: Schemas, kind: str, path: str, raw: bytes) -> Verdict:
    document, surprises = read(path, raw)
    if document is None:
        return None, surprises
    valid, mistakes = check(schemas, kind, document, raw)
    return valid, (*surprises, *mistakes)
