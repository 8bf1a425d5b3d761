"""A drawn code holds what it should: compared with the library's own matrix, module by module."""

import re

import segno
from hypothesis import given
from hypothesis import strategies as st
from tests.support.pages import read_html

from literasi.outputs.public import qr

BOX = re.compile(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z")


@given(st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), min_size=1, max_size=120))
def test_the_drawing_has_a_dark_box_wherever_the_code_has_a_dark_module(content):
    found = dict(read_html(str(qr.drawing(content, "Kode"))).found)
    dark = {
        (int(x) + step, int(y))
        for x, y, width, back in BOX.findall(found["path"]["d"])
        for step in range(int(width))
        if width == back
    }
    matrix = segno.make(content, error="m", micro=False, boost_error=False).matrix
    right = {(x + 4, y + 4) for y, row in enumerate(matrix) for x, one in enumerate(row) if one}
    assert dark == right
    assert found["svg"]["viewbox"] == f"0 0 {len(matrix) + 8} {len(matrix) + 8}"
