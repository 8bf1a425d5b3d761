"""A trail leads to exactly what a walk over the whole record finds."""

from tests.support.tree import schemas, shipped

from literasi.documents.yaml12 import read
from literasi.gate.walk import follow, trail, walk
from literasi.records.location import locate
from literasi.rules.pjb001_role_held import _is_actor
from literasi.rules.ruj001_reference_resolves import _refers
from literasi.rules.tgl001_end_after_start import _has_ends


def documents():
    for path, raw in shipped().records:
        yield locate(path).kind, read(path, raw)[0].data


def found(wanted, kind, data):
    way = trail(schemas(), kind, wanted)
    return list(follow(way, data)) if way else []


def test_references_actors_and_spans_are_those_of_the_whole_record():
    for kind, data in documents():
        every = list(walk(schemas(), schemas().kinds[kind], data))
        for wanted in (_refers, _is_actor, _has_ends):
            assert found(wanted, kind, data) == [one for one in every if wanted(one[1])]


def plain(node, at=()):
    """Every mapping of a record, whatever its schema says."""
    if isinstance(node, dict):
        yield at, node
        for key, inner in node.items():
            yield from plain(inner, (*at, key))
    elif isinstance(node, list):
        for index, inner in enumerate(node):
            yield from plain(inner, (*at, index))


def test_the_schemas_hide_no_actor_and_no_span_from_the_trail():
    """Nothing stands below `oneOf` and its kin, where neither walk nor trail would look."""
    pairs = ({"mulai", "selesai"}, {"sejak", "hingga"}, {"dibuka", "ditutup"})
    for kind, data in documents():
        actors = {at for at, _, _ in found(_is_actor, kind, data)}
        spans = {at for at, _, _ in found(_has_ends, kind, data)}
        for at, node in plain(data):
            assert at in actors or not node.keys() >= {"pejabat", "peran"}
            assert at in spans or not any(node.keys() >= pair for pair in pairs)


def test_where_nothing_is_wanted_no_trail_leads():
    assert trail(schemas(), "libur", lambda _: False) is None
