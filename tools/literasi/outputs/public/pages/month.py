"""A month as a calendar leaf: which days are in use, which are holidays."""

from calendar import Calendar
from datetime import date

from literasi.outputs.public.html import Html, lines, tag, text
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.parts import hidden
from literasi.outputs.public.pages.uses import month_name
from literasi.outputs.public.pages.words import count
from literasi.values.dates import DAYS
from literasi.views.public_models import Office


def month_leaf(site: Directory, office: Office) -> Html:
    """Draw the month of the build; every count is also said in words."""
    weeks = Calendar().monthdatescalendar(site.today.year, site.today.month)
    head = tag("tr", *(_weekday(name) for name in DAYS))
    rows = (tag("tr", *(_day(site, office, day) for day in week)) for week in weeks)
    return tag(
        "table",
        tag("caption", text(month_name(site.today)), class_="lit-sr"),
        tag("thead", head),
        tag("tbody", lines(*rows)),
        class_="lit-kalender",
        data_kantor=office.code,
    )


def _weekday(name: str) -> Html:
    return tag("th", tag("abbr", text(name[:3]), title=name), scope="col")


def _day(site: Directory, office: Office, day: date) -> Html:
    if day.month != site.today.month:
        return tag("td", class_="lit-luar")
    holidays = tuple(one.name for one in site.view.holidays if one.day == day)
    busy = sum(use.office == office.code for use in site.uses_on(day))
    number = tag("span", text(str(day.day)), class_="lit-tanggal")
    load = (
        (
            tag(
                "span",
                text(str(busy)),
                hidden(f" {count(busy, 'pemakaian')[2:]}"),
                class_="lit-isi",
            ),
        )
        if busy
        else ()
    )
    free = tuple(tag("span", text(name), class_="lit-libur-nama") for name in holidays)
    return tag(
        "td",
        number,
        *load,
        *free,
        class_=_classes(day, holiday=bool(holidays)),
        aria_current="date" if day == site.today else None,
    )


def _classes(day: date, *, holiday: bool) -> str | None:
    return "lit-libur" if holiday or day.weekday() == 6 else None
