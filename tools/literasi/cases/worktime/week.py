"""The hours of a week: office hours with their breaks, and opening hours of a unit."""

from collections.abc import Iterable
from dataclasses import dataclass

from literasi.cases.worktime.spans import Spans, union, without
from literasi.records.office import ServiceHours, WorkDay, WorkHours
from literasi.schedule.occurrences import WEEKDAYS

NOTHING: tuple[Spans, ...] = ((),) * 7


@dataclass(frozen=True, slots=True)
class Week:
    """Hours of Monday to Sunday in minutes after midnight; `feast` are those of a holiday."""

    days: tuple[Spans, ...] = NOTHING
    feast: tuple[Spans, ...] = NOTHING


def office_week(hours: WorkHours) -> Week:
    """Read office hours: breaks are out, a day that is not written is free, holidays are free."""
    return Week(_by_weekday((day.hari, _working(day)) for day in hours.hari))


def unit_week(hours: Iterable[ServiceHours]) -> Week:
    """Read the opening hours of one unit; only what is open on holidays stays on a holiday."""
    known = tuple(hours)
    return Week(_open(known), _open(tuple(one for one in known if one.buka_hari_libur)))


def _open(hours: Iterable[ServiceHours]) -> tuple[Spans, ...]:
    return _by_weekday(
        (name, ((_minute(one.mulai), _minute(one.selesai)),)) for one in hours for name in one.hari
    )


def _working(day: WorkDay) -> Spans:
    whole = (_minute(day.mulai), _minute(day.selesai))
    if day.istirahat_mulai is None or day.istirahat_selesai is None:
        return (whole,)
    return without(whole, (_minute(day.istirahat_mulai), _minute(day.istirahat_selesai)))


def _by_weekday(hours: Iterable[tuple[str, Spans]]) -> tuple[Spans, ...]:
    found: dict[str, list[tuple[int, int]]] = {name: [] for name in WEEKDAYS}
    for name, spans in hours:
        found[name] += spans
    return tuple(union(found[name]) for name in WEEKDAYS)


def _minute(clock: str) -> int:
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)
