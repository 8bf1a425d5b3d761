"""Calendars of other sites, taken apart and written anew: only what is named here passes.

What a feed may hold is what our own builder writes (RFC 5545): events with a UUID, wall time of an
Indonesian zone, a weekly or monthly rule that ends. Alarms, attendees, attachments, pictures and
anything unknown stay behind; text is escaped and folded again, so that no line of a value can
become a line of the calendar.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import msgspec
from icalendar import Calendar, Event, vRecur, vText

from literasi.federation.home import Home, personal
from literasi.federation.models import Entry
from literasi.gate.answers import UnfitError
from literasi.outputs.public.calendars.plan import FIRST_YEAR, LAST_YEAR
from literasi.outputs.public.calendars.wording import line, paragraph
from literasi.values.dates import ZONE_NAMES
from literasi.values.keeping import Kept, fresh

MOST = 4_000
"""Events of one feed: four times of what any reader takes."""
_VERSION = b"kalender gabungan 1\0"
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_STATUS = frozenset({"CONFIRMED", "TENTATIVE", "CANCELLED"})
_RULE = frozenset({"FREQ", "UNTIL", "INTERVAL", "BYDAY", "BYMONTHDAY", "WKST"})
_WORDS: Mapping[str, tuple[Callable[[str], str], int]] = {
    "summary": (line, 300), "location": (line, 300), "description": (paragraph, 3_000),
}  # fmt: skip
_SEQUENCE = 2**31 - 1
_MANY = 400  # starts that may be added to a series, or taken out
_LONGEST = timedelta(days=3_660)  # of a series


class _OddError(ValueError):
    """A property that our builder never writes so."""


def clean(
    raw: bytes, site: str, names: Mapping[str, str], home: Home, kept: Kept = fresh
) -> tuple[tuple[Entry, ...], int]:
    """Give the events of a feed, cleaned, and how many were left out; UnfitError for no feed.

    Behind the name of each stands that of its site, in the description its office (`names`, by
    UID): a joint calendar has many. `home` says what the addresses of pages become.
    """
    asked = msgspec.json.encode([site, sorted(names.items()), home, icalendar.__version__])
    key = b"\0".join((_VERSION, asked, raw))
    writer = _Writer(site, names, home)
    found = kept(key, lambda: msgspec.json.encode(writer.all(raw)))
    return msgspec.json.decode(found, type=tuple[tuple[Entry, ...], int])


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
        uid = str(_single(one, "uid"))
        if not _UUID.fullmatch(uid):
            raise _OddError("uid")
        start, zone = _moment(_single(one, "dtstart"))
        end, _ = _moment(_single(one, "dtend"), like=(start, zone))
        event = Event()
        event.add("uid", uid)
        _stamps(event, one)
        event.add("dtstart", start)
        event.add("dtend", end)
        last = _repeated(event, one, start, zone)
        original = _exception(event, one, start, zone)
        self._said(event, one, self.names.get(uid))
        text = event.to_ical().decode()
        days = sorted((_day(start), max(_day(end), last)))
        return Entry(uid, original, days[0].isoformat(), days[1].isoformat(), zone, text)

    def _said(self, event: Event, one: Any, office: str | None) -> None:
        said = {
            name: tidy(self.home.told(str(_single(one, name))))[:most].strip()
            for name, (tidy, most) in _WORDS.items()
            if name in one
        }
        if personal(*said.values()) or not said.get("summary"):
            raise _OddError("words")
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
        raise _OddError("status")
    event.add("status", status)
    event.add("transp", "TRANSPARENT")
    event.add("x-microsoft-cdo-busystatus", vText("FREE"))  # Outlook overlooks TRANSP


def _single(one: Any, name: str) -> Any:  # a property; twice the same is refused
    value = one.get(name)
    if value is None or isinstance(value, list):
        raise _OddError(name)
    return value


def _moment(
    value: Any, like: tuple[date, str] | None = None
) -> tuple[date, str]:  # icalendar's date or date-time
    """Give a day, or wall time in one of our zones, of the same form as `like`."""
    moment = value.dt
    if isinstance(moment, datetime):
        zone = str(value.params.get("TZID", ""))
        if zone not in ZONE_NAMES:
            raise _OddError("tzid")
        moment = moment.replace(tzinfo=ZoneInfo(zone), microsecond=0, fold=0)
    elif type(moment) is date:
        zone = like[1] if like else ""
    else:
        raise _OddError("not a moment")
    _in_range(moment)
    if like and (type(moment), zone) != (type(like[0]), like[1]):
        raise _OddError("mixed forms")
    return moment, zone


def _in_range(moment: date) -> None:
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise _OddError("year")


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _stamps(event: Event, one: Any) -> None:
    for name in ("dtstamp", "last-modified", "created"):
        if name != "dtstamp" and name not in one:
            continue
        moment = _single(one, name).dt
        if not isinstance(moment, datetime) or moment.utcoffset() != timedelta(0):
            raise _OddError(name)
        _in_range(moment)
        event.add(name, moment.astimezone(UTC))
    sequence = int(one.get("sequence", 0))
    if not 0 <= sequence <= _SEQUENCE:
        raise _OddError("sequence")
    event.add("sequence", sequence)


def _repeated(event: Event, one: Any, start: date, zone: str) -> date:
    """Copy rule, added and dropped starts; give the last day they speak of."""
    last = _day(start)
    if "rrule" in one:
        rule = _rule(_single(one, "rrule"), start)
        event.add("rrule", rule)
        last = max(last, *(_day(until) for until in rule["UNTIL"]))
    for name in ("rdate", "exdate"):
        given = one.get(name, [])
        lists = given if isinstance(given, list) else [given]
        moments = [(value, part) for part in lists for value in part.dts]
        if len(moments) > _MANY:
            raise _OddError(name)
        for value, part in moments:
            moment = _listed(value.dt, str(part.params.get("TZID", "")), (start, zone))
            event.add(name, moment)
            last = max(last, _day(moment)) if name == "rdate" else last
    return last


def _listed(moment: Any, zone: str, like: tuple[date, str]) -> date:
    """Give one of a list of starts; all must have the form of the first."""
    if isinstance(moment, datetime) and isinstance(like[0], datetime) and zone == like[1]:
        found: date = moment.replace(tzinfo=ZoneInfo(zone), microsecond=0, fold=0)
    elif type(moment) is date and type(like[0]) is date:
        found = moment
    else:
        raise _OddError("mixed forms")
    _in_range(found)
    return found


def _rule(given: Any, start: date) -> vRecur:
    """Copy a rule that ends: one without an end, or by the second, would choke every reader."""
    parts = {str(name).upper(): value for name, value in given.items()}
    freq = [str(one) for one in parts.get("FREQ", [])]
    if not parts.keys() <= _RULE or freq not in (["WEEKLY"], ["MONTHLY"]):
        raise _OddError("rule")
    if not all(1 <= int(one) <= 99 for one in parts.get("INTERVAL", [1])):
        raise _OddError("interval")
    (until,) = parts.get("UNTIL", [])
    if isinstance(until, datetime) != isinstance(start, datetime):
        raise _OddError("until")
    if isinstance(until, datetime) and until.utcoffset() != timedelta(0):
        raise _OddError("until")
    if not timedelta() <= _day(until) - _day(start) + timedelta(days=1) <= _LONGEST:
        raise _OddError("a rule without an end")
    ordered: dict[str, Any] = {"FREQ": freq}  # FREQ first: some readers see no rule else
    ordered |= {name: parts[name] for name in sorted(parts) if name != "FREQ"}
    return vRecur(ordered)


def _exception(event: Event, one: Any, start: date, zone: str) -> str:
    if "recurrence-id" not in one:
        return ""
    if "rrule" in one or "rdate" in one:
        raise _OddError("an exception that repeats")
    value = _single(one, "recurrence-id")
    if set(value.params) - {"TZID", "VALUE"}:
        raise _OddError("range")
    moment, _ = _moment(value, like=(start, zone))
    event.add("recurrence-id", moment)
    whole = moment if isinstance(moment, datetime) else datetime.combine(moment, time())
    return f"{whole:%Y%m%dT%H%M%S}"
