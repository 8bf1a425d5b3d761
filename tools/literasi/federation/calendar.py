"""Calendars of other sites, taken apart and written anew: only what is named here passes.

What a feed may hold is what our own builder writes (RFC 5545): events with a UUID, wall time of an
Indonesian zone, a weekly or monthly rule that ends. Alarms, attendees, attachments, pictures and
anything unknown stay behind; text is escaped and folded again, so that no line of a value can
become a line of the calendar.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from icalendar import Calendar, Event, vText

from literasi.federation.home import Home, personal
from literasi.federation.models import Entry
from literasi.federation.moments import (
    OddError,
    day_of,
    exception,
    moment_of,
    repeated,
    single,
    stamps,
)
from literasi.gate.answers import UnfitError
from literasi.outputs.public.calendars.wording import line, paragraph

MOST = 4_000
"""Events of one feed: four times of what any reader takes."""
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_STATUS = frozenset({"CONFIRMED", "TENTATIVE", "CANCELLED"})
_WORDS: Mapping[str, tuple[Callable[[str], str], int]] = {
    "summary": (line, 300), "location": (line, 300), "description": (paragraph, 3_000),
}  # fmt: skip


def clean(
    raw: bytes, site: str, names: Mapping[str, str], home: Home
) -> tuple[tuple[Entry, ...], int]:
    """Give the events of a feed, cleaned, and how many were left out; UnfitError for no feed.

    Behind the name of each stands that of its site, in the description its office (`names`, by
    UID): a joint calendar has many. `home` says what the addresses of pages become.
    """
    return _Writer(site, names, home).all(raw)


def _events(raw: bytes) -> list[Any]:  # icalendar's components
    if not raw.lstrip().startswith(b"BEGIN:VCALENDAR"):
        raise UnfitError("bukan kalender")
    try:
        calendar = Calendar.from_ical(raw.decode("utf-8"))
        found = list(calendar.walk("VEVENT"))
    except Exception as error:
        raise UnfitError("bukan kalender yang dapat dibaca") from error
    if len(found) > MOST:
        raise UnfitError(f"memuat lebih dari {MOST} acara")
    return found


def _with_master(found: Iterable[Entry]) -> Iterable[Entry]:
    """Leave out what stands there twice, and exceptions whose series did not pass."""
    seen: dict[tuple[str, str], Entry] = {}
    for one in found:
        seen.setdefault((one.uid, one.original), one)
    return (one for one in seen.values() if (one.uid, "") in seen)


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the events of one site anew."""

    site: str
    names: Mapping[str, str]
    home: Home

    def all(self, raw: bytes) -> tuple[tuple[Entry, ...], int]:
        events = _events(raw)
        found: list[Entry] = []
        for one in events:
            try:
                found.append(self._entry(one))
            except (ValueError, AttributeError, OverflowError):
                continue  # the library's own refusals, and ours: the event stays behind
        whole = tuple(sorted(_with_master(found), key=lambda one: (one.uid, one.original)))
        return whole, len(events) - len(whole)

    def _entry(self, one: Any) -> Entry:  # icalendar's component
        uid = str(single(one, "uid"))
        if not _UUID.fullmatch(uid):
            raise OddError("uid")
        start, zone = moment_of(single(one, "dtstart"))
        end, _ = moment_of(single(one, "dtend"), like=(start, zone))
        if end <= start:
            raise OddError("an end before its start")
        event = Event()
        event.add("uid", uid)
        stamps(event, one)
        event.add("dtstart", start)
        event.add("dtend", end)
        last = repeated(event, one, start, zone)
        original = exception(event, one, start, zone)
        self._said(event, one, self.names.get(uid))
        text = event.to_ical().decode()
        days = sorted((day_of(start), max(day_of(end), last)))
        return Entry(uid, original, days[0].isoformat(), days[1].isoformat(), zone, text)

    def _said(self, event: Event, one: Any, office: str | None) -> None:
        said = {
            name: tidy(self.home.told(str(single(one, name))))[:most].strip()
            for name, (tidy, most) in _WORDS.items()
            if name in one
        }
        if personal(*said.values()) or not said.get("summary"):
            raise OddError("words")
        said["summary"] += f" ({line(self.site)})"
        if office:
            about = said.get("description", "")
            said["description"] = f"{about}\n\nPenyelenggara: {line(office)}".strip()
        for name, words in said.items():
            event.add(name, vText(words))
        url = self.home.page(str(one.get("url", "")))
        if url:
            event.add("url", url)
        _availability(event, str(one.get("status", "CONFIRMED")))


def _availability(event: Event, status: str) -> None:
    """Keep the status; who reads a joint calendar is not made busy by it."""
    if status not in _STATUS:
        raise OddError("status")
    event.add("status", status)
    event.add("transp", "TRANSPARENT")
    event.add("x-microsoft-cdo-busystatus", vText("FREE"))  # Outlook overlooks TRANSP
