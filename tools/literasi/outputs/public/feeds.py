"""The Atom feeds of publications, one per list (RFC 4287).

An entry is known by its page's lasting address.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from itertools import chain
from xml.etree import ElementTree as ET

from literasi.outputs.public.api.envelope import address, moment, zones
from literasi.outputs.public.media import fallback
from literasi.outputs.public.pages.publication_leaves import Listing
from literasi.outputs.public.pages.publication_lists import listings
from literasi.outputs.task import Task, framed
from literasi.values.artifact import Artifact
from literasi.views.public_models import Publication, PublicSite

NEWEST = 50
PATH = "publikasi/feed.xml"
TITLE = "Publikasi kegiatan literasi"
KINDS = {"pengumuman": "Pengumuman", "berita_kegiatan": "Berita kegiatan"}
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def build(view: PublicSite) -> Iterator[Artifact]:
    """Yield a feed for every list of publications; a withdrawn one leaves them all."""
    return chain.from_iterable(task.run() for task in tasks(view))


def tasks(view: PublicSite) -> Iterator[Task]:
    """Give a task for every list: it sees the newest only."""
    frame = framed(view, "offices")
    for one in listings(view):
        yield Task(_feed, frame, replace(one, items=one.items[:NEWEST]))


def _feed(view: PublicSite, one: Listing) -> Iterator[Artifact]:
    shown = one.items
    feed = ET.Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "id"})
    _head(feed, view, one)
    names, zone = {each.code: each.name for each in view.offices}, zones(view)
    for each in shown:
        office = (names[each.office], zone[each.office])
        _entry(ET.SubElement(feed, "entry"), view, each, office)
    ET.indent(feed, space=" ")
    body = ET.tostring(feed, encoding="unicode")
    yield Artifact(one.feed, f'<?xml version="1.0" encoding="utf-8"?>\n{body}\n'.encode())


def _head(feed: ET.Element, view: PublicSite, one: Listing) -> None:
    itself, home = address(view, one.feed), address(view, one.address)
    zone = zones(view)
    stamps = [moment(each.published, zone[each.office]) for each in one.items]
    text_element(feed, "id", itself)
    text_element(feed, "title", TITLE if one.feed == PATH else f"{TITLE}: {one.name}")
    text_element(feed, "subtitle", ", ".join(each.name for each in view.offices))
    newest = max(stamps, key=datetime.fromisoformat, default=f"{view.as_of}T00:00:00Z")
    text_element(feed, "updated", newest)
    link(feed, {"rel": "self", "type": "application/atom+xml", "href": itself})
    link(feed, {"rel": "alternate", "type": "text/html", "href": home})


def _entry(entry: ET.Element, view: PublicSite, one: Publication, office: tuple[str, str]) -> None:
    name, zone = office
    page = address(view, f"publikasi/{one.office}/{one.id}/")
    published = moment(one.published, zone)
    text_element(entry, "id", page)
    text_element(entry, "title", one.title)
    text_element(entry, "updated", published)
    text_element(entry, "published", published)
    text_element(ET.SubElement(entry, "author"), "name", name)
    text_element(entry, "summary", one.summary)
    _categories(entry, one)
    link(entry, {"rel": "alternate", "type": "text/html", "href": page})
    for picture in one.pictures[:1]:
        place = address(view, fallback(picture).path)
        link(entry, {"rel": "enclosure", "type": "image/jpeg", "href": place})


def _categories(entry: ET.Element, one: Publication) -> None:
    ET.SubElement(entry, "category", {"term": one.kind, "label": KINDS.get(one.kind, one.kind)})
    for tag in one.tags:
        ET.SubElement(entry, "category", {"term": cleaned(tag)})


def link(parent: ET.Element, attributes: Mapping[str, str]) -> None:
    """Add a link."""
    ET.SubElement(parent, "link", dict(attributes))


def text_element(parent: ET.Element, name: str, content: str) -> None:
    """Add an element that holds text only."""
    ET.SubElement(parent, name).text = cleaned(content)


def cleaned(content: str) -> str:
    """Drop the control characters that XML cannot hold even when escaped."""
    return _NOT_XML.sub("", content)
