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
    _text(feed, "id", itself)
    _text(feed, "title", "Publikasi kegiatan literasi")
    _text(feed, "subtitle", ", ".join(one.name for one in view.offices))
    newest = max(stamps, key=datetime.fromisoformat, default=f"{view.as_of}T00:00:00Z")
    _text(feed, "updated", newest)
    _link(feed, {"rel": "self", "type": "application/atom+xml", "href": itself})
    _link(feed, {"rel": "alternate", "type": "text/html", "href": home})


def _entry(entry: ET.Element, view: PublicSite, one: Publication, office: tuple[str, str]) -> None:
    name, zone = office
    page = address(view, f"publikasi/{one.office}/{one.id}/")
    published = moment(one.published, zone)
    _text(entry, "id", page)
    _text(entry, "title", one.title)
    _text(entry, "updated", published)
    _text(entry, "published", published)
    _text(ET.SubElement(entry, "author"), "name", name)
    _text(entry, "summary", one.summary)
    _categories(entry, one)
    _link(entry, {"rel": "alternate", "type": "text/html", "href": page})
    for picture in one.pictures[:1]:
        place = address(view, fallback(picture).path)
        _link(entry, {"rel": "enclosure", "type": "image/jpeg", "href": place})


def _categories(entry: ET.Element, one: Publication) -> None:
    ET.SubElement(entry, "category", {"term": one.kind, "label": KINDS.get(one.kind, one.kind)})
    for tag in one.tags:
        ET.SubElement(entry, "category", {"term": _clean(tag)})


def _link(parent: ET.Element, attributes: Mapping[str, str]) -> None:
    ET.SubElement(parent, "link", dict(attributes))


def _text(parent: ET.Element, name: str, content: str) -> None:
    ET.SubElement(parent, name).text = _clean(content)


def _clean(content: str) -> str:
    """Drop the control characters that XML cannot hold even when escaped."""
    return _NOT_XML.sub("", content)
