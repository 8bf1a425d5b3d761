"""Which item of a list became which."""

from literasi.compare.align import align


def a(**more):
    return {"kunci": "a", **more}


def test_keyed_items_are_paired_wherever_they_stand():
    assert align([a(), {"kunci": "b"}], [{"kunci": "b"}, a(x=1)]) == [(0, 1), (1, 0)]


def test_a_key_that_changed_is_known_by_the_rest():
    rest = {"mulai": 1, "selesai": 2}
    assert align([a(**rest)], [{"kunci": "b", **rest}]) == [(0, 0)]


def test_keyed_items_without_partner_stand_alone():
    assert align([a(x=1)], [{"kunci": "b", "x": 2}]) == [(0, None), (None, 0)]


def test_a_key_that_is_not_unique_is_no_key():
    assert align([a(), a(x=1)], [a(), a(x=1), a()]) == [(0, 0), (1, 1), (None, 2)]


def test_items_may_be_added_anywhere_when_the_old_ones_keep_their_order():
    assert align(["x", "y"], ["n", "x", "n", "y"]) == [(0, 1), (1, 3), (None, 0), (None, 2)]


def test_an_edited_item_is_paired_with_its_old_self():
    old = [{"t": 1, "isi": "x", "oleh": 1}, {"t": 2}]
    assert align(old, [{"t": 1, "isi": "y", "oleh": 1}, {"t": 2}]) == [(0, 0), (1, 1)]


def test_items_in_another_order_are_lost_and_new():
    assert align(["x", "y"], ["y", "x"]) == [(None, 0), (0, 1), (1, None)]


def test_a_text_is_never_half_alike():
    assert align(["x"], ["y"]) == [(0, None), (None, 0)]
    assert align([], []) == []


def test_what_was_kept_is_paired_before_what_is_new():
    assert align(["x", "y"], ["x", "n", "y"]) == [(0, 0), (1, 2), (None, 1)]
    assert align(["x", "y"], ["n", "x", "y"]) == [(0, 1), (1, 2), (None, 0)]


def test_an_item_that_stood_twice_is_paired_once():
    assert align(["y", "y"], ["y"]) == [(0, 0), (1, None)]
    assert align(["x", "y", "y"], ["x", "y"]) == [(0, 0), (1, 1), (2, None)]


def test_the_order_of_keys_says_nothing():
    old, new = [{"a": 1, "b": 2}, "y"], ["n", {"b": 2, "a": 1}, "y"]
    assert align(old, new) == [(0, 1), (1, 2), (None, 0)]


def test_in_a_long_list_an_item_that_stands_often_is_still_known():
    rest = [str(number) for number in range(200)]
    old, new = ["z", *["p"] * 5], [*["p"] * 5, *rest]
    kept = [(one, one - 1) for one in range(1, 6)]
    assert align(old, new) == [(0, None), *kept, *((None, at) for at in range(5, 205))]
