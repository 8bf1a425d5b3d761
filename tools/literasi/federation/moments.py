"""Times of foreign events: wall time of our zones, series that end, exceptions that fit them."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Event, vRecur

from literasi.outputs.public.calendars.plan import FIRST_YEAR, LAST_YEAR
from literasi.values.dates import ZONE_NAMES

_RULE = frozenset({"FREQ", "UNTIL", "INTERVAL", "BYDAY", "BYMONTHDAY", "WKST"})
_SEQUENCE = 2**31 - 1
_MANY = 400  # starts that may be added to a series, or taken out
_LONGEST = timedelta(days=3_660)  # of a series


class OddError(ValueError):
    """A property that our builder never writes so."""


def single(one: Any, name: str) -> Any:  # icalendar's component and property
    """Give a property that stands there once; none or several are refused (RFC 5545 3.6.1)."""
    value = one.get(name)
    if value is None or isinstance(value, list):
        raise OddError(name)
    return value


def moment_of(
    value: Any, like: tuple[date, str] | None = None
) -> tuple[date, str]:  # icalendar's date or date-time
    """Give a day, or wall time in one of our zones, of the same form as `like`."""
    moment = value.dt
    if isinstance(moment, datetime):
        zone = str(value.params.get("TZID", ""))
        if zone not in ZONE_NAMES:
            raise OddError("tzid")
        moment = moment.replace(tzinfo=ZoneInfo(zone), microsecond=0, fold=0)
    elif type(moment) is date:
        zone = like[1] if like else ""
    else:
        raise OddError("not a moment")
    _in_range(moment)
    if like and (type(moment), zone) != (type(like[0]), like[1]):
        raise OddError("mixed forms")
    return moment, zone


def _in_range(moment: date) -> None:
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise OddError("year")


def day_of(moment: date) -> date:
    """Give the day of a day or a moment."""
    return moment.date() if isinstance(moment, datetime) else moment


def stamps(event: Event, one: Any) -> None:
    """Copy when it was made and changed, in UTC, and how often: readers update by these."""
    for name in ("dtstamp", "last-modified", "created"):
        if name != "dtstamp" and name not in one:
            continue
        moment = single(one, name).dt
        if not isinstance(moment, datetime) or moment.utcoffset() != timedelta(0):
            raise OddError(name)
        _in_range(moment)
        event.add(name, moment.astimezone(UTC))
    sequence = int(one.get("sequence", 0))
    if not 0 <= sequence <= _SEQUENCE:
        raise OddError("sequence")
    event.add("sequence", sequence)


def repeated(event: Event, one: Any, start: date, zone: str) -> date:
    """Copy rule, added and dropped starts; give the last day they speak of."""
    last = day_of(start)
    if "rrule" in one:
        rule = _rule(single(one, "rrule"), start)
        event.add("rrule", rule)
        last = max(last, *(day_of(until) for until in rule["UNTIL"]))
    for name in ("rdate", "exdate"):
        given = one.get(name, [])
        lists = given if isinstance(given, list) else [given]
        moments = [(value, part) for part in lists for value in part.dts]
        if len(moments) > _MANY:
            raise OddError(name)
        for value, part in moments:
            moment = _listed(value.dt, str(part.params.get("TZID", "")), (start, zone))
            event.add(name, moment)
            last = max(last, day_of(moment)) if name == "rdate" else last
    return last


def _listed(moment: Any, zone: str, like: tuple[date, str]) -> date:
    """Give one of a list of starts; all must have the form of the first."""
    if isinstance(moment, datetime) and isinstance(like[0], datetime) and zone == like[1]:
        found: date = moment.replace(tzinfo=ZoneInfo(zone), microsecond=0, fold=0)
    elif type(moment) is date and type(like[0]) is date:
        found = moment
    else:
        raise OddError("mixed forms")
    _in_range(found)
    return found


def _rule(given: Any, start: date) -> vRecur:
    """Copy a rule that ends: one without an end, or by the second, would choke every reader."""
    parts = {str(name).upper(): value for name, value in given.items()}
    freq = [str(one) for one in parts.get("FREQ", [])]
    if not parts.keys() <= _RULE or freq not in (["WEEKLY"], ["MONTHLY"]):
        raise OddError("rule")
    if not all(1 <= int(one) <= 99 for one in parts.get("INTERVAL", [1])):
        raise OddError("interval")
    (until,) = parts.get("UNTIL", [])
    if isinstance(until, datetime) != isinstance(start, datetime):
        raise OddError("until")
    if isinstance(until, datetime) and until.utcoffset() != timedelta(0):
        raise OddError("until")
    if not timedelta() <= day_of(until) - day_of(start) + timedelta(days=1) <= _LONGEST:
        raise OddError("a rule without an end")
    ordered: dict[str, Any] = {"FREQ": freq}  # FREQ first: some readers see no rule else
    ordered |= {name: parts[name] for name in sorted(parts) if name != "FREQ"}
    return vRecur(ordered)


def exception(event: Event, one: Any, start: date, zone: str) -> str:
    """Copy which start of its series an event replaces; give it as digits, or nothing."""
    if "recurrence-id" not in one:
        return ""
    if "rrule" in one or "rdate" in one:
        raise OddError("an exception that repeats")
    value = single(one, "recurrence-id")
    if set(value.params) - {"TZID", "VALUE"}:
        raise OddError("range")
    moment, _ = moment_of(value, like=(start, zone))
    event.add("recurrence-id", moment)
    whole = moment if isinstance(moment, datetime) else datetime.combine(moment, time())
    return f"{whole:%Y%m%dT%H%M%S}"
