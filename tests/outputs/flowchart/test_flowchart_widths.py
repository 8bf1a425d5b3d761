"""Reckoned widths are the font's own."""

from pathlib import Path

import pytest
from PIL import ImageFont

import literasi
from literasi.outputs.public.flowchart.metrics import RESERVE, width, wrap
from literasi.outputs.public.flowchart.widths import BOLD, REGULAR

FONTS = Path(literasi.__file__).parent / "fonts"


@pytest.mark.parametrize(("name", "table"), [("Regular", REGULAR), ("Bold", BOLD)])
def test_the_table_is_the_font_s(name, table):
    path = FONTS / f"LiberationSans-{name}.ttf"
    font = ImageFont.truetype(path, 2048, layout_engine=ImageFont.Layout.BASIC)
    measured = {one: round(font.getlength(one)) for group in table.values() for one in group}
    assert measured == {one: units for units, group in table.items() for one in group}


def test_lines_break_after_spaces_slashes_and_hyphens_and_long_words_are_cut():
    assert wrap("surat/balasan dan-atau x", 10, width("balasan", 10)) == (
        "surat/", "balasan", "dan-", "atau x",
    )  # fmt: skip
    assert wrap("mmmmm", 10, width("mm", 10)) == ("mm", "mm", "m")


def test_nothing_has_no_lines():
    assert wrap("  ", 10, 50) == ()


def test_a_character_outside_the_font_is_reckoned_wide():
    assert width("漢", 10) == 10 * RESERVE
