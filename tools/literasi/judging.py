"""The corridor from bytes to findings: read, gate, archive, rules, in order."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from literasi.compare.titles import TITLES
from literasi.documents.document import Document
from literasi.documents.yaml12 import read
from literasi.gate.check import check
from literasi.gate.schemas import Schemas
from literasi.records.catalogue import Catalogue
from literasi.records.location import PROFILE, Location, homeless, linked, locate
from literasi.records.reading import catalogue
from literasi.rejudging import Past, Present, again
from literasi.rules.postponed import parted, refused
from literasi.rules.reach import LOOSE
from literasi.rules.registry import check_all
from literasi.rules.scene import Scene
from literasi.rules.waivers import Waiver, apply
from literasi.values.finding import Finding, Severity, ordered
from literasi.values.sealed_file import SealedFile

Verdict = tuple[Document | None, tuple[Finding, ...]]


@dataclass(slots=True)
class Memory:
    """Verdicts on single records by path and content, so that none is read and judged twice.

    `recall` gives what an earlier run kept of a record, if anything.
    """

    verdicts: dict[tuple[str, bytes], Verdict] = field(default_factory=dict)
    fresh: int = 0  # how many were judged anew
    recall: Callable[[str, bytes], Verdict | None] = lambda _path, _raw: None

    def of(self, schemas: Schemas, kind: str, path: str, raw: bytes) -> Verdict:
        """Give the verdict on a record; its kind follows from its path."""
        known = self.verdicts.get((path, raw))
        if known is None:
            known = self.recall(path, raw)
            if known is None:
                known = _one(schemas, kind, path, raw)
                self.fresh += 1
            self.verdicts[path, raw] = known
        return known


@dataclass(frozen=True, slots=True)
class Judged:
    """All valid records, and everything that is wrong with any record, sorted.

    `waiting` are findings of rules that do not bind their office yet; they block nothing.
    `laws` is what the rules found before anything was waived: only where all of them were asked,
    and nothing was wrong with any record alone.
    """

    catalogue: Catalogue
    findings: tuple[Finding, ...]
    waiting: tuple[Finding, ...] = ()
    laws: tuple[Finding, ...] | None = None

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
    past: Past | None = None,
) -> Judged:
    """Judge all records; one broken record never hides what is wrong with another.

    `day` (`YYYY-MM-DD`) is the day on which waivers and first days of rules are looked at;
    without one no waiver has ended and no postponed rule has begun.
    `links` are the paths of symbolic links, which nobody followed. `memory` is shared by those
    who judge several states of an archive. Without `sealed` nothing is said of sealed files.
    `past` is an earlier judgement of the same files, of which few changed.
    """
    seals = None if sealed is None else tuple(sealed)
    tree = _Tree(schemas, tuple(records), frozenset(pictures), seals, memory or Memory())
    found = _few(tree, past) if past else None
    filed, alone, laws = found or _all(tree, tuple(links))
    findings = ordered([*alone, *laws, *refused(filed)])
    mine = [one for one in waivers(filed) if one.value.aturan not in TITLES]
    shown, waiting = parted(apply(findings, mine, day), filed, day)
    return Judged(filed, shown, waiting, None if found or alone else laws)


Found = tuple[Catalogue, tuple[Finding, ...], tuple[Finding, ...]]  # of records alone, of rules


@dataclass(frozen=True, slots=True)
class _Tree:
    """What there is to judge."""

    schemas: Schemas
    records: tuple[tuple[str, bytes], ...]
    pictures: frozenset[str]
    sealed: tuple[SealedFile, ...] | None
    memory: Memory

    def scene(self, filed: Catalogue, places: Iterable[Location]) -> Scene:
        known = frozenset((one.office, one.kind, one.id) for one in places)
        return Scene(filed, self.schemas, known, self.pictures, self.sealed)


def _all(tree: _Tree, links: tuple[str, ...]) -> Found:
    """Judge every record, and ask every rule."""
    valid: list[tuple[Location, Document]] = []
    places: list[Location] = []
    findings: list[Finding] = [linked(path) for path in links]
    first: dict[str, str] = {}
    for path, raw in tree.records:
        where = locate(path)
        if isinstance(where, Finding):
            findings.append(where)
            continue
        places.append(where)
        first.setdefault(where.office, path)
        document, wrong = tree.memory.of(tree.schemas, where.kind, path, raw)
        findings += wrong
        if document is not None:
            valid.append((where, document))
    homes = {one.office for one in places if one.kind == PROFILE}
    findings += [
        homeless(path, office) for office, path in first.items() if office and office not in homes
    ]
    filed = catalogue(valid)
    return filed, tuple(findings), tuple(check_all(tree.scene(filed, places)))


def _few(tree: _Tree, past: Past) -> Found | None:
    """Judge what changed since, and ask the rules that may say something else.

    Nothing where that would not be enough: a changed record is not valid, or one that many
    others lean on.
    """
    places = {
        path: where for path, _ in tree.records if isinstance(where := locate(path), Location)
    }
    changed: dict[str, Document] = {}
    for path, raw in tree.records:
        if path in past.changed:
            kind = places[path].kind
            document, wrong = tree.memory.of(tree.schemas, kind, path, raw)
            if document is None or wrong or kind not in LOOSE:
                return None
            changed[path] = document
    now = Present(places, dict(tree.records), changed)
    filed = now.filed(past)
    return filed, (), tuple(again(past, now, tree.scene(filed, places.values())))


def waivers(filed: Catalogue) -> list[Waiver]:
    """List the waivers of all offices; those of comparisons wait until something is compared."""
    return [one for office in filed.offices for one in office.pengecualian.values()]


def _one(schemas: Schemas, kind: str, path: str, raw: bytes) -> Verdict:
    document, surprises = read(path, raw)
    if document is None:
        return None, surprises
    valid, mistakes = check(schemas, kind, document, raw)
    return valid, (*surprises, *mistakes)
