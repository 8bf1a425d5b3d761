"""Every Atom feed by RFC 4287, and every block of data by schema.org's own rules of shape."""

from datetime import datetime
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import pytest
from tests.portal.addresses import blocks

pytestmark = pytest.mark.xdist_group("portal")

ATOM = "{http://www.w3.org/2005/Atom}"
ONCE = ("id", "title", "updated")
AT_MOST_ONCE = (
    "subtitle", "generator", "icon", "logo", "rights", "published", "summary", "content",
)  # fmt: skip
TEXTS = ("title", "subtitle", "summary", "rights")
TYPES = {"text", "html", "xhtml"}
NEEDED = {  # what a search engine asks of a kind, developers.google.com/search/docs
    "Event": {"name", "startDate", "location"},
    "NewsArticle": {"headline", "datePublished", "author"},
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"position", "name", "item"},
    "Place": {"name", "address"},
    "Offer": {"url", "availability"},
}
MOMENTS = ("startDate", "endDate", "datePublished", "dateModified")


def faults(text):
    """What RFC 4287 forbids or misses in a feed."""
    feed = ET.fromstring(text)  # noqa: S314 - our own output
    if feed.tag != f"{ATOM}feed":
        return ["section 4.1.1: no feed"]
    entries = feed.findall(f"{ATOM}entry")
    return [
        *_element(feed, "feed"),
        *(fault for one in entries for fault in _element(one, "entry")),
        *_authors(feed, entries),
        *_twice("id", [one.findtext(f"{ATOM}id") for one in entries]),
        *_self(feed),
    ]


def _element(node, kind):
    yield from _counts(node, kind)
    yield from _values(node, kind)
    yield from _links(node, kind)


def _counts(node, kind):
    for name in ONCE:
        if len(node.findall(ATOM + name)) != 1:
            yield f"section 4.1: {kind} needs one {name}"
    for name in AT_MOST_ONCE:
        if len(node.findall(ATOM + name)) > 1:
            yield f"section 4.1: {kind} has {name} twice"


def _values(node, kind):
    if not urlsplit(node.findtext(f"{ATOM}id", "")).scheme:
        yield f"section 4.2.6: {kind} without an IRI as its id"
    moments = [one for name in ("updated", "published") for one in node.findall(ATOM + name)]
    if any(datetime.fromisoformat(one.text).tzinfo is None for one in moments):
        yield f"section 3.3: {kind} tells a moment without a zone"
    if not all(one.get("term") for one in node.findall(f"{ATOM}category")):
        yield "section 4.2.2: a category needs its term"
    texts = [one for name in TEXTS for one in node.findall(ATOM + name)]
    if {one.get("type", "text") for one in texts} - TYPES:
        yield f"section 3.1.1: {kind} has a text of no known type"


def _links(node, kind):
    links = node.findall(f"{ATOM}link")
    if not all(one.get("href") for one in links):
        yield "section 4.2.7: a link needs its href"
    alternates = [one for one in links if one.get("rel", "alternate") == "alternate"]
    shown = [(one.get("type"), one.get("hreflang")) for one in alternates]
    if len(shown) != len(set(shown)):
        yield f"section 4.1: {kind} has two alternates of one type"
    if kind == "entry" and not shown and node.find(f"{ATOM}content") is None:
        yield "section 4.1.2: an entry needs an alternate or content"


def _authors(feed, entries):
    if feed.find(f"{ATOM}author") is None and (
        not entries or any(one.find(f"{ATOM}author") is None for one in entries)
    ):
        yield "section 4.1.1: no author"
    for one in feed.iter(f"{ATOM}author"):
        if not one.findtext(f"{ATOM}name"):
            yield "section 3.2: a person needs a name"


def _twice(name, values):
    if len(values) != len(set(values)):
        yield f"section 4.1.1: two entries of one {name}"


def _self(feed):
    if [one.get("rel") for one in feed.findall(f"{ATOM}link")].count("self") != 1:
        yield "section 4.1.1: no link to itself"


def test_every_feed_is_sound_and_knows_its_own_address(site):
    feeds = [one for one in site.ending(".xml") if one != "sitemap.xml"]
    assert {"publikasi/feed.xml", "jadwal/perubahan.xml"} <= set(feeds)
    for place in feeds:
        assert (place, faults(site.text(place))) == (place, [])
        feed = ET.fromstring(site.text(place))  # noqa: S314 - our own output
        (own,) = (one for one in feed.findall(f"{ATOM}link") if one.get("rel") == "self")
        assert own.get("href") == site.home + place
        assert all(
            one.text <= feed.findtext(f"{ATOM}updated") for one in feed.iter(f"{ATOM}updated")
        )


GOOD = """<feed xmlns="http://www.w3.org/2005/Atom"><id>https://x.example/f</id><title>F</title>
<updated>2026-01-01T00:00:00Z</updated><author><name>K</name></author>
<link rel="self" href="https://x.example/f"/><entry><id>https://x.example/1</id><title>E</title>
<updated>2026-01-01T00:00:00Z</updated><link href="https://x.example/1"/></entry></feed>"""


@pytest.mark.parametrize(
    ("right", "wrong", "found"),
    [
        ("<title>F</title>", "", "section 4.1: feed needs one title"),
        ("<id>https://x.example/1</id>", "<id>1</id>",
         "section 4.2.6: entry without an IRI as its id"),
        ("00:00:00Z</updated><a", "00:00:00</updated><a",
         "section 3.3: feed tells a moment without a zone"),
        ("<author><name>K</name></author>", "", "section 4.1.1: no author"),
        ('rel="self"', 'rel="via"', "section 4.1.1: no link to itself"),
        ('<link href="https://x.example/1"/>', "",
         "section 4.1.2: an entry needs an alternate or content"),
    ],
)  # fmt: skip
def test_a_slip_in_a_feed_is_seen(right, wrong, found):
    assert faults(GOOD) == []
    assert faults(GOOD.replace(right, wrong, 1)) == [found]


def things(value):
    """Every object with a type in a block of data."""
    if isinstance(value, dict):
        yield from [value] if "@type" in value else []
    for one in value.values() if isinstance(value, dict) else value:
        if isinstance(one, (dict, list)):
            yield from things(one)


def test_data_for_search_engines_is_whole(site):
    pages = [one for one in site.ending(".html") if "application/ld+json" in site.text(one)]
    assert pages
    seen = set()
    for place in pages:
        told = [one for one in blocks(site.text(place)) if "schema.org" in str(one)]
        assert told
        for one in things(told):
            seen.add(one["@type"])
            missing = NEEDED.get(one["@type"], set()) - one.keys()
            assert (place, one["@type"], missing) == (place, one["@type"], set())
            for name in MOMENTS:
                assert name not in one or datetime.fromisoformat(one[name])
    assert {"Event", "NewsArticle", "BreadcrumbList"} <= seen
