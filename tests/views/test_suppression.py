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


def test_one_small_count_takes_the_next_with_it_so_that_the_sum_may_stay():
    assert suppress((7, 3, 0, 9)) == Counts((7, None, 0, None), 19)
    assert suppress((7, 9, 3)) == Counts((None, 9, None), 19)


def test_where_nothing_else_can_be_hidden_the_sum_is():
    assert suppress((0, 3, 0)) == Counts((0, None, 0), None)
    assert suppress((1, 2, 0)) == Counts((None, None, 0), None)


def test_who_knows_the_rule_and_every_published_table_learns_no_small_count():
    """All tables of four cells up to seven, grouped by what is published of them."""
    behind = defaultdict(list)
    for cells in product(range(8), repeat=4):
        behind[suppress(cells)].append(cells)

    pinned = [
        (shown, at)
        for shown, tables in behind.items()
        for at, cell in enumerate(shown.months)
        if cell is None and len({table[at] for table in tables}) < 2
    ]
    assert pinned == []


@given(some.lists(some.integers(0, 400), min_size=12, max_size=12).map(tuple))
def test_what_is_shown_is_true_and_nothing_small(cells):
    shown = suppress(cells)

    assert all(one is None or one == cell for one, cell in zip(shown.months, cells, strict=True))
    assert not {1, 2, 3, 4} & {*shown.months, shown.total}
    assert shown.total in {None, sum(cells)}
