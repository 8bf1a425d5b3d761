"""Real visits: every kind of page, phone and desk, light and dark, under the strict policy."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from tests.browser.kinds import CODES, RECORDS, SECTIONS, place

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("portal")]

SHOTS = Path(__file__).parents[2] / "build" / "tangkapan"
PHONE, DESK = (360, 740), (1280, 900)
SCHEMES = {"light": "default", "dark": "slate"}
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
EDGE = 8  # pixels of paper left of the text, also on the narrowest phone
TALLEST = 15_000  # Chromium leaves taller pictures blank

EVERY_WAY = [(size, scheme) for size in (PHONE, DESK) for scheme in SCHEMES]
TWO_WAYS = [(PHONE, "light"), (DESK, "dark")]
VISITS = [
    *((kind, *way) for kind in ("beranda", *RECORDS) for way in EVERY_WAY),
    *((kind, *way) for kind in CODES for way in TWO_WAYS),
    *((kind, *way) for kind in SECTIONS if kind != "beranda" for way in TWO_WAYS),
]


def visit(page, path, size, scheme):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.emulate_media(color_scheme=scheme)
    page.goto(path)
    page.wait_for_load_state("load")


OVERFLOW = """() => {
  const wide = document.documentElement.scrollWidth;
  if (wide <= innerWidth) return [];
  const out = [...document.querySelectorAll("body *")].filter(
    one => one.getBoundingClientRect().right > wide - 1);
  return out.map(one => `${one.tagName}.${one.className} reaches ${wide} of ${innerWidth}`);
}"""


def overflow(page):
    """What is wider than the window, if the page scrolls sideways."""
    return page.evaluate(OVERFLOW)


def shoot(page, name):
    SHOTS.mkdir(parents=True, exist_ok=True)
    width, height = page.evaluate("[innerWidth, document.documentElement.scrollHeight]")
    clip = {"x": 0, "y": 0, "width": width, "height": min(height, TALLEST)}
    page.screenshot(path=SHOTS / f"{name}.png", full_page=True, clip=clip)


def violations(page):
    """What axe finds: rule, how bad, and the first places."""
    found = Axe().run(page, options=RULES).response["violations"]
    return [
        (one["id"], one["impact"], [node["html"][:200] for node in one["nodes"][:3]])
        for one in found
    ]


def name_of(visited):
    kind, (width, _), scheme = visited
    return f"{kind}-{width}-{scheme}"


@pytest.mark.parametrize("visited", VISITS, ids=name_of)
def test_a_visitor_can_read_it(page, built_site, visited):
    """h1 seen, off the edge; nothing sticks out; axe finds no barrier; the fixture hears all."""
    kind, size, scheme = visited
    visit(page, place(Path(built_site), kind), size, scheme)
    if kind == "tidak-ditemukan":
        page.faults[:] = [one for one in page.faults if "status of 404" not in one]
    shoot(page, name_of(visited))
    assert page.locator("h1").count() == 1
    assert page.locator("h1").is_visible()
    assert page.locator("h1").bounding_box()["x"] >= EDGE
    assert page.locator("body").get_attribute("data-md-color-scheme") == SCHEMES[scheme]
    assert overflow(page) == []
    assert violations(page) == []


def test_the_keyboard_meets_the_way_to_the_content_first(page):
    visit(page, "", DESK, "light")
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text().strip() == "Lewati ke isi"
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") != ""


def test_a_wide_table_scrolls_by_keyboard_on_a_phone(page, built_site):
    visit(page, place(Path(built_site), "sop"), PHONE, "light")
    boxes = page.locator(".md-typeset__scrollwrap, .md-typeset table").evaluate_all(
        "boxes => boxes.filter(box => box.scrollWidth > box.clientWidth + 1)"
        ".map(box => box.tabIndex)"
    )
    assert set(boxes) <= {0}


def test_without_scripts_the_content_is_there(browser, address, built_site):
    context = browser.new_context(java_script_enabled=False, base_url=address)
    opened = context.new_page()
    opened.goto(place(Path(built_site), "sop"))
    assert opened.locator("h1").is_visible()
    assert opened.locator("article p").first.is_visible()
    context.close()


def test_a_copy_on_a_disk_leads_from_page_to_page(browser, built_site):
    context = browser.new_context()
    opened = context.new_page()
    opened.goto((Path(built_site) / "index.html").as_uri())
    opened.locator(".lit-kantor-kartu a").first.click()
    assert opened.locator("h1").inner_text().replace("\n", " ").startswith("Dinas ")
    opened.locator(".lit-remah a").first.click()
    assert opened.url == (Path(built_site) / "index.html").as_uri()
    context.close()
