"""The records of today against those of an earlier commit."""

from collections.abc import Iterator

from literasi.compare.approvals import voided
from literasi.compare.bookings import moved
from literasi.compare.changes import changes
from literasi.compare.claims import Used, reused
from literasi.compare.deletions import missing
from literasi.compare.laws import law, told
from literasi.compare.pages import unpublished
from literasi.compare.seals import sealed
from literasi.compare.setting import Setting, setting
from literasi.compare.states import Edited, Files, Pair, Past, pairs
from literasi.gate.schemas import Schemas
from literasi.values.finding import Finding, ordered


def differences(schemas: Schemas, past: Past, now: Files, used: Used) -> tuple[Finding, ...]:
    """Say what changed that must not change; a record that cannot be read is told elsewhere."""
    every = tuple(pairs(past.files, now))
    then = setting(past, {one.where.kind for one in every if not one.fresh})
    found = [finding for one in every for finding in _record(schemas, one, then)]
    found += [finding for one in every for finding in reused(one, used)]
    return ordered([*found, *missing(every, then)])


def _record(schemas: Schemas, pair: Pair, then: Setting) -> Iterator[Finding]:
    if pair.old is None or pair.new is None:
        return
    both = Edited(pair.where, pair.path, pair.old, pair.new)
    closed = sealed(both, then)
    kind, public = pair.where.kind, (pair.where.office, pair.where.id) in then.public
    for one in changes(schemas, kind, pair.old.data, pair.new.data, sealed=closed):
        rule = law(one, kind, sealed=closed, public=public and kind == "kegiatan")
        yield told(one, pair.new, rule)
    yield from voided(schemas, both, sealed=closed)
    yield from moved(both)
    yield from unpublished(both, then)
