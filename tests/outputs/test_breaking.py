"""Long words of lists may break, and nothing else of a text changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from literasi.outputs.office.breaking import fits

BREAK = "\u200b"


@given(st.text(st.characters(exclude_characters=BREAK), max_size=200), st.integers(1, 60))
def test_only_places_to_break_are_added(text, width):
    assert fits(text, width).replace(BREAK, "") == text


@given(st.text("ab/ ", max_size=200), st.integers(5, 60))
def test_no_piece_is_wider_than_its_column(text, width):
    pieces = fits(text, width).replace(BREAK, " ").split()
    assert [one for one in pieces if len(one) > width] == []


@pytest.mark.parametrize(
    ("text", "width", "short", "shown"),
    [
        ("041/77.1/416-117/2026", 18, 0, "041/|77.1/|416-117/|2026"),
        ("Perpustakaan Kabupaten Contoh", 12, 0, "Perpustakaan Kabupaten Contoh"),
        ("Perpustakaan", 10, 0, "Perpus|takaan"),
        ("klasifikasi", 10, 12, "klasifikasi"),
        ("Koordinasikan/konfirmasikan", 22, 9, "Koordinasikan/|konfirmasikan"),
    ],
)
def test_a_word_breaks_after_its_slashes_and_inside_only_when_it_must(text, width, short, shown):
    assert fits(text, width, short) == shown.replace("|", BREAK)
