"""The Atom feed of schedule changes (RFC 4287); an entry is known by a key that never changes."""

from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import UUID
from xml.etree import ElementTree as ET

from literasi.outputs.public.api.envelope import address
from literasi.outputs.public.feeds import cleaned, link, text_element
from literasi.outputs.public.series import time_words
from literasi.outputs.task import Task, framed
from literasi.values.artifact import Artifact
from literasi.views.change_models import ScheduleChange
from literasi.views.public_models import Office, PublicSite

NEWEST = 100
PATH = "jadwal/perubahan.xml"
_KINDS = {"baru": "Baru", "pindah": "Pindah", "batal": "Batal"}
_PAGE = "jadwal/perubahan/"


def build(view: PublicSite) -> Iterator[Artifact]:
    """Yield the feed of the newest changes."""
    shown = view.changes[:NEWEST]
    feed = ET.Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "id"})
    itself = address(view, PATH)
    text_element(feed, "id", itself)
    text_element(feed, "title", "Yang berubah pada jadwal")
    text_element(feed, "subtitle", ", ".join(one.name for one in view.offices))
    newest = max((_stamp(one.when) for one in shown), default=f"{view.as_of}T00:00:00Z")
    text_element(feed, "updated", newest)
    link(feed, {"rel": "self", "type": "application/atom+xml", "href": itself})
    link(feed, {"rel": "alternate", "type": "text/html", "href": address(view, _PAGE)})
    offices = {one.code: one for one in view.offices}
    for one in shown:
        _entry(ET.SubElement(feed, "entry"), view, one, offices[one.office])
    ET.indent(feed, space=" ")
    body = ET.tostring(feed, encoding="unicode")
    yield Artifact(PATH, f'<?xml version="1.0" encoding="utf-8"?>\n{body}\n'.encode())


def tasks(view: PublicSite) -> Iterator[Task]:
    """Give the one task there is."""
    yield Task(build, framed(view, "offices", "rooms", "changes"))


def _entry(entry: ET.Element, view: PublicSite, one: ScheduleChange, office: Office) -> None:
    text_element(entry, "id", UUID(one.key).urn)
    text_element(entry, "title", f"{_KINDS[one.kind]}: {one.name}")
    text_element(entry, "updated", _stamp(one.when))
    text_element(ET.SubElement(entry, "author"), "name", office.name)
    ET.SubElement(entry, "category", {"term": one.kind, "label": _KINDS[one.kind]})
    text_element(entry, "summary", summary(one, office.zone))
    place = f"{address(view, _PAGE)}#p-{one.key}"
    link(entry, {"rel": "alternate", "type": "text/html", "href": place})
    link(entry, {"rel": "related", "type": "text/html", "href": address(view, one.page)})


def summary(one: ScheduleChange, zone: str) -> str:
    """Write before and after in one line."""
    before, after = (side and time_words(side, zone) for side in (one.before, one.after))
    return cleaned(" → ".join(side for side in (before, after) if side))


def _stamp(when: datetime) -> str:
    return f"{when.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
