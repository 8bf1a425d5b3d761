"""An archive of which little changed: what an earlier judgement still says, and the rest anew.

Rules that look at whole kinds run when one of those kinds changed. Those that are tied run over
the records that hang together with a changed one, as it was or as it is now, and over what stands
fixed; what they said of other records stays (`rules/reach.py`).
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from literasi.documents.document import Document
from literasi.documents.yaml12 import unplaced
from literasi.records.catalogue import Catalogue, Office
from literasi.records.drawers import drawers
from literasi.records.location import Location
from literasi.rules.reach import LOOSE, READS, TIED
from literasi.rules.registry import RULES
from literasi.rules.scene import Scene
from literasi.values.finding import Finding

_decode = msgspec.msgpack.Decoder().decode


@dataclass(frozen=True, slots=True)
class Past:
    """An archive with the same file names, judged whole: nothing was wrong but what rules found.

    `values` are those of every record, in MessagePack; `changed` are the paths of the records
    whose content is another now.
    """

    values: Mapping[str, bytes]
    findings: tuple[Finding, ...]
    changed: frozenset[str]


@dataclass(frozen=True, slots=True)
class Present:
    """The same archive now: where each record stands, and the changed ones, all valid."""

    places: Mapping[str, Location]
    texts: Mapping[str, bytes]
    changed: Mapping[str, Document]

    def filed(self, past: Past) -> Catalogue:
        """File all records; one that nobody asks for is not opened."""

        def opened(path: str) -> Document:
            known = self.changed.get(path)
            return known or unplaced(path, self.texts[path], _decode(past.values[path]))

        return drawers(self.places, opened)


def again(past: Past, now: Present, scene: Scene) -> Iterator[Finding]:
    """Yield what rules say of the archive, asking only those that may say something else."""
    kinds = {now.places[path].kind for path in now.changed}
    tied = [one for one in RULES if one.ID in TIED]
    whole = [one for one in RULES
             if one.ID not in TIED and not READS.get(one.ID, LOOSE).isdisjoint(kinds)]  # fmt: skip
    near = island(past, now)
    few = scene.part(only(one, now, near) for one in scene.catalogue.offices)
    yield from _standing(past, now, near, {one.ID for one in whole})
    for rule in whole:
        yield from rule.check(scene)
    for rule in tied:
        yield from rule.check(few)


def _standing(
    past: Past, now: Present, near: Collection[str], anew: Collection[str]
) -> Iterator[Finding]:
    """Yield what was said before of what nobody is asked about again."""
    for one in past.findings:
        where = now.places.get(one.mark.path)
        far = where is not None and where.kind in LOOSE and one.mark.path not in near
        if one.rule not in anew and (one.rule not in TIED or far):
            yield one


def only(office: Office, now: Present, near: Collection[str]) -> Office:
    """Give an office with its fixed records and of the others only those near a change."""
    held: dict[str, Any] = {kind.replace("-", "_"): {} for kind in LOOSE}
    for where in sorted(now.places[path] for path in near):
        if where.office == office.code:
            name = where.kind.replace("-", "_")
            held[name][where.id] = getattr(office, name)[where.id]
    return replace(office, **held)


def island(past: Past, now: Present) -> frozenset[str]:
    """Find the records that hang together with a changed one: by a name, or by equal content.

    A text that is the name of another record counts as naming it, whatever the schema says: at
    worst a rule looks at more than it needs.
    """
    found: set[str] = set()
    for office in sorted({now.places[path].office for path in now.changed}):
        found |= _Pool(office, past, now).around(
            [path for path in now.changed if now.places[path].office == office]
        )
    return frozenset(found)


class _Pool:
    """The loose records of one office, and who names whom."""

    def __init__(self, office: str, past: Past, now: Present) -> None:
        self._places = {
            path: where
            for path, where in now.places.items()
            if where.office == office and where.kind in LOOSE
        }
        self._values = {path: past.values[path] for path in self._places}
        self._new = {path: one.data for path, one in now.changed.items() if path in self._places}
        self._named: dict[str, list[str]] = {}
        for path, where in self._places.items():
            for name in (where.id, f"{where.kind}/{where.id}"):
                self._named.setdefault(name, []).append(path)

    def around(self, changed: Collection[str]) -> set[str]:
        """Go from record to record until there is no other."""
        found, waiting = set(changed), list(changed)
        while waiting:
            path = waiting.pop()
            next_ = (self._named_by(path) | self._naming(path) | self._twins(path)) - found
            found |= next_
            waiting += next_
        return found

    def _said(self, path: str) -> list[Any]:  # plain record values, before and after
        """Give what a record said, and what it says now."""
        return [_decode(self._values[path]), *([self._new[path]] if path in self._new else [])]

    def _named_by(self, path: str) -> set[str]:
        texts = {text for data in self._said(path) for text in _texts(data)}
        return {other for text in texts for other in self._named.get(text, ())}

    def _naming(self, path: str) -> set[str]:
        """Find who names a record; its id stands in the bytes of whoever does."""
        where = self._places[path]
        needle, names = where.id.encode(), {where.id, f"{where.kind}/{where.id}"}
        near = [other for other, raw in self._values.items() if needle in raw]
        return {one for one in near if not names.isdisjoint(_texts(_decode(self._values[one])))}

    def _twins(self, path: str) -> set[str]:
        """Find records of the same kind with the same values; in whatever order, as many bytes."""
        kind, said = self._places[path].kind, self._said(path)
        sizes = {len(msgspec.msgpack.encode(data)) for data in said}
        return {
            other
            for other, raw in self._values.items()
            if len(raw) in sizes and self._places[other].kind == kind and _decode(raw) in said
        }


def _texts(node: Any) -> Iterator[str]:  # plain record values
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict | list):
        for inner in node.values() if isinstance(node, dict) else node:
            yield from _texts(inner)
