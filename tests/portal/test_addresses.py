"""No address leads nowhere: pages, pictures, anchors, feeds, calendars, tables, open data."""

import pytest
from tests.portal.addresses import Site, blocks, read, styles, unfolded

pytestmark = pytest.mark.xdist_group("portal")

MACHINES = (".json", ".xml", ".ics", ".csv", ".txt", ".webmanifest")
BASES = {"api/v1/openapi.json": "api/v1"}  # the address that paths are joined to is no file


def test_every_address_on_every_page_leads_somewhere(site):
    assert len(site.pages) > 500
    assert [
        one for place, (_, all_) in site.pages.items() for one in site.broken(place, all_)
    ] == []


def test_every_address_in_files_for_machines_leads_somewhere(site):
    named = {
        place: site.named(unfolded(text) if place.endswith(".ics") else text)
        for place in site.ending(*MACHINES)
        for text in [site.text(place)]
    }
    kept = {
        place: [one for one in found if one != site.home + BASES.get(place, "-")]
        for place, found in named.items()
    }
    assert sum(map(len, kept.values())) > 1000
    assert [one for place, found in kept.items() for one in site.broken(place, found)] == []


def test_every_address_in_the_data_of_a_page_leads_somewhere(site):
    found = {place: site.named(str(blocks(site.text(place)))) for place in site.ending(".html")}
    assert [one for place, all_ in found.items() for one in site.broken(place, all_)] == []


def test_style_sheets_ask_only_for_what_is_there(site):
    faults = [site.broken(one, styles(site.text(one))) for one in site.ending(".css")]
    assert faults == [[]] * len(faults)


def test_the_sitemap_has_every_page_that_may_be_found_and_no_other(site):
    hidden = {
        place for place in site.pages
        if place == "404.html" or '<meta name="robots" content="noindex' in site.text(place)
    }  # fmt: skip
    listed = {one.removeprefix(site.home) for one in site.named(site.text("sitemap.xml"))}
    open_ = {one.removesuffix("index.html") for one in set(site.pages) - hidden}
    saved = {one for one in open_ if one.startswith("unduh/")}
    assert listed - {""} == open_ - saved - {""}


@pytest.fixture
def small(tmp_path):
    """A site of two pages, in which each kind of slip can be made."""
    (tmp_path / "a").mkdir()
    (tmp_path / "robots.txt").write_text("Sitemap: https://x.example/dir/sitemap.xml\n")
    (tmp_path / "index.html").write_text('<p id="isi">x</p>')
    (tmp_path / "a/index.html").write_text("<script>'<a href=\"no\">'</script><a name=kini>x</a>")
    return Site(tmp_path)


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("../", ""), ("../#isi", ""), ("#kini", ""), ("", ""), ("/dir/", ""), ("/dir/a/", ""),
        ("https://lain.example/tiada", ""), ("mailto:a@b.example", ""),
        ("webcal://x.example/dir/", ""),
        ("../#tiada", "no #tiada on index.html"), ("#isi", "no #isi on a/index.html"),
        ("b/", "no file a/b/index.html"), ("../a", "no file a"),
        ("webcal://x.example/dir/i.ics", "no file i.ics"),
    ],
)  # fmt: skip
def test_a_broken_address_is_seen(small, address, why):
    assert small.fault("a/index.html", address) == why


def test_a_page_mentions_what_its_elements_ask_for():
    html = (
        '<img src="a.jpg" srcset="a.webp 1x, b.webp 2x"><label for="x">y</label>'
        '<a href="b/?c=1&amp;d=2">z</a><!-- <a href="no"> -->'
        '<meta property="og:image" content="https://x.example/k.jpg">'
    )
    told = ["a.jpg", "a.webp", "b.webp", "#x", "b/?c=1&d=2", "https://x.example/k.jpg"]
    assert read(html) == (set(), told)
