"""Real visits: every template, phone, tablet and desk, light and dark, under the strict policy."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from tests.browser.kinds import TEMPLATES, pages, place, templates_of

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("portal")]

SHOTS = Path(__file__).parents[2] / "build" / "tangkapan"
PHONE, TABLET, DESK = (360, 740), (768, 1024), (1280, 900)
SCHEMES = {"light": "default", "dark": "slate"}
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
EDGE = 8  # pixels of paper left of the text, also on the narrowest phone
TALLEST = 15_000  # Chromium leaves taller pictures blank
SIZES = (PHONE, TABLET, DESK)
VISITS = [(kind, scheme) for kind in TEMPLATES for scheme in SCHEMES]


def visit(page, path, size, scheme):
    resize(page, size)
    page.emulate_media(color_scheme=scheme)
    page.goto(path)
    page.wait_for_load_state("load")


def open_template(page, built_site, visited, size=PHONE):
    """Open the page that stands for a template; that an unknown address answers 404 is right."""
    kind, scheme = visited
    page.add_init_script(SHIFTS)
    visit(page, place(Path(built_site), kind), size, scheme)
    if kind == "tidak-ditemukan":
        page.faults[:] = [one for one in page.faults if "status of 404" not in one]


def resize(page, size):
    page.set_viewport_size({"width": size[0], "height": size[1]})


SHIFTS = """window.geseran = []; new PerformanceObserver(list => geseran.push(
  ...list.getEntries().map(one => [one.value, ...one.sources.map(
    each => each.node?.outerHTML?.slice(0, 120))]))).observe(
  {type: "layout-shift", buffered: true})
"""
"""Every shift of the layout while a page loads: the sum is to be 0."""


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


def test_every_page_is_of_exactly_one_template(built_site):
    known = {one: templates_of(one) for one in pages(Path(built_site))}
    assert {one: found for one, found in known.items() if len(found) != 1} == {}


@pytest.mark.parametrize("visited", VISITS, ids="-".join)
def test_a_visitor_can_read_it(page, built_site, visited):
    """h1 seen, nothing shifts or sticks out, axe finds no barrier; the fixture hears all.

    One load serves the three sizes, as a window is turned and widened. It happens on a phone in
    the light scheme, on a desk in the dark one; so does axe, which takes most of the time, and
    looks at all three sizes in `make test-full`.
    """
    kind, scheme = visited
    judged = {"light": PHONE, "dark": DESK}[scheme]
    open_template(page, built_site, visited, judged)
    assert page.locator("body").get_attribute("data-md-color-scheme") == SCHEMES[scheme]
    assert page.evaluate("window.geseran") == []
    for size in SIZES:
        resize(page, size)
        assert page.locator("h1").count() == 1
        assert page.locator("h1").is_visible()
        assert page.locator("h1").bounding_box()["x"] >= EDGE
        assert (size, overflow(page)) == (size, [])
        if size == judged:
            shoot(page, f"{kind}-{size[0]}-{scheme}")
            assert violations(page) == []


@pytest.mark.full
@pytest.mark.parametrize("visited", VISITS, ids="-".join)
def test_axe_finds_no_barrier_at_any_size(page, built_site, visited):
    open_template(page, built_site, visited)
    for size in SIZES:
        resize(page, size)
        assert (size, violations(page)) == (size, [])


WATCH = """() => addEventListener("focusin", event => {
  const one = event.target, style = getComputedStyle(one);
  const ringed = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
  const field = one.matches("input, select, textarea") && style.borderStyle !== "none";
  one.dataset.ditemui = ringed || style.boxShadow !== "none" || field ? "terlihat" : "tersembunyi";
})"""
MISSED = """() => {
  const every = "a[href], button, input, select, textarea, summary, [contenteditable=true]";
  const met = one => one.dataset.ditemui === "terlihat" || one.type === "radio"
    && document.querySelector(`input[name="${one.name}"][data-ditemui=terlihat]`);
  return [...document.querySelectorAll(`${every}, [data-ditemui=tersembunyi]`)].filter(one =>
    one.checkVisibility({visibilityProperty: true, opacityProperty: true})
    && !one.disabled && !met(one)).map(one => one.outerHTML.slice(0, 200));
}"""
STEPS = (
    "() => document.querySelectorAll('a[href], button, input, select, textarea, summary, "
    "[tabindex]').length"
)


@pytest.mark.parametrize("kind", TEMPLATES)
def test_the_keyboard_reaches_everything_and_shows_where_it_is(page, built_site, kind):
    open_template(page, built_site, (kind, "light"))
    resize(page, DESK)
    page.evaluate(WATCH)
    for _ in range(page.evaluate(STEPS)):
        page.keyboard.press("Tab")
    assert page.evaluate(MISSED) == []


def test_the_keyboard_meets_the_way_to_the_content_first(page):
    visit(page, "", DESK, "light")
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text().strip() == "Lewati ke isi"
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "#" in url)


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


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("lacak", "Tulis kode Anda di belakang alamat halaman ini"),
        ("periksa", "JavaScript harus menyala"),
        ("jadwal-bulan", "Senin, "),
        ("ruang", "tempel alamat ini"),
        ("ruang-pintu", "Berikutnya"),
        ("publikasi-berita", "Kirim lewat WhatsApp"),
    ],
)
def test_without_scripts_nothing_is_shown_that_needs_one(browser, address, built_site, kind, said):
    context = browser.new_context(java_script_enabled=False, base_url=address)
    opened = context.new_page()
    opened.goto(place(Path(built_site), kind))
    assert said in opened.locator("article").inner_text()
    assert opened.locator("article :is(form, select, input, button):visible").count() == 0
    context.close()


def test_a_copy_on_a_disk_leads_from_page_to_page(browser, built_site):
    context = browser.new_context()
    opened = context.new_page()
    home = (Path(built_site) / "index.html").as_uri()
    opened.goto(home)
    opened.locator(".lit-kantor-kartu a").first.click()
    opened.wait_for_url(lambda url: url != home)
    assert opened.locator("h1").inner_text().replace("\n", " ").startswith("Dinas ")
    opened.locator(".lit-remah a").first.click()
    opened.wait_for_url(home)
    context.close()
