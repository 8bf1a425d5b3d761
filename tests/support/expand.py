"""Two expanders that know nothing of ours: recurring_ical_events, and vobject with dateutil."""

from datetime import date, datetime

import icalendar
import recurring_ical_events
import vobject

SPAN = (date(2020, 1, 1), date(2035, 1, 1))
Sessions = list[tuple[datetime, datetime]]


def with_recurring_ical_events(raw: bytes) -> Sessions:
    """Every live session of a feed, local wall time, sorted."""
    calendar = icalendar.Calendar.from_ical(raw)
    events = recurring_ical_events.of(calendar, skip_bad_series=False).between(*SPAN)
    live = [one for one in events if str(one.get("STATUS")) != "CANCELLED"]
    return sorted((_wall(one.start), _wall(one.end)) for one in live)


def with_vobject(raw: bytes) -> Sessions:
    """The same by vobject's reader and dateutil's rules; overrides are laid over by hand."""
    events = list(vobject.readOne(raw.decode()).contents.get("vevent", ()))
    moved = {(one.uid.value, _wall(one.recurrence_id.value)) for one in events if _moved(one)}
    found: Sessions = []
    for one in events:
        if getattr(one, "status", None) is not None and one.status.value == "CANCELLED":
            continue
        start, end = _wall(one.dtstart.value), _wall(one.dtend.value)
        gone = {when for uid, when in moved if uid == one.uid.value and not _moved(one)}
        starts = [start] if _moved(one) else _starts(one)
        found += [(each, each + (end - start)) for each in starts if each not in gone]
    return sorted(found)


def _moved(event) -> bool:
    return "recurrence-id" in event.contents


def _starts(event) -> list[datetime]:
    rules = event.getrruleset(addRDate=True)
    if not rules:
        return [_wall(event.dtstart.value)]
    return sorted({_wall(one) for one in rules})


def _wall(moment: date | datetime) -> datetime:
    if isinstance(moment, datetime):
        return moment.replace(tzinfo=None)
    return datetime.fromisoformat(moment.isoformat())
