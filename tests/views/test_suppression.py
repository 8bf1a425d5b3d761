"""No published table of counts lets a reader work out a count of one to four."""

from collections import defaultdict
from itertools import product

from hypothesis import given
from hypothesis import strategies as some

from literasi.views.performance_models import Counts
from literasi.views.suppression import suppress


def test_large_counts_and_nought_are_told_with_their_sum():
    assert suppress((5, 0, 12)) == Counts((5, 0, 12), 17)
    assert suppress((0, 0, 0)) == Counts((0, 0, 0), 0)


def test_a_sum_that_would_give_a_hidden_count_back_is_hidden_too():
    assert suppress((7, 3, 0, 9)) == Counts((7, None, 0, 9), None)
    assert suppress((7, 4, 4, 9)) == Counts((7, None, None, 9), None)


def test_a_sum_that_tells_nothing_of_the_hidden_counts_is_told():
    assert suppress((7, 1, 4, 9)) == Counts((7, None, None, 9), 21)
    assert suppress((1, 2, 3, 4)) == Counts((None,) * 4, 10)


def test_who_knows_the_rule_and_every_published_table_learns_no_small_count():
    """All tables of five small counts and one large, grouped by what is published of them."""
    behind = defaultdict(list)
    for cells in product(range(6), repeat=5):
        behind[suppress((9, *cells))].append((9, *cells))

    possible = {
        (shown.total is None, frozenset(table[at] for table in tables))
        for shown, tables in behind.items()
        for at, cell in enumerate(shown.months)
        if cell is None
    }
    told = {found for hidden, found in possible if not hidden}
    assert told == {frozenset({1, 2, 3, 4})}
    assert all(len(found) > 1 for _, found in possible)


@given(some.lists(some.integers(0, 400), min_size=12, max_size=12).map(tuple))
def test_what_is_shown_is_true_and_nothing_small(cells):
    shown = suppress(cells)

    assert all(one in {None, cell} for one, cell in zip(shown.months, cells, strict=True))
    assert not {1, 2, 3, 4} & {*shown.months, shown.total}
    assert shown.total in {None, sum(cells)}
