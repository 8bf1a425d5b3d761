"""Judge one changed record against the cached rest, and repair it."""

from dataclasses import dataclass
from functools import cache

from tests.laboratorium.sheet import Sheet
from tests.support.tree import schemas, shipped
from tests.support.unshipped import TEXTS

from literasi.documents.yaml12 import read
from literasi.gate.check import check
from literasi.records.catalogue import Catalogue
from literasi.records.location import Location, homeless, locate
from literasi.records.reading import catalogue
from literasi.repair.guide import Guide
from literasi.repair.record import repair
from literasi.rules.registry import check_all
from literasi.rules.scene import Scene

ZONES = {"kendal": "WIB", "mojokerto": "WIB"}


@cache
def base():
    """The shipped records, and those kinds that they need none of."""
    more = {path: text.encode() for path, text in TEXTS.items()}
    return {**dict(shipped().records), **more}


@cache
def sheets():
    """All records as clerks see them, by path."""
    return {path: Sheet(path, raw.decode()) for path, raw in sorted(base().items())}


@dataclass(frozen=True)
class _Opened:
    where: Location
    document: object  # valid, or None
    findings: tuple


def _open(path, raw):
    where = locate(path)
    if not isinstance(where, Location):
        return _Opened(None, None, (where,))
    document, surprises = read(path, raw)
    if document is None:
        return _Opened(where, None, surprises)
    valid, wrong = check(schemas(), where.kind, document, raw)
    return _Opened(where, valid, (*surprises, *wrong))


@cache
def _opened():
    return {path: _open(path, raw) for path, raw in base().items()}


def _ruled(opened, pictures, offices):
    """What the rules say, of the offices that a change can touch."""
    known = frozenset(
        (one.where.office, one.where.kind, one.where.id)
        for one in opened.values() if one.where is not None
    )  # fmt: skip
    filed = catalogue(
        (one.where, one.document) for one in opened.values() if one.document is not None
    )
    chosen = tuple(one for one in filed.offices if offices is None or one.code in offices)
    found = list(check_all(Scene(Catalogue(chosen, filed.libur), schemas(), known, pictures)))
    first = {}
    for path, one in sorted(opened.items()):
        if one.where is not None and one.where.office:
            first.setdefault(one.where.office, path)
    found += [
        homeless(path, office) for office, path in first.items()
        if (office, "instansi", "instansi") not in known
    ]  # fmt: skip
    return frozenset(found)


@cache
def usual():
    """What the records are told as they are."""
    own = {one for each in _opened().values() for one in each.findings}
    return frozenset(own) | _ruled(_opened(), frozenset(shipped().pictures), None)


@cache
def _without(path):
    """What the rules say while a record cannot be read, however it is broken."""
    opened = {**_opened(), path: _Opened(locate(path), None, ())}
    return _ruled(opened, frozenset(shipped().pictures), _offices({path}))


def _offices(paths):
    found = {path.split("/")[1] for path in paths}
    return None if "libur" in found else found | {one for one in ZONES if not found & set(ZONES)}


def news(edits, without_pictures=frozenset()):
    """All findings of the edited records that are not there without the edits."""
    changed = {path: _open(path, raw) for path, raw in edits.items() if raw is not None}
    own = {one for each in changed.values() for one in each.findings}
    only = next(iter(edits)) if len(edits) == 1 else None
    if only in base() and only in changed and changed[only].document is None:
        ruled = _without(only)
    else:
        opened = {
            path: one
            for path, one in {**_opened(), **changed}.items()
            if edits.get(path, b"") is not None
        }
        pictures = frozenset(shipped().pictures) - without_pictures
        ruled = _ruled(opened, pictures, _offices(edits))
    before = {_said(one) for one in usual()}
    return sorted(
        (one for one in own | ruled if _said(one) not in before), key=lambda one: one.order
    )


def _said(one):
    """A finding wherever it stands: a line put in moves all that stand below it."""
    return (one.rule, one.mark.path, one.message, one.pointer)


def fixed(path, raw):
    """The bytes that `literasi fix` makes of a record."""
    where = locate(path)
    if not isinstance(where, Location):
        return raw
    return repair(Guide(schemas(), where.kind, ZONES.get(where.office, "")), path, raw).raw
