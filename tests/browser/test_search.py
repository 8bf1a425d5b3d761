"""The search in a real browser: the same roots as at the build, good answers, any place."""

from pathlib import Path

import pytest
from tests.browser.test_visits import SHIFTS
from tests.search.questions import questions

from literasi.words.affixes import root
from literasi.words.lists import roots
from literasi.words.text import words

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("portal")]

PHONE, DESK = {"width": 360, "height": 740}, {"width": 1280, "height": 900}
# Measured 0.986 and 1.00 (the theme's own search: 0.85 and 0.77); what is missing leaves room for
# pages that were written since.
RECALL = {"pertanyaan.txt": 0.96, "pertanyaan_lain.txt": 0.93}
ASK = "one => literasiIndeks.search(one, false, 10).then(a => a.pages.map(page => page.address))"
PREFIXES = ("", "me", "mem", "men", "meng", "meny", "menge", "pe", "pem", "pen", "peng", "peny",
            "ber", "per", "ter", "di", "ke", "se", "memper")  # fmt: skip
SUFFIXES = ("", "kan", "an", "i", "nya", "lah", "kanlah", "annya", "ku")


def results(page):
    page.locator(".cari__hasil a").first.wait_for()
    return page.locator(".cari__hasil a").all_inner_texts()


@pytest.fixture
def asking(page):
    """A page whose index is loaded."""
    page.goto("cari/?q=buku")
    results(page)
    return page


def test_browser_and_build_trace_every_word_to_the_same_root(asking):
    """Every listed root with every pair of affixes, and awkward texts: some 200,000 words."""
    listed = roots()
    made = [
        prefix + base + suffix
        for base in sorted(listed)
        for prefix in PREFIXES
        for suffix in SUFFIXES
    ]
    theirs = asking.evaluate("made => made.map(literasiIndeks.root)", made)
    assert [one for one, it in zip(made, theirs, strict=True) if it != root(one, listed)] == []


def test_browser_and_build_cut_texts_alike(asking):
    texts = ["Café buku2, “anak-anak”", "ĲSSEL Ⅳ ﬁlm", "İstanbul ẞ", "a\u0301b\u2028c", "2x2 x22"]
    theirs = asking.evaluate("texts => texts.map(literasiKata.words)", texts)
    assert theirs == [words(one) for one in texts]


@pytest.mark.parametrize("source", sorted(RECALL))
def test_real_questions_find_their_pages(asking, source):
    """The recorded recall among the first ten; `tools/bench/search.py` measures the theme's."""
    asked = questions(source)
    answers = [asking.evaluate(ASK, one.text) for one in asked]
    shares = [
        sum(page in answer for page in one.pages) / len(one.pages)
        for one, answer in zip(asked, answers, strict=True)
    ]
    assert sum(shares) / len(shares) >= RECALL[source]


@pytest.mark.parametrize("size", [PHONE, DESK])
def test_answers_to_a_link_push_nothing_down(page, size):
    page.add_init_script(SHIFTS)
    page.set_viewport_size(size)
    page.goto("cari/?q=dongeng")
    assert results(page) != []
    page.wait_for_load_state("networkidle")
    assert page.evaluate("window.geseran") == []


@pytest.mark.parametrize(
    ("typed", "stands"),
    [("meminjam", "pinjam"), ("kunjungi", "kunjungan"), ("dongeng", "mendongeng")],
)
def test_a_word_finds_its_family(asking, typed, stands):
    answers = [asking.evaluate(ASK, one) for one in (typed, stands)]
    assert answers[0] == answers[1] != []


def test_the_box_in_the_header_answers_while_one_types(page):
    page.set_viewport_size(DESK)
    page.goto("")
    page.locator("#cari-kepala").click()
    page.keyboard.type("bahasa isy", delay=20)
    assert any("Bahasa Isyarat" in one for one in results(page))
    assert page.locator(".cari__panel [role=status]").inner_text().endswith(".")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.classList.contains('cari__judul')")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.id") == "cari-kepala"
    page.keyboard.press("Escape")
    assert page.locator(".cari__panel").is_hidden()


def test_enter_leads_to_the_page_of_results(page):
    page.set_viewport_size(DESK)
    page.goto("layanan/")
    page.locator("#cari-kepala").fill("perpustakan kelilling")
    page.keyboard.press("Enter")
    page.wait_for_url("**/cari/?q=*")
    assert results(page)[0] == "Mobil Perpustakaan Keliling"
    said = page.locator("[data-cari-halaman] [role=status]").inner_text()
    assert said.startswith("Tidak ada “perpustakan”; dicari “perpustakaan”.")


def test_on_a_phone_a_sign_leads_to_the_search(page):
    page.set_viewport_size(PHONE)
    page.goto("")
    page.locator(".cari__ikon").click()
    page.locator("#cari-halaman").fill("dongeng")
    page.locator(".cari__hasil").nth(9).wait_for()
    assert len(results(page)) == 10
    page.get_by_role("button", name="Tampilkan lebih banyak").click()
    page.locator(".cari__hasil").nth(10).wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_a_question_is_text_and_never_markup(asking):
    asking.locator("#cari-halaman").fill("<img src=x onerror=alert(1)> dongeng")
    asking.locator("#cari-halaman").press("Enter")
    assert asking.locator(".cari img").count() == 0


def test_it_answers_from_a_folder_on_disk(browser, built_site):
    context = browser.new_context(viewport=DESK)
    page, faults = context.new_page(), []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(f"{Path(built_site).as_uri()}/cari/index.html?q=magang")
    assert "Rencana Magang Mahasiswa Ilmu Perpustakaan Mulai Juli 2026" in results(page)
    page.locator(".cari__hasil a").first.click()
    page.wait_for_url(lambda url: "/cari/" not in url)
    assert page.locator("h1").is_visible()
    assert (page.url.endswith("/index.html"), faults) == (True, [])
    context.close()


def test_a_piece_that_does_not_come_is_said(page):
    page.route("**/assets/cari/p-*", lambda route: route.abort())
    page.goto("cari/?q=dongeng")
    page.get_by_text("Indeks pencarian tidak dapat dimuat.").wait_for()
    page.faults.clear()


def test_without_scripts_the_page_says_so_and_leads_on(browser, address):
    context = browser.new_context(java_script_enabled=False, base_url=address)
    page = context.new_page()
    page.goto("cari/?q=dongeng")
    assert "memerlukan JavaScript" in page.locator("article noscript p:visible").inner_text()
    assert page.locator("article").get_by_role("link", name="Jadwal ruang").is_visible()
    context.close()


def test_a_first_answer_is_light(page, built_site):
    """Of the index only what the question needs: at most 100 kB uncompressed at this size."""
    fetched = set()
    page.on("request", lambda request: fetched.add(request.url.split("?")[0]))
    page.goto("cari/?q=kunjungan+sekolah")
    results(page)
    names = {one.rsplit("/", 1)[1] for one in fetched if "/assets/cari/" in one}
    sizes = [(Path(built_site) / "assets/cari" / one).stat().st_size for one in names]
    assert 0 < sum(sizes) <= 100_000
