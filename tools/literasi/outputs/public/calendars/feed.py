"""VCALENDARs around the events: subscriptions with their names, and single-event files."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from icalendar import Calendar, Event, Timezone, TimezoneStandard, vText

from literasi.outputs.public.calendars.wording import paragraph, title
from literasi.values.artifact import Artifact
from literasi.values.dates import ZONE_NAMES

PRODID = "-//literasi//Jadwal literasi//ID"  # without a version: a new one changes no feed
REFRESH = "PT6H"
_HOURS = {"Asia/Jakarta": 7, "Asia/Makassar": 8, "Asia/Jayapura": 9}
_BEGINNING = datetime.fromisoformat("1970-01-01T00:00:00")


@dataclass(frozen=True, slots=True)
class Feed:
    """What a calendar is called, where it stands and which page belongs to it.

    One of a past year is not `live`: it is there to be downloaded, and asks for no refreshing.
    """

    path: str
    name: str
    description: str
    page: str
    zones: tuple[str, ...]
    live: bool = True


def subscription(feed: Feed, address: str, events: Iterable[Event]) -> Artifact:
    """Write a feed; an empty one still holds its time zone, as a calendar needs a component."""
    calendar = _calendar()
    name, description = vText(title(feed.name)), vText(paragraph(feed.description))
    for key in ("name", "x-wr-calname"):
        calendar.add(key, name)  # as vText: a str would not be escaped
    for key in ("description", "x-wr-caldesc"):
        calendar.add(key, description)
    if len(feed.zones) == 1:
        calendar.add("x-wr-timezone", vText(feed.zones[0]))
    if feed.live:
        calendar.add("refresh-interval", vText(REFRESH), parameters={"VALUE": "DURATION"})
        calendar.add("x-published-ttl", vText(REFRESH))
        calendar.add("source", address + feed.path, parameters={"VALUE": "URI"})
    calendar.add("url", address + feed.page)
    return _artifact(feed.path, calendar, feed.zones, events)


def single(path: str, zone: str, events: Iterable[Event]) -> Artifact:
    """Write one event as a file of its own; with a name Outlook would open a new calendar."""
    return _artifact(path, _calendar(), (zone,), events)


def _calendar() -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", PRODID)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    return calendar


def _artifact(
    path: str, calendar: Calendar, zones: Iterable[str], events: Iterable[Event]
) -> Artifact:
    for zone in zones:
        calendar.add_component(_zone(zone))
    for event in sorted(events, key=_order):
        calendar.add_component(event)
    return Artifact(path, calendar.to_ical())


def _order(event: Event) -> tuple[str, bool, str]:
    """Put each master before its exceptions, these by their original start."""
    original = event.get("recurrence-id")
    start = "" if original is None else original.dt.isoformat()
    return str(event["uid"]), original is not None, start


def _zone(name: str) -> Timezone:
    """Write the one rule an Indonesian zone has had since 1970, whatever tzdata is installed."""
    offset = timedelta(hours=_HOURS[name])
    standard = TimezoneStandard()
    standard.add("dtstart", _BEGINNING)
    standard.add("tzoffsetfrom", offset)
    standard.add("tzoffsetto", offset)
    standard.add("tzname", ZONE_NAMES[name])
    zone = Timezone()
    zone.add("tzid", name)
    zone.add_component(standard)
    return zone
