"""Pointers are written and read back; `*` selects list items."""

from hypothesis import given
from hypothesis import strategies as st

from literasi.values.pointer import format_pointer, parse_pointer, select

RECORD = {"a": [{"b": 1}, {"b": 2}, {"c": 3}], "x/y~z": {"": 4}, "0": "nol"}


@given(st.lists(st.text()))
def test_every_path_reads_back(steps):
    assert parse_pointer(format_pointer(steps)) == tuple(steps)


def test_a_pointer_escapes_its_two_signs():
    assert format_pointer(("x/y~z", 0, "a")) == "/x~1y~0z/0/a"
    assert format_pointer(()) == ""


def selected(pointer):
    return list(select(RECORD, parse_pointer(pointer)))


def test_select_gives_every_node_with_its_path():
    assert selected("") == [((), RECORD)]
    assert selected("/a/*/b") == [(("a", 0, "b"), 1), (("a", 1, "b"), 2)]
    assert selected("/a/1/b") == [(("a", 1, "b"), 2)]
    assert selected("/x~1y~0z/") == [(("x/y~z", ""), 4)]
    assert selected("/0") == [(("0",), "nol")]


def test_what_is_not_there_selects_nothing():
    missing = ["/z", "/a/9", "/a/-1", "/a/x", "/a/b", "/*", "/0/0", "/a/²", "/a/0/b/c"]
    assert [selected(one) for one in missing] == [[]] * len(missing)


@given(
    st.lists(
        st.one_of(st.just("*"), st.sampled_from(["a", "b", "0", "1"]), st.text(max_size=3)),
        max_size=4,
    )
)
def test_every_selected_path_leads_to_its_node(steps):
    for path, node in select(RECORD, tuple(steps)):
        found = RECORD
        for step in path:
            found = found[step]
        assert found == node
