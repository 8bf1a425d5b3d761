"""The corridor from bytes to findings: read, gate, archive, rules, in order."""

from collections.abc import Iterable
from dataclasses import dataclass

from literasi.compare.titles import TITLES
from literasi.documents.document import Document
from literasi.documents.yaml12 import read
from literasi.gate.check import check
from literasi.gate.schemas import Schemas
from literasi.records.catalogue import Catalogue
from literasi.records.location import Location, homeless, linked, locate
from literasi.records.reading import catalogue
from literasi.rules.registry import check_all
from literasi.rules.scene import Scene
from literasi.rules.waivers import Waiver, apply
from literasi.values.finding import Finding, Severity, ordered


@dataclass(frozen=True, slots=True)
class Judged:
    """All valid records, and everything that is wrong with any record, sorted."""

    catalogue: Catalogue
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> int:
        """How many findings block a merge."""
        return sum(one.severity is Severity.ERROR for one in self.findings)


def judge(
    schemas: Schemas,
    records: Iterable[tuple[str, bytes]],
    pictures: Iterable[str],
    day: str | None = None,
    links: Iterable[str] = (),
) -> Judged:
    """Judge all records; one broken record never hides what is wrong with another.

    `day` (`YYYY-MM-DD`) is the day on which waivers are looked at; without one none has ended.
    `links` are the paths of symbolic links, which nobody followed.
    """
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
        document, wrong = _one(schemas, where.kind, path, raw)
        findings += wrong
        if document is not None:
            valid.append((where, document))
    findings += [
        homeless(path, office)
        for office, path in first.items()
        if office and (office, "instansi", "instansi") not in known
    ]
    filed = catalogue(valid)
    findings += check_all(Scene(filed, schemas, frozenset(known), frozenset(pictures)))
    mine = [one for one in waivers(filed) if one.value.aturan not in TITLES]
    return Judged(filed, apply(ordered(findings), mine, day))


def waivers(filed: Catalogue) -> list[Waiver]:
    """List the waivers of all offices; those of comparisons wait until something is compared."""
    return [one for office in filed.offices for one in office.pengecualian.values()]


def _one(
    schemas: Schemas, kind: str, path: str, raw: bytes
) -> tuple[Document | None, tuple[Finding, ...]]:
    document, surprises = read(path, raw)
    if document is None:
        return None, surprises
    valid, mistakes = check(schemas, kind, document, raw)
    return valid, (*surprises, *mistakes)
