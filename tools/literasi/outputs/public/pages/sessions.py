"""When and where: sessions in words, and the list of activities to come."""

from collections.abc import Iterable
from datetime import date, datetime

from literasi.outputs.public.html import NOTHING, Html, commas, join, lines, tag, text, words
from literasi.outputs.public.pages.address import Place, room_address
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.parts import example_badge, office_badge
from literasi.outputs.public.pages.words import count, label
from literasi.values.dates import DAYS, MONTHS, format_day, format_span
from literasi.views.public_models import Activity, Office, Session


def when(site: Directory, session: Session, office: str) -> Html:
    """Write day and time, e.g. `Rabu, 11 Februari 2026, 08.00–10.00 WIB`."""
    if not session.all_day:
        words_ = format_span(session.start, session.end, site.offices[office].zone)
    else:
        first, last = session.start.date(), _last(session)
        words_ = format_day(first)
        if first != last:
            words_ = f"{words_} – {format_day(last)}"
    return tag("time", text(words_), datetime=session.start.isoformat(timespec="minutes"))


def _last(session: Session) -> date:
    """Give the last whole day; it ends at the midnight after it."""
    touched = session.end - datetime.resolution if session.end > session.start else session.end
    return touched.date()


def where(place: Place, site: Directory, session: Session, office: str) -> Html:
    """Name the rooms, each leading to its schedule, and a place outside the office."""
    rooms = (_room(place, site, office, code) for code in session.rooms)
    outside = (text(session.place),) if session.place else ()
    return commas((*rooms, *outside))


def state(status: str) -> Html:
    """Mark what is not settled; a settled session needs no mark."""
    if status == "cancelled":
        return tag("span", text("Batal"), class_="lit-lencana lit-batal")
    if status == "tentative":
        return tag("span", text("Dipesan"), class_="lit-lencana lit-dipesan")
    return NOTHING


def upcoming_list(
    place: Place, site: Directory, pairs: Iterable[tuple[Activity, tuple[Session, ...]]]
) -> Html:
    """Show activities to come, each with a small calendar leaf of its next session."""
    return tag(
        "ol", lines(*(_row(place, site, *pair) for pair in pairs)), class_="lit-acara-daftar"
    )


def _row(place: Place, site: Directory, activity: Activity, coming: tuple[Session, ...]) -> Html:
    office = site.offices[activity.office]
    session = coming[0]
    room = where(place, site, session, activity.office)
    marks = (office_badge(office), state(session.status), _example(office))
    return tag(
        "li",
        leaf(session),
        tag(
            "div",
            tag("p", text(label(activity.kind)), class_="lit-kicker"),
            tag("p", tag("a", text(activity.name), href=place.to(activity.page)),
                class_="lit-acara-nama"),
            tag("p", join((when(site, session, activity.office), room), text(" · "))),
            *_later(coming),
            tag("p", words(*marks)),
        ),
        class_="lit-acara",
        data_kantor=activity.office,
    )  # fmt: skip


def _later(coming: tuple[Session, ...]) -> tuple[Html, ...]:
    more = len(coming) - 1
    return (tag("p", text(f"dan {count(more, 'pertemuan')} sesudahnya")),) if more else ()


def _example(office: Office) -> Html:
    return example_badge() if office.example_note else NOTHING


def leaf(session: Session) -> Html:
    """Draw the day as a calendar leaf; the words beside it say the same."""
    day = session.start
    return tag(
        "div",
        tag("span", text(DAYS[day.weekday()])),
        tag("strong", text(str(day.day))),
        tag("span", text(f"{MONTHS[day.month - 1][:3]} {day.year}")),
        class_="lit-lembar",
        aria_hidden="true",
    )


def _room(place: Place, site: Directory, office: str, code: str) -> Html:
    room = site.rooms.get((office, code))
    if room is None:
        return text(code)
    return tag("a", text(room.name), href=place.to(room_address(room)))
