"""What a rule may pass over when little changed: it says the same without ever seeing it."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

import msgspec
import pytest
from tests.rules.arsip import HERE, base, folder, scene
from tests.support.tree import shipped

from literasi.records.kinds import KINDS
from literasi.records.location import Location, locate
from literasi.rejudging import Past, Present, island, only
from literasi.rules.reach import LOOSE, READS, TIED
from literasi.rules.registry import RULES
from literasi.rules.scene import entries

BY_ID = {rule.ID: rule for rule in RULES}


@cache
def world():
    """The shipped records as rules see them, and what hangs together there."""
    tree = shipped()
    files = {**dict(tree.records), **dict.fromkeys(tree.pictures, b"")}
    seen = scene(files)
    return seen, tuple(islands(files, seen))


def archives(rule):
    """What rules see of the shipped records and of a rule's cases, with what hangs together."""
    yield world()
    for case in sorted((HERE / "kasus" / rule).glob("*/*/temuan.txt")):
        files = {**dict(base()), **folder(case.parent)}
        seen = scene(files)
        yield seen, islands(files, seen)


class Shut(Mapping):
    """Names of records that nobody may open."""

    def __init__(self, names):
        self.names = names

    def __getitem__(self, name):
        assert name not in self.names, f"{name} is opened"
        raise KeyError(name)

    def __iter__(self):
        return iter(self.names)

    def __len__(self):
        return len(self.names)

    def __contains__(self, name):
        return name in self.names


def closed(seen, kinds):
    """The scene with only these of the loose kinds to be opened."""
    shut = {kind.replace("-", "_") for kind in LOOSE - kinds}
    offices = (
        replace(one, **{name: Shut(tuple(getattr(one, name))) for name in shut})
        for one in seen.catalogue.offices
    )
    return seen.part(offices)


def test_every_finding_bears_the_name_of_the_rule_that_says_it():
    """By it a run knows whose earlier findings still stand."""
    for rule in RULES:
        told = {one.rule for seen, _ in archives(rule.ID) for one in rule.check(seen)}
        assert told == {rule.ID}


@pytest.mark.parametrize("rule", sorted(READS))
def test_a_rule_opens_no_other_kinds_than_it_names(rule):
    for seen, _ in archives(rule):
        narrow = list(BY_ID[rule].check(closed(seen, READS[rule])))
        assert narrow == list(BY_ID[rule].check(seen))


def islands(files, seen):
    """Every group of records that hang together; nothing where a record is not valid."""
    places = {path: locate(path) for path in sorted(files) if path.endswith(".yml")}
    filed = {(one.office, one.kind, one.id): one.document
             for office in seen.catalogue.offices for one in entries(office)}  # fmt: skip
    filed |= {(one.office, one.kind, one.id): one.document for one in seen.catalogue.libur}
    keys = {path: (one.office, one.kind, one.id)
            for path, one in places.items() if isinstance(one, Location)}  # fmt: skip
    if keys.keys() != places.keys() or not filed.keys() >= set(keys.values()):
        return
    values = {path: msgspec.msgpack.encode(filed[key].data) for path, key in keys.items()}
    left = {path for path, one in places.items() if one.kind in LOOSE}
    while left:
        first = min(left)
        now = Present(places, files, {first: filed[keys[first]]})
        near = island(Past(values, (), frozenset({first})), now)
        left -= near
        yield near, now


@pytest.mark.parametrize("rule", sorted(TIED))
def test_a_tied_rule_says_of_records_that_hang_together_what_it_says_beside_all(rule):
    for seen, groups in archives(rule):
        whole = list(BY_ID[rule].check(seen))
        for near, now in groups:
            far = {path for path, one in now.places.items() if one.kind in LOOSE} - near
            few = seen.part(only(one, now, near) for one in seen.catalogue.offices)
            told = [one for one in whole if one.mark.path not in far]
            assert list(BY_ID[rule].check(few)) == told


def test_every_line_speaks_of_a_rule_and_of_kinds_there_are():
    named = [*TIED, *READS]
    kinds = frozenset[str]().union(*READS.values())
    assert (len(set(named)), set(named) - BY_ID.keys()) == (len(named), set())
    assert kinds <= LOOSE <= KINDS.keys()
