"""Sets of whole numbers as spans."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from literasi.cases.worktime.spans import advance, reaching, union, within, without

NUMBERS = st.integers(0, 30)
PAIRS = st.tuples(NUMBERS, NUMBERS)


def _members(*spans):
    return {one for first, last in spans for one in range(first, last)}


@settings(deadline=None)
@given(st.lists(PAIRS))
def test_a_union_holds_the_same_numbers_in_spans_that_stand_apart(pairs):
    joined = union(pairs)
    ends = [one for span in joined for one in span]
    assert (_members(*joined), ends) == (_members(*pairs), sorted(set(ends)))


@settings(deadline=None)
@given(PAIRS, PAIRS)
def test_a_hole_takes_its_numbers(span, hole):
    assert _members(*without(span, hole)) == _members(span) - _members(hole)


@settings(deadline=None)
@given(st.lists(PAIRS), NUMBERS, NUMBERS)
def test_within_counts(pairs, first, last):
    counted = _members(*pairs) & set(range(first, last))
    assert within(union(pairs), first, last) == len(counted)


@settings(deadline=None)
@given(st.lists(PAIRS), NUMBERS, st.integers(1, 20))
def test_advancing_leaves_gaps_out(gaps, start, amount):
    outside = [one for one in range(start, start + 99) if one not in _members(*gaps)]
    assert advance(start, amount, union(gaps)) == outside[amount - 1] + 1


def test_reaching_beyond_the_last_number_is_a_mistake():
    with pytest.raises(ValueError, match="the spans hold fewer numbers"):
        reaching(((0, 5), (7, 9)), 8)
