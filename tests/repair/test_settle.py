"""The guard: an edit that moves any other value, or brings a new finding, is not made."""

from literasi.repair.change import Change, Edit, same
from literasi.repair.settle import settle
from literasi.repair.source import open_source

TEXT = "a: 1\nb: dua\n"
SOURCE = open_source("r.yml", TEXT)


def made(*edits):
    source, changes = settle(
        SOURCE, [Edit(*one[:3], Change(str(at)), *one[3:]) for at, one in enumerate(edits)]
    )
    return source.text, [one.what for one in changes]


def test_an_edit_that_does_what_it_says_is_made():
    assert made((3, 4, "2", ("a",), 2)) == ("a: 2\nb: dua\n", ["0"])


def test_an_edit_that_says_less_than_it_does_is_not_made():
    assert made((3, 4, "2")) == (TEXT, [])
    assert made((3, 4, '"1"')) == (TEXT, [])
    assert made((3, 4, "1.0")) == (TEXT, [])


def test_an_edit_that_brings_a_finding_is_not_made():
    assert made((len(TEXT), len(TEXT), "a: 3\n")) == (TEXT, [])
    assert made((3, 4, '"1')) == (TEXT, [])


def test_one_bad_edit_does_not_keep_the_good_ones_away():
    assert made((3, 4, "2"), (8, 11, '"dua"')) == ('a: 1\nb: "dua"\n', ["1"])


def test_of_two_edits_at_one_place_the_first_is_made():
    assert made((8, 11, '"dua"'), (8, 11, "'dua'")) == ('a: 1\nb: "dua"\n', ["0"])


def test_values_of_different_types_differ():
    values = [1, 1.0, True, "1", None, [1], {"1": 1}, [1, 1], {"1": True}]
    assert [[same(a, b) for b in values].count(True) for a in values] == [1] * len(values)
