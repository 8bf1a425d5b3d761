"""Values nobody has judged yet."""

import pytest

from literasi.compare.values import items, later, likeness, names, shown, text


def test_a_text_is_found_or_empty():
    data = {"a": {"b": "c"}, "d": 1}
    assert [text(data, *keys) for keys in (("a", "b"), ("a", "x"), ("d", "b"), ("d",))] == [
        "c",
        "",
        "",
        "",
    ]


def test_a_list_is_found_or_empty():
    assert [items(one, "a") for one in ({"a": [1]}, {"a": 1}, {}, "a")] == [[1], [], [], []]
    assert names({"a": ["x", 1]}, "a") == ("x",)


@pytest.mark.parametrize(
    ("new", "old", "expected"),
    [
        ("2026-03-02", "2026-03-01", True),
        ("2026-03-01", "2026-03-01", False),
        ("2026-03-01T10:00", "2026-03-01", True),
        ("2026-03-01", "2026-03-01T10:00", True),
        ("2026-03-01T09:00", "2026-03-01T10:00", False),
        ("2026-02-28", "2026-03-01T10:00", False),
        ("2026-03-01T10:00", "2026-03-01T10:00", False),
        ("2026-03-01T10:00", "2026-03-01Z", True),  # no time of day that anybody knows
        ("", "2026-03-01", False),
    ],
)
def test_an_act_is_later_or_it_is_not(new, old, expected):
    assert later(new, old) is expected


def test_likeness_is_a_share_of_all_values():
    assert likeness({"a": 1, "b": 2}, {"a": 1, "c": 2}) == 1 / 3
    assert likeness({"skema": 1}, {"skema": 1}) == 0
    assert likeness([], {}) == 0
    assert likeness({"a": 1}, {"a": 1}) == 1


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": True, "b": [1, "x\ny"]}, "a: true; b: 1, x y"),
        ("a" * 60, "a" * 60),
        ("a" * 61, "a" * 59 + "…"),
        (1, "1"),
    ],
)
def test_a_value_is_shown_on_one_short_line(value, expected):
    assert shown(value) == expected
