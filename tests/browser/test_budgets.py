"""What a phone with little data pays: bytes of a first visit, before anybody scrolls."""

import gzip
from pathlib import Path

import pytest
from tests.browser.kinds import place

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("portal")]

PHONE = {"width": 360, "height": 740}
PACKED = (".html", ".css", ".js", ".json", ".svg", ".xml")
BUDGETS = {
    "beranda": 350_000,
    "publikasi-berita": 250_000,
    "publikasi-pengumuman": 250_000,
    "publikasi-daftar": 350_000,
    "publikasi-kelompok": 350_000,
    "lacak-permohonan": 250_000,
}


def sent(path, body):
    """The bytes on the way: text is compressed by every server worth the name."""
    return len(gzip.compress(body, 6)) if path.endswith(("/", *PACKED)) else len(body)


@pytest.mark.parametrize("kind", BUDGETS)
def test_a_first_visit_stays_within_its_budget(page, built_site, kind):
    answers = {}
    page.on("response", lambda one: answers.setdefault(one.url, one))
    page.set_viewport_size(PHONE)
    page.goto(place(Path(built_site), kind))
    page.wait_for_load_state("networkidle")
    costs = {url: sent(url.split("?", maxsplit=1)[0], one.body()) for url, one in answers.items()}
    assert 20_000 < sum(costs.values()) <= BUDGETS[kind], costs
