"""The calendar with a browser's help: today marked, filters, and the sign at a door."""

from datetime import UTC, datetime

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("portal")]

MONTH = "jadwal/bulan/2026-10/"
SIGN = "jadwal/kendal/ruang-diskusi/pintu/"  # taken on Tuesday 12 January 2027, 09.00-12.00 WIB


@pytest.fixture
def at(browser, address):
    """Open a page as if it were a stated time (UTC), in an office's zone."""
    contexts = []

    def visit(path, when):
        context = browser.new_context(
            base_url=address, timezone_id="Asia/Jakarta", locale="id-ID", reduced_motion="reduce"
        )
        contexts.append(context)
        page = context.new_page()
        page.clock.install(time=datetime.fromisoformat(when).replace(tzinfo=UTC))
        page.goto(path)
        page.wait_for_load_state("load")
        return page

    yield visit
    for one in contexts:
        one.close()


def test_today_is_marked_by_the_browsers_date(at):
    page = at(MONTH, "2026-10-14T03:00")
    marked = page.locator(".jw-hari-ini").evaluate_all("all => all.map(one => one.dataset.hari)")
    assert set(marked) == {"2026-10-14"}
    assert page.locator("td.jw-hari-ini").get_attribute("aria-current") == "date"


def test_another_month_marks_no_day(at):
    assert at(MONTH, "2027-01-14T03:00").locator(".jw-hari-ini").count() == 0


def test_a_filter_leaves_only_what_was_asked_for(at):
    page = at(MONTH, "2026-10-14T03:00")
    rows = page.locator(".jw-daftar > li")
    everything = rows.count()
    page.get_by_label("Ruang", exact=True).select_option("Ruang Podcast")
    shown = page.locator(".jw-daftar > li:visible")
    rooms = shown.locator(".jw-tempat").all_inner_texts()
    assert 0 < shown.count() < everything
    assert all("Ruang Podcast" in one for one in rooms)
    assert page.get_by_role("status").inner_text() == (
        f"{shown.count()} dari {everything} pemakaian dalam daftar"
    )
    assert page.locator(".jw-acara li:visible").count() == shown.count()
    assert set(page.locator(".jw-semua tbody th:visible").all_inner_texts()) == {"Ruang Podcast"}
    page.get_by_label("Ruang", exact=True).select_option("Semua ruang")
    assert page.locator(".jw-daftar > li:visible").count() == everything


def test_without_scripts_the_months_are_whole_and_linked(browser, address):
    context = browser.new_context(java_script_enabled=False, base_url=address)
    page = context.new_page()
    page.goto(MONTH)
    assert page.locator(".jw-daftar > li:visible").count() > 0
    page.get_by_role("link", name="November 2026 →").first.click()
    page.get_by_role("heading", level=1, name="Jadwal November 2026").wait_for()
    context.close()


def state(page):
    return " ".join(page.locator(".jw-pintu-keadaan").inner_text().split())


@pytest.mark.parametrize(
    ("when", "words", "now"),
    [
        ("2027-01-12T00:00", "BEBAS sampai 09.00", ""),
        ("2027-01-12T02:00", "TERPAKAI sampai 12.00", "Magang mahasiswa"),
        ("2027-01-12T04:59", "TERPAKAI sampai 12.00", "Magang mahasiswa"),
        ("2027-01-12T05:00", "BEBAS tidak ada pemakaian lain hari ini", ""),
    ],
)
def test_a_door_sign_says_what_is_on_by_the_clock(at, when, words, now):
    page = at(SIGN, when)
    assert state(page) == words
    assert page.locator(".jw-pintu-kini").inner_text().startswith(now)
    assert not page.locator(".md-header").is_visible()


def test_a_door_sign_follows_the_clock_by_itself(at):
    page = at(SIGN, "2027-01-12T01:59")
    before = state(page)
    page.clock.run_for(90_000)
    assert (before, state(page)) == ("BEBAS sampai 09.00", "TERPAKAI sampai 12.00")


def test_a_door_sign_asks_for_news_and_works_on_when_the_line_is_down(at):
    page = at(SIGN, "2027-01-12T01:50")
    page.route("**/pintu/", lambda route: route.abort())
    page.clock.run_for(5 * 60_000)
    lost = page.get_by_text("Sambungan terputus; data per")
    lost.wait_for()
    page.clock.run_for(6 * 60_000)
    assert state(page) == "TERPAKAI sampai 12.00"
    page.unroute("**/pintu/")
    page.clock.run_for(5 * 60_000)
    lost.wait_for(state="detached")
    assert page.locator(".jw-pintu-per").inner_text().startswith("Data per ")


def test_a_door_sign_shows_what_it_hears(at):
    page = at(SIGN, "2027-01-12T01:50")

    def moved(route):
        answer = route.fetch()
        body = answer.text().replace("2027-01-12T09:00", "2027-01-12T10:00")
        route.fulfill(response=answer, body=body)

    page.route("**/pintu/", moved)
    with page.expect_response("**/pintu/"):
        page.clock.run_for(5 * 60_000)
    page.get_by_text("sampai 10.00").wait_for()


def test_the_words_of_a_door_sign_can_be_read_from_three_metres(at):
    """On a tablet of 10 inches the state is at least 12 mm high: 4 mm for every metre."""
    page = at(SIGN, "2027-01-12T02:00")
    page.set_viewport_size({"width": 1280, "height": 800})
    size = page.locator(".jw-pintu-keadaan").evaluate(
        "one => parseFloat(getComputedStyle(one).fontSize)"
    )
    millimetres = 217 / 1280  # the width of such a screen
    assert size * 0.7 * millimetres >= 12


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1920, 1080)])
def test_a_door_sign_fits_its_screen_and_always_names_what_comes_next(at, size):
    page = at(SIGN, "2027-01-12T02:00")
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.clock.run_for(16_000)
    assert page.evaluate("document.documentElement.scrollHeight") <= size[1]
    assert page.locator(".jw-pintu-daftar li").count() >= 1
