"""The invitation at the head of an announcement: when, where, for whom, how to take part."""

from literasi.outputs.public.html import NOTHING, Html, lines, tag, text, words
from literasi.outputs.public.pages.address import Place, entry_calendar, publication_address
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.parts import facts, optional
from literasi.outputs.public.pages.seats import how_to_register, over, seats
from literasi.outputs.public.pages.sessions import leaf, state, when, where
from literasi.outputs.public.pages.words import count
from literasi.views.public_models import Activity, Publication, Session


def invitations(
    place: Place, site: Directory, one: Publication, reports: tuple[Publication, ...]
) -> Html:
    """Show each announced activity as something to go to, or say that it is over."""
    return lines(*(_invitation(place, site, each, reports) for each in one.activities))


def _invitation(
    place: Place, site: Directory, activity: Activity, reports: tuple[Publication, ...]
) -> Html:
    if not activity.sessions:
        return NOTHING
    past = over(activity, site.today)
    session = _next(site, activity)
    called_off = all(one.status == "cancelled" for one in activity.sessions)
    return tag(
        "section",
        leaf(session),
        tag(
            "div",
            tag("p", text(activity.name), class_="lit-undangan-nama"),
            _notice(place, reports, past=past, called_off=called_off),
            _facts(place, site, activity, session, past=past or called_off),
            NOTHING if past or called_off else _calendar(place, activity),
        ),
        class_="lit-undangan lit-lewat" if past or called_off else "lit-undangan",
        data_kantor=activity.office,
        aria_label=f"Waktu dan tempat: {activity.name}",
    )


def _next(site: Directory, activity: Activity) -> Session:
    """Give the session that a reader could still go to, else the first of all."""
    standing = [one for one in activity.sessions if one.status != "cancelled"]
    coming = [one for one in standing if one.end.date() >= site.today]
    return (coming or standing or list(activity.sessions))[0]


def _notice(
    place: Place, reports: tuple[Publication, ...], *, past: bool, called_off: bool
) -> Html:
    if called_off:
        return tag("p", text("Kegiatan ini dibatalkan."), class_="lit-peringatan")
    if not past:
        return NOTHING
    links = (
        tag("a", text(f"Baca beritanya: {one.title}"), href=place.to(publication_address(one)))
        for one in reports[:1]
    )
    return tag("p", words(text("Kegiatan ini sudah berlangsung."), *links), class_="lit-sudah")


def _facts(
    place: Place, site: Directory, activity: Activity, session: Session, *, past: bool
) -> Html:
    more = len([one for one in activity.sessions if one.status != "cancelled"]) - 1
    series = text(f"({count(more + 1, 'pertemuan')})") if more > 0 else NOTHING
    open_ = () if past else (
        ("Tempat tersedia", seats(activity)),
        ("Cara ikut", how_to_register(activity, site.today)),
    )  # fmt: skip
    return facts(
        ("Kapan", words(when(site, session, activity.office), state(session.status), series)),
        ("Di mana", where(place, site, session, activity.office)),
        ("Untuk siapa", optional(activity.audience)),
        ("Biaya", optional(activity.cost)),
        *open_,
    )


def _calendar(place: Place, activity: Activity) -> Html:
    links = (
        tag(
            "a",
            text("Simpan ke kalender"),
            tag("small", text(" (berkas .ics)")),
            href=place.to(entry_calendar(uid)),
            class_="lit-tombol",
        )
        for uid in activity.uids[:1]
    )
    row = words(*links)
    return tag("p", row, class_="lit-aksi") if row else NOTHING
