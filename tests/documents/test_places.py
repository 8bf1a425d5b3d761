"""Every key and value knows its place; lines and columns count characters from 1."""

# ruff: noqa: E501 -- tables read better with one case a line

from literasi.documents.yaml12 import read
from literasi.values.mark import Mark


def places(text):
    """Give `{path: ((line, column, end line, end column) of the key, the same of the value)}`."""
    document, findings = read("r.yml", text.encode())
    assert findings == ()
    return {at: (_span(document.keys.get(at)), _span(mark)) for at, mark in document.marks.items()}


def _span(mark):
    return mark and (mark.line, mark.column, mark.end_line, mark.end_column)


def test_block_mappings_end_with_their_last_value():
    assert places("a: 1\nb:\n  c: dua\n\n# akhir\n") == {
        (): (None, (1, 1, 3, 9)),
        ("a",): ((1, 1, 1, 2), (1, 4, 1, 5)),
        ("b",): ((2, 1, 2, 2), (3, 3, 3, 9)),
        ("b", "c"): ((3, 3, 3, 4), (3, 6, 3, 9)),
    }


def test_lists_number_their_items():
    assert places("a:\n  - x\n  - b: y\n    c: z\n") == {
        (): (None, (1, 1, 4, 9)),
        ("a",): ((1, 1, 1, 2), (2, 3, 4, 9)),
        ("a", 0): (None, (2, 5, 2, 6)),
        ("a", 1): (None, (3, 5, 4, 9)),
        ("a", 1, "b"): ((3, 5, 3, 6), (3, 8, 3, 9)),
        ("a", 1, "c"): ((4, 5, 4, 6), (4, 8, 4, 9)),
    }


def test_lists_may_stand_under_their_key():
    assert places("a:\n- x\n- y\n")[("a",)] == ((1, 1, 1, 2), (2, 1, 3, 4))


def test_flow_collections_end_after_their_bracket():
    assert places('z: {a: [1, 2], "q": }\n') == {
        (): (None, (1, 1, 1, 22)),
        ("z",): ((1, 1, 1, 2), (1, 4, 1, 22)),
        ("z", "a"): ((1, 5, 1, 6), (1, 8, 1, 14)),
        ("z", "a", 0): (None, (1, 9, 1, 10)),
        ("z", "a", 1): (None, (1, 12, 1, 13)),
        ("z", "q"): ((1, 16, 1, 19), (1, 21, 1, 21)),
    }


def test_quoted_and_folded_texts_span_their_lines():
    assert places("a: \"dua\n  baris\"\nb: 'x'\nc: polos\n  lanjut\nd: |\n  satu\n  dua\ne: >-\n  x\n") == {
        (): (None, (1, 1, 11, 1)),
        ("a",): ((1, 1, 1, 2), (1, 4, 2, 9)),
        ("b",): ((3, 1, 3, 2), (3, 4, 3, 7)),
        ("c",): ((4, 1, 4, 2), (4, 4, 5, 9)),
        ("d",): ((6, 1, 6, 2), (6, 4, 9, 1)),
        ("e",): ((9, 1, 9, 2), (9, 4, 11, 1)),
    }  # fmt: skip


def test_columns_count_characters_whatever_their_width():
    assert places("😀é: ﷽😀 x\nb: y\n") == {
        (): (None, (1, 1, 2, 5)),
        ("😀é",): ((1, 1, 1, 3), (1, 5, 1, 9)),
        ("b",): ((2, 1, 2, 2), (2, 4, 2, 5)),
    }


def test_windows_line_ends_count_once():
    assert places("a: 1\r\nb:\r\n  - x\r\n") == {
        (): (None, (1, 1, 3, 6)),
        ("a",): ((1, 1, 1, 2), (1, 4, 1, 5)),
        ("b",): ((2, 1, 2, 2), (3, 3, 3, 6)),
        ("b", 0): (None, (3, 5, 3, 6)),
    }


def test_an_absent_value_stands_where_it_would_begin():
    assert places("a:\nb: x\n") == {
        (): (None, (1, 1, 2, 5)),
        ("a",): ((1, 1, 1, 2), (1, 3, 1, 3)),
        ("b",): ((2, 1, 2, 2), (2, 4, 2, 5)),
    }


def test_a_key_written_twice_keeps_the_places_of_the_first():
    text = "a:\n  x: 1\na:\n  x: 2\n  x: 3\n  y: [4]\nb: 5\n"
    document, findings = read("r.yml", text.encode())
    assert document.data == {"a": {"x": 1}, "b": 5}
    assert {at: _span(mark) for at, mark in document.marks.items()} == {
        (): (1, 1, 7, 5),
        ("a",): (2, 3, 2, 7),
        ("a", "x"): (2, 6, 2, 7),
        ("b",): (7, 4, 7, 5),
    }
    assert [(one.rule, one.mark.line) for one in findings] == [("YML002", 3)]


def test_the_nearest_place_around_stands_in_for_a_missing_one():
    document, _ = read("r.yml", b"a:\n  b: 1\n")
    assert document.mark("a", "x", 3) == Mark("r.yml", 2, 3, 2, 7)
    assert document.key_mark("a", "b") == Mark("r.yml", 2, 3, 2, 4)
    assert document.key_mark("a", "x") == Mark("r.yml", 2, 3, 2, 7)


def test_an_empty_file_has_only_its_first_character():
    document, findings = read("r.yml", b"\n# kosong\n")
    assert (document.data, findings, document.mark("a")) == (None, (), Mark("r.yml"))
