"""The schedule's changes of a year, of activities that are public today."""

from collections.abc import Iterable
from datetime import date
from hashlib import sha256
from zoneinfo import ZoneInfo

from literasi.history.changes import Change, When
from literasi.history.projection import Repeat
from literasi.records.activity import Kegiatan
from literasi.records.catalogue import Catalogue, Entry, Office
from literasi.schedule.occurrences import WEEKDAYS, span
from literasi.schedule.recurrence import starts
from literasi.schedule.status import booked
from literasi.values.dates import parse_date
from literasi.views.calendar import places
from literasi.views.calendar_models import Rule
from literasi.views.change_models import ChangedTime, ScheduleChange
from literasi.views.publicity import pages


def schedule_changes(
    catalogue: Catalogue, history: Iterable[Change], day: date
) -> tuple[ScheduleChange, ...]:
    """Give what changed in the year up to a day, newest first.

    An activity that is not public on that day leaves no trace, whatever it was before; nor does a
    change of what was over already, which only sets a record right.
    """
    known = {office.code: _shown(office, day) for office in catalogue.offices}
    offices = {office.code: office for office in catalogue.offices}
    found = (
        _change(offices[one.office], one, *known[one.office][one.uid])
        for one in history
        if one.uid in known.get(one.office, {})
    )
    since = day.replace(year=day.year - 1, day=min(day.day, 28))
    kept = [one for one in found if one and since <= one.day <= day and _matters(one)]
    return tuple(sorted(kept, key=lambda one: (one.when, one.name, one.key), reverse=True))


def _shown(office: Office, day: date) -> dict[str, tuple[Entry[Kegiatan], str]]:
    """Give the public activities with their pages, by the uids of what was booked by a day."""
    return {
        slot.uid: (office.kegiatan[name], page)
        for name, page in pages(office, day).items()
        for slot in office.kegiatan[name].value.jadwal
        if booked(slot, day)
    }


def _change(
    office: Office, change: Change, activity: Entry[Kegiatan], page: str
) -> ScheduleChange | None:
    try:
        before, after = (_time(office, one) for one in (change.before, change.after))
    except (AttributeError, TypeError, ValueError, OverflowError):
        return None  # an old version that no schema judged says nothing that can be shown
    return ScheduleChange(
        key=_key(change),
        when=change.when,
        day=change.when.astimezone(ZoneInfo(office.zone)).date(),
        kind=change.kind,
        office=office.code,
        name=activity.value.nama,
        page=page,
        before=before,
        after=after,
    )


def _key(change: Change) -> str:
    parts = (change.uid, change.kind, repr(change.before), repr(change.after), str(change.when))
    return sha256("\n".join(parts).encode()).hexdigest()[:32]


def _time(office: Office, when: When | None) -> ChangedTime | None:
    if when is None:
        return None
    start, end = span(when.start, when.end, all_day=when.all_day)
    rooms = places(office, when.rooms)
    return ChangedTime(start, end, when.all_day, _rule(when.repeat), rooms, when.place)


def _rule(repeat: Repeat | None) -> Rule | None:
    if repeat is None:
        return None
    return Rule(
        every=repeat.every,
        interval=int(repeat.interval),
        weekdays=tuple(sorted(WEEKDAYS.index(one) for one in repeat.days)),
        week_of_month=repeat.week_of_month,
        month_day=repeat.month_day,
        until=parse_date(repeat.until) if repeat.until else None,
        count=repeat.count,
    )


def _matters(change: ScheduleChange) -> bool:
    sides = (one for one in (change.before, change.after) if one is not None)
    return any(change.day <= _last_day(one) for one in sides)


def _last_day(one: ChangedTime) -> date:
    return (starts(one.start, one.rule)[-1] + (one.end - one.start)).date()
