"""The Atom feed: valid, absolute, in the office's own time, and without what was withdrawn."""

from dataclasses import replace
from datetime import timedelta
from xml.etree import ElementTree as ET

from tests.engine.sample import ADDRESS, NEWER, SITE, publication

from literasi.outputs.public import feeds
from literasi.values.dates import parse_moment

SPACE = "{http://www.w3.org/2005/Atom}"


def parsed(view, path=feeds.PATH):
    made = next(one for one in feeds.build(view) if one.path == path)
    return ET.fromstring(made.content)  # noqa: S314 - our own output


def fields(node):
    """Every child with its text or attributes, in order, entries left out."""
    return [
        (child.tag.removeprefix(SPACE), child.text or dict(child.attrib))
        for child in node
        if child.tag not in {SPACE + "entry", SPACE + "author"}
    ]


def test_the_head_names_the_feed_its_page_and_the_newest_instant():
    assert fields(parsed(SITE)) == [
        ("id", f"{ADDRESS}publikasi/feed.xml"),
        ("title", "Publikasi kegiatan literasi"),
        ("subtitle", "Perpustakaan Contoh Kendal, Perpustakaan Contoh Timur"),
        ("updated", "2026-02-12T09:30:00+07:00"),
        (
            "link",
            {
                "rel": "self",
                "type": "application/atom+xml",
                "href": f"{ADDRESS}publikasi/feed.xml",
            },
        ),
        ("link", {"rel": "alternate", "type": "text/html", "href": f"{ADDRESS}publikasi/"}),
    ]


def test_an_entry_carries_the_whole_announcement():
    entry = parsed(SITE).find(SPACE + "entry")
    page = f"{ADDRESS}publikasi/kendal/mendongeng/"
    assert [name.text for name in entry.iter(SPACE + "name")] == ["Perpustakaan Contoh Kendal"]
    assert fields(entry) == [
        ("id", page),
        ("title", "Judul mendongeng & kawan <kawan>"),
        ("updated", "2026-02-12T09:30:00+07:00"),
        ("published", "2026-02-12T09:30:00+07:00"),
        ("summary", "Anak-anak mendengarkan dongeng."),
        ("category", {"term": "berita_kegiatan", "label": "Berita kegiatan"}),
        ("category", {"term": "anak"}),
        ("category", {"term": "dongeng"}),
        ("link", {"rel": "alternate", "type": "text/html", "href": page}),
        (
            "link",
            {
                "rel": "enclosure",
                "type": "image/jpeg",
                "href": f"{ADDRESS}media/kendal/aula-960.jpg",
            },
        ),
    ]


def test_each_office_writes_its_own_time():
    """And 09.30 in Jakarta is later than 09.00 in Makassar, whatever the text order says."""
    stamps = [one.text for one in parsed(SITE).iter(SPACE + "published")]
    assert stamps == ["2026-02-12T09:30:00+07:00", "2026-02-12T09:00:00+08:00"]


def test_a_withdrawn_publication_leaves_the_feed():
    assert [one.path for one in feeds.build(SITE) if b"ditarik" in one.content] == []


def test_every_list_has_its_own_feed_under_its_own_address():
    feeds_ = {one.path: parsed(SITE, one.path) for one in feeds.build(SITE)}
    shown = {
        path: [entry.find(SPACE + "title").text for entry in feed.iter(SPACE + "entry")]
        for path, feed in feeds_.items()
    }
    newer, older = "Judul mendongeng & kawan <kawan>", "Judul pelatihan & kawan <kawan>"
    assert shown == {
        "publikasi/feed.xml": [newer, older],
        "publikasi/jenis/pengumuman/feed.xml": [older],
        "publikasi/jenis/berita-kegiatan/feed.xml": [newer],
        "publikasi/kendal/feed.xml": [newer],
        "publikasi/mojokerto/feed.xml": [older],
        "publikasi/tahun/2026/feed.xml": [newer, older],
        "publikasi/tag/anak/feed.xml": [newer, older],
        "publikasi/tag/dongeng/feed.xml": [newer, older],
        "publikasi/mitra/tbm-contoh/feed.xml": [newer],
    }
    assert fields(feeds_["publikasi/tag/anak/feed.xml"])[:2] == [
        ("id", f"{ADDRESS}publikasi/tag/anak/feed.xml"),
        ("title", "Publikasi kegiatan literasi: Tag: anak"),
    ]


def test_only_the_newest_fifty_are_kept():
    many = tuple(
        publication(f"ke-{number}", parse_moment("2026-03-01") - timedelta(days=number))
        for number in range(60)
    )
    ids = [one.find(SPACE + "id").text for one in parsed(replace(SITE, publications=many))[6:]]
    assert ids == [f"{ADDRESS}publikasi/kendal/ke-{number}/" for number in range(50)]


def test_an_empty_feed_is_as_old_as_the_build():
    empty = parsed(replace(SITE, publications=()))
    assert empty.find(SPACE + "updated").text == "2026-02-20T00:00:00Z"


def test_characters_that_xml_cannot_hold_are_left_out():
    odd = replace(NEWER, title="Judul\x0b \x00 aneh", tags=("a\x01b",))
    entry = parsed(replace(SITE, publications=(odd,))).find(SPACE + "entry")
    assert (
        entry.find(SPACE + "title").text,
        entry.findall(SPACE + "category")[1].get("term"),
    ) == (
        "Judul  aneh",
        "ab",
    )
