"""The office's calendar of agreements: their last days with reminders, and what is owed when.

Internal: it names partners and obligations. Each office imports its own file; reminders fire 90,
30, 7 and 0 days before an agreement ends (RFC 5545, VALARM), 7 and 0 before something is due.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Alarm, Event

from literasi.outputs.public.calendars.feed import single
from literasi.outputs.public.calendars.wording import line, paragraph
from literasi.values.artifact import Artifact
from literasi.values.dates import format_date
from literasi.views.office_agenda import RUNGS, AgreementRow, Owed
from literasi.views.office_cases import Desk
from literasi.views.office_models import OfficeFile

_SHORT = (0, 7)
_MORNING = timedelta(hours=8)  # a reminder at midnight wakes whoever has a phone
_DAY = timedelta(days=1)


def build(view: OfficeFile) -> Iterator[Artifact]:
    """Yield one calendar for each office, empty ones too, so that its address stays."""
    stamp = datetime.combine(view.day, time(), UTC)
    for desk in view.desks:
        path = f"kalender/perjanjian-{desk.office}.ics"
        yield single(path, desk.zone, _events(desk, stamp))


def _events(desk: Desk, stamp: datetime) -> Iterator[Event]:
    for one in desk.agreements:
        if one.binding and one.last is not None:
            yield _ending(one, one.last, stamp)
    for due in desk.owed:
        yield _due(due, stamp)


def _ending(one: AgreementRow, last: date, stamp: datetime) -> Event:
    words = f"{one.about}\nBerkas {one.berkas}, perjanjian {one.agreement}"
    name = f"Perjanjian berakhir: {one.partner}"
    return _event(f"{one.office}-{one.agreement}-akhir", stamp, last, (name, words), RUNGS)


def _due(one: Owed, stamp: datetime) -> Event:
    who = "kantor kita" if one.ours else one.partner
    name = f"Kewajiban perjanjian: {one.what}"
    words = (
        f"Oleh {who}, paling lambat {format_date(one.until)}\n"
        f"Berkas {one.berkas}, perjanjian {one.agreement}"
    )
    key = f"{one.office}-{one.agreement}-kewajiban-{one.index + 1}"
    return _event(key, stamp, one.until, (name, words), _SHORT)


def _event(
    key: str, stamp: datetime, day: date, words: tuple[str, str], rungs: Iterable[int]
) -> Event:
    name, details = words
    event = Event()
    event.add("uid", f"{key}@perjanjian.literasi")
    event.add("dtstamp", stamp)
    event.add("dtstart", day)
    event.add("dtend", day + _DAY)
    event.add("summary", line(name))
    event.add("description", paragraph(details))
    event.add("transp", "TRANSPARENT")
    for days in rungs:
        event.add_component(_alarm(name, days))
    return event


def _alarm(name: str, days: int) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", line(name))
    alarm.add("trigger", _MORNING - timedelta(days=days))
    return alarm
