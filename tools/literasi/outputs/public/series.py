"""Times and series in words: `Setiap Rabu, 15.00–17.00 WIB, sampai 16 Desember 2026`."""

from datetime import datetime

from literasi.values.dates import (
    DAYS,
    ZONE_NAMES,
    format_clock,
    format_date,
    format_day,
    format_span,
)
from literasi.views.calendar_models import Rule
from literasi.views.change_models import ChangedTime

_ORDINALS = {1: "pertama", 2: "kedua", 3: "ketiga", 4: "keempat", 5: "kelima", -1: "terakhir"}


def time_words(one: ChangedTime, zone: str) -> str:
    """Write when and where one side of a change takes place."""
    when = _once(one, zone) if one.rule is None else _series(one, one.rule, zone)
    rooms = ", ".join(place.name for place in one.rooms)
    where = f"{one.place} ({rooms})" if one.place and rooms else one.place or rooms
    sentence = f"{when[:1].upper()}{when[1:]}"
    return f"{sentence} · {where}" if where else sentence


def _once(one: ChangedTime, zone: str) -> str:
    if not one.all_day:
        return format_span(one.start, one.end, zone)
    last = one.end - datetime.resolution if one.end > one.start else one.start
    first = format_day(one.start.date())
    return first if last.date() == one.start.date() else f"{first} – {format_day(last.date())}"


def _series(one: ChangedTime, rule: Rule, zone: str) -> str:
    clock = f"{format_clock(one.start)}–{format_clock(one.end)} {ZONE_NAMES[zone]}"
    hours = "sepanjang hari" if one.all_day else clock
    parts = (rhythm(rule, one.start), hours, f"mulai {format_date(one.start.date())}", _end(rule))
    return ", ".join(part for part in parts if part)


def rhythm(rule: Rule, first: datetime) -> str:
    """Write how a series returns: `setiap 2 minggu, Senin dan Rabu`."""
    days = [DAYS[number] for number in rule.weekdays or (first.weekday(),)]
    named = " dan ".join(days) if len(days) < 3 else f"{', '.join(days[:-1])}, dan {days[-1]}"
    if rule.every == "minggu":
        return (
            f"setiap {named}" if rule.interval == 1 else f"setiap {rule.interval} minggu, {named}"
        )
    months = "setiap bulan" if rule.interval == 1 else f"setiap {rule.interval} bulan"
    if rule.week_of_month:
        return f"{months}, {named} {_ORDINALS[rule.week_of_month]}"
    return f"{months}, tanggal {rule.month_day or first.day}"


def _end(rule: Rule) -> str:
    if rule.until:
        return f"sampai {format_date(rule.until)}"
    return f"{rule.count} kali" if rule.count else ""
