"""Entries to VEVENTs: a master with its exceptions, or single events for what moved in.

Property by property, since `Event.new` invents a UID and a time stamp.
"""

from datetime import UTC, date, datetime
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from icalendar import Event, vRecur, vText

from literasi.outputs.public.calendars.plan import Plan, Session
from literasi.outputs.public.calendars.wording import category, line, location, paragraph, summary

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def events(
    plan: Plan, address: str, space: frozenset[str] | None = None, *, free: bool = False
) -> list[Event]:
    """Give an entry's components for a feed; with `space`, only what happens in these rooms.

    A session that moves within the space (from one half of a hall to the other) stays an
    exception of its series. `free` marks a feed whose subscribers are readers: the events do not
    make *them* busy.
    """
    here = [one for one in plan.sessions if space is None or not space.isdisjoint(one.rooms)]
    if space is None or not space.isdisjoint(_codes(plan)):
        return _series(plan, here, address, free=free) if here else []
    return [_moved_in(plan, one, address) for one in here]


def tombstone(plan: Plan) -> Event:
    """Keep the address of an event whose page was withdrawn: that it is gone, and no more."""
    event = _stamped(plan, plan.entry.uid)
    event.add("dtstart", _value(plan, plan.entry.start))
    event.add("dtend", _value(plan, plan.entry.end))
    event.add("summary", "Ditarik")
    event.add("status", "CANCELLED")
    _availability(event, free=True)
    return event


def _series(plan: Plan, here: list[Session], address: str, *, free: bool) -> list[Event]:
    stays = {one.original for one in here}
    gone = [one for one in plan.originals if one not in stays]
    usual = plan.originals[0]
    first = Session(usual, usual, usual + (plan.entry.end - plan.entry.start), _codes(plan))
    master = _event(plan, first, plan.entry.uid, address, free=free)
    _repeat(master, plan)
    for one in gone if plan.entry.rule else ():
        master.add("exdate", _value(plan, one))
    return [master, *(_override(plan, one, address, free=free) for one in here if one.move)]


def _codes(plan: Plan) -> tuple[str, ...]:
    return tuple(place.code for place in plan.entry.rooms)


def _override(plan: Plan, session: Session, address: str, *, free: bool) -> Event:
    event = _event(plan, session, plan.entry.uid, address, free=free)
    event.add("recurrence-id", _value(plan, session.original))
    return event


def _moved_in(plan: Plan, session: Session, address: str) -> Event:
    """Stand alone: an override without its master is dropped by many readers."""
    instant = session.original.replace(tzinfo=ZoneInfo(plan.entry.zone)).astimezone(UTC)
    uid = uuid5(UUID(plan.entry.uid), f"{instant:%Y%m%dT%H%M%SZ}")
    return _event(plan, session, str(uid), address, free=False)


def _event(plan: Plan, session: Session, uid: str, address: str, *, free: bool) -> Event:
    entry = plan.entry
    event = _stamped(plan, uid)
    event.add("dtstart", _value(plan, session.start))
    event.add("dtend", _value(plan, session.end))
    event.add("summary", summary(plan))
    event.add("status", entry.status.upper())
    where = location(plan, session)
    if where:
        event.add("location", where)
    _availability(event, free=free or entry.status == "cancelled")
    _details(event, plan, address)
    return event


def _stamped(plan: Plan, uid: str) -> Event:
    stamps = plan.entry.stamps
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", stamps.modified)
    event.add("last-modified", stamps.modified)
    event.add("created", stamps.created)
    event.add("sequence", stamps.sequence)
    return event


def _availability(event: Event, *, free: bool) -> None:
    event.add("transp", "TRANSPARENT" if free else "OPAQUE")
    if free:
        event.add("x-microsoft-cdo-busystatus", vText("FREE"))  # Outlook overlooks TRANSP


def _details(event: Event, plan: Plan, address: str) -> None:
    """Add what only a public activity shows; the address twice, as some readers hide URL."""
    details = plan.entry.details
    if details is None:
        return
    page = address + details.page
    event.add("url", page)
    text = f"{paragraph(details.summary)}\n\n" if details.summary else ""
    event.add("description", text + page)
    event.add("categories", [line(category(details.kind))])


def _value(plan: Plan, moment: datetime) -> date | datetime:
    """Give a moment the form that DTSTART has: zoned, or a date for whole days."""
    if plan.entry.all_day:
        return moment.date()
    return moment.replace(tzinfo=ZoneInfo(plan.entry.zone))


def _repeat(master: Event, plan: Plan) -> None:
    if plan.regular:
        master.add("rrule", _rrule(plan))
    elif plan.entry.rule:
        for one in plan.originals:  # a first start off its rule: undefined as an RRULE
            master.add("rdate", _value(plan, one))


def _rrule(plan: Plan) -> vRecur:
    rule = plan.entry.rule
    assert rule is not None  # noqa: S101 -- only regular plans come here
    weekly = rule.every == "minggu"
    last = _value(plan, plan.originals[-1])
    parts: dict[str, object] = {
        "FREQ": "WEEKLY" if weekly else "MONTHLY",
        "UNTIL": last.astimezone(UTC) if isinstance(last, datetime) else last,
    }
    if rule.interval > 1:
        parts |= {"INTERVAL": rule.interval, "WKST": "MO"}
    days = [DAYS[day] for day in rule.weekdays or (plan.entry.start.weekday(),)]
    if weekly:
        parts["BYDAY"] = days
    elif rule.week_of_month:
        parts["BYDAY"] = [f"{rule.week_of_month}{day}" for day in days]
    else:
        parts["BYMONTHDAY"] = rule.month_day or plan.entry.start.day
    return vRecur(parts)
