"""No published year lets a reader work out a count of one to four."""

from collections import defaultdict
from itertools import product

from hypothesis import given
from hypothesis import strategies as some

from literasi.views.performance_models import Requests
from literasi.views.suppression import requests

NONE = (0,) * 12
MONTHS = some.lists(some.integers(0, 30), min_size=12, max_size=12).map(tuple)


def told(*months):
    """What is told of a year in which as many requests ended as came in."""
    return requests(months, months)


def test_months_are_told_where_each_is_nought_or_five():
    months = (5, 0, 12, 0, 0, 6, 7, 8, 9, 0, 5, 5)
    assert told(*months) == Requests(1, months, months)
    assert requests(NONE, NONE) == Requests(1, NONE, NONE)


def test_a_small_month_makes_quarters_and_a_small_quarter_halves():
    quarters, halves = (7, 12, 0, 5), (19, 5)
    assert told(5, 1, 1, 12, 0, 0, 0, 0, 0, 0, 0, 5) == Requests(3, quarters, quarters)
    assert told(5, 0, 9, 1, 4, 0, 1, 0, 0, 4, 0, 0) == Requests(6, halves, halves)


def test_one_count_coarsens_the_other_so_that_both_stand_in_one_table():
    assert requests((5,) * 12, (1, 4, *NONE[2:])) == Requests(3, (15,) * 4, (5, 0, 0, 0))


def test_of_a_year_with_fewer_than_five_nothing_is_told():
    assert requests((1, *NONE[1:]), (7, *NONE[1:])) == Requests(12, (None,), (7,))
    assert requests((1, *NONE[1:]), (1, *NONE[1:])) == Requests(12, (None,), (None,))


def test_who_knows_the_rule_and_every_published_year_learns_no_small_count():
    """Every year of up to ten requests in four of its months, grouped by what is told of it."""
    behind = defaultdict(list)
    for some_months in product(range(11), repeat=4):
        if sum(some_months) <= 10:
            first, second, third, fourth = some_months
            behind[told(first, second, 0, third, *NONE[:3], fourth, *NONE[:4])].append(some_months)

    pinned = [
        (shown, at)
        for shown, years in behind.items()
        for at in range(4)
        if len(found := {year[at] for year in years}) == 1 and found <= {1, 2, 3, 4}
    ]
    assert len(behind) > 10
    assert pinned == []


@given(MONTHS, MONTHS)
def test_what_is_told_is_true_and_nothing_small(received, ended):
    shown = requests(received, ended)

    for months, counts in ((received, shown.received), (ended, shown.ended)):
        assert not {1, 2, 3, 4} & set(counts)
        assert len(counts) * shown.span == 12
        assert None in counts or sum(counts) == sum(months)
