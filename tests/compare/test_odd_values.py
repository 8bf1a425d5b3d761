"""Whatever stands in a record, the comparison ends with findings and never with an error."""

import json

import pytest
from tests.compare.archive import WHEN, files, path
from tests.support.schemas import schemas

from literasi.compare.base import differences
from literasi.compare.states import Past, document
from literasi.values.finding import Finding

NAMES = [name for name in files() if "/libur/" not in name]
MOST = 20  # variants of one record, spread evenly over all its places
ODD = (None, True, 7, "x", [], [1, "x"], [{"kunci": [1]}], {}, {"a": {"b": []}})


def variants(node):
    """The value with each of its parts replaced in turn by something odd."""
    yield from ODD
    if isinstance(node, dict):
        for key in node:
            yield from ({**node, key: inner} for inner in variants(node[key]))
    elif isinstance(node, list):
        for index in range(len(node)):
            for inner in variants(node[index]):
                yield [*node[:index], inner, *node[index + 1 :]]


def written(data):
    """YAML in the flow style of JSON."""
    return json.dumps(data).encode()


@pytest.mark.parametrize("name", NAMES)
def test_odd_values_on_either_side_are_compared(name):
    whole = files()
    every = list(variants(document(name, whole[name]).data))
    for one in every[:: max(1, len(every) // MOST)]:
        odd = {**whole, name: written(one)}
        for before, after in ((whole, odd), (odd, whole)):
            found = differences(schemas(), Past(before, WHEN), after, {})
            assert all(isinstance(told, Finding) for told in found)


def test_the_names_are_those_of_the_archive():
    assert path("instansi") in NAMES
