"""The Atom feed of publications (RFC 4287); entries are known by the page's lasting address."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from xml.etree import ElementTree as ET

from literasi.outputs.public.api.envelope import address, moment, zones
from literasi.outputs.public.media import fallback
from literasi.values.artifact import Artifact
from literasi.views.public_models import Publication, PublicSite

NEWEST = 50
PATH = "publikasi/feed.xml"
KINDS = {"pengumuman": "Pengumuman", "berita_kegiatan": "Berita kegiatan"}
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def build(view: PublicSite) -> Iterator[Artifact]:
    """Yield the feed of the newest publications; a withdrawn one leaves it."""
    shown = [one for one in view.publications if not one.withdrawn][:NEWEST]
    feed = ET.Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "id"})
    _head(feed, view, shown)
    names, zone = {one.code: one.name for one in view.offices}, zones(view)
    for one in shown:
        _entry(ET.SubElement(feed, "entry"), view, one, (names[one.office], zone[one.office]))
    ET.indent(feed, space=" ")
    body = ET.tostring(feed, encoding="unicode")
    yield Artifact(PATH, f'<?xml version="1.0" encoding="utf-8"?>\n{body}\n'.encode())


def _head(feed: ET.Element, view: PublicSite, shown: list[Publication]) -> None:
    itself, home = address(view, PATH), address(view, "publikasi/")
    zone = zones(view)
    stamps = [moment(one.published, zone[one.office]) for one in shown]
    text_element(feed, "id", itself)
    text_element(feed, "title", "Publikasi kegiatan literasi")
    text_element(feed, "subtitle", ", ".join(one.name for one in view.offices))
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
