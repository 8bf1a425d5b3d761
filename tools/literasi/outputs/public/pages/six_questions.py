"""The six questions of a report (5W1H: apa, siapa, kapan, di mana, mengapa, bagaimana)."""

from literasi.outputs.public.html import NOTHING, Html, commas, tag, text
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.partners import partner_links
from literasi.outputs.public.pages.parts import facts, optional
from literasi.outputs.public.pages.sessions import when, where
from literasi.outputs.public.pages.words import count, label, listed
from literasi.values.dates import format_date
from literasi.views.public_models import Activity, Publication, Session


def six_questions(place: Place, site: Directory, one: Publication) -> Html:
    """Answer the six questions from the record and its activities; what is unknown is left out."""
    answers = facts(
        ("Apa", text(listed(tuple(_what(each) for each in one.activities)))),
        ("Siapa", _who(place, site, one)),
        ("Kapan", _when(site, one)),
        ("Di mana", _where(place, site, one)),
        ("Mengapa", optional(one.why)),
        ("Bagaimana", optional(one.how)),
    )
    return tag(
        "section",
        tag("h2", text("Ringkasnya")),
        answers,
        class_="lit-kotak lit-5w1h",
        data_kantor=one.office,
        aria_label="Apa, siapa, kapan, di mana, mengapa, dan bagaimana",
    )


def _what(activity: Activity) -> str:
    return f"{activity.name}, {label(activity.kind).lower()}"


def _who(place: Place, site: Directory, one: Publication) -> Html:
    people = sum(each.participants or 0 for each in _held(site, one))
    attended = (text(count(people, "kehadiran" if len(_held(site, one)) > 1 else "peserta")),)
    return commas(
        (
            text(site.offices[one.office].name),
            *partner_links(place, one),
            *(attended if people else ()),
        )
    )


def _when(site: Directory, one: Publication) -> Html:
    held = _held(site, one)
    if not held:
        return NOTHING
    if len(held) == 1:
        return when(site, held[0], one.office)
    first, last = held[0].start.date(), held[-1].start.date()
    return text(f"{format_date(first)} – {format_date(last)}, {count(len(held), 'pertemuan')}")


def _where(place: Place, site: Directory, one: Publication) -> Html:
    spots = dict.fromkeys(where(place, site, each, one.office) for each in _held(site, one))
    return commas(spots)


def _held(site: Directory, one: Publication) -> tuple[Session, ...]:
    """Give the sessions that took place; where none has yet, those that stand."""
    standing = sorted(
        (
            session
            for each in one.activities
            for session in each.sessions
            if session.status != "cancelled"
        ),
        key=lambda session: (session.start, session.end),
    )
    begun = [session for session in standing if session.start.date() <= site.today]
    return tuple(begun or standing)
