"""Blanks of clauses are filled in with text; an item that would be empty is left out."""

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from literasi.cases.clauses import blanks, filled
from literasi.views.agreement_documents.articles import literal


def test_words_are_filled_in():
    assert filled("Objek {tentang}.", {"tentang": "Kelas"}) == "Objek Kelas."


def test_an_item_with_an_empty_blank_is_left_out_with_its_lines():
    text = "1. Satu.\n2. Dua:\n   {kewajiban}\n3. Tiga."
    assert filled(text, {"kewajiban": ""}) == "1. Satu.\n3. Tiga."


def test_several_lines_take_the_indent_of_their_place():
    text = "1. Dua:\n   {kewajiban}"
    assert filled(text, {"kewajiban": "1. a\n2. b"}) == "1. Dua:\n   1. a\n   2. b"


def test_an_unknown_blank_stays_as_it_is():
    assert filled("{lain} {tentang}", {"tentang": "x"}) == "{lain} x"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60))
def test_a_text_without_blanks_stays(text):
    assert filled(text, {"tentang": "x"}) == text or list(blanks(text))


@given(st.text(alphabet="ab #*_`[]()!|<>&~-+1.\\\n{}", max_size=40))
def test_text_of_a_record_means_nothing_in_markdown(text):
    tokens = MarkdownIt("commonmark", {"html": False}).enable("table").parse(f"x {literal(text)}")
    (inline,) = [one for one in tokens if one.type == "inline"]
    assert [one.type for one in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    shown = "".join(one.content for one in inline.children)
    assert all(one.type in {"text", "text_special"} for one in inline.children)
    assert shown == " ".join(f"x {text}".split())
