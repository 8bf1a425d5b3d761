"""The sheet for the desk is one page of A4, as any browser prints it."""

import re

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("portal")]
SHEET = "panduan/lembar-ringkas/"
PAGE = re.compile(rb"/Type\s*/Page\b")
BOX = re.compile(rb"/MediaBox\s*\[([^]]*)\]")
A4 = (0, 0, 595, 842)  # points


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_sheet_is_one_page_of_a4(page, look):
    page.emulate_media(color_scheme=look, media="print")
    page.goto(SHEET)
    ink = "one => getComputedStyle(one).color"
    assert page.locator(".pn-ringkas").evaluate(ink) == "rgb(34, 26, 20)"
    made = page.pdf(format="A4", prefer_css_page_size=True)
    boxes = [tuple(round(float(one)) for one in found.split()) for found in BOX.findall(made)]
    assert (len(PAGE.findall(made)), boxes) == (1, [A4])
