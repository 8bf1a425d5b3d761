"""Publications for machines: schema.org as JSON-LD, so that a search shows day, place and cost."""

from collections.abc import Sequence

from literasi.outputs.public.api.envelope import Json, address, moment
from literasi.outputs.public.media import card_path, fallback
from literasi.views.public_models import Activity, Office, Publication, PublicSite, Room, Session

_SCHEMA = "https://schema.org"
_FREE = "gratis"
_MOST = 30
"""Sessions written out one by one; a longer series is told by its span."""


def breadcrumbs(view: PublicSite, *steps: tuple[str, str]) -> Json:
    """Tell the way from the home page; a step is its words and its address."""
    ways = (("Beranda", ""), *steps)
    return {
        "@context": _SCHEMA,
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": at, "name": name, "item": address(view, way)}
            for at, (name, way) in enumerate(ways, start=1)
        ],
    }


def article(view: PublicSite, one: Publication, office: Office) -> Json:
    """Tell of a report as news; the author is the office, as in its letters."""
    published = moment(one.published, office.zone)
    publisher = _organisation(view, office)
    return {
        "@context": _SCHEMA,
        "@type": "NewsArticle",
        "headline": one.title,
        "description": one.summary,
        "inLanguage": "id",
        "datePublished": published,
        "dateModified": published,
        "author": publisher,
        "publisher": publisher,
        "mainEntityOfPage": _page(view, one),
        "image": _images(view, one),
        **({"keywords": list(one.tags)} if one.tags else {}),
    }


def events(view: PublicSite, one: Publication, office: Office) -> tuple[Json, ...]:
    """Tell of every announced activity that has a time."""
    return tuple(
        _event(view, one, activity, office) for activity in one.activities if activity.sessions
    )


def _event(view: PublicSite, one: Publication, activity: Activity, office: Office) -> Json:
    sessions = activity.sessions
    facts = {
        "@context": _SCHEMA,
        "name": activity.name,
        "description": activity.summary or one.summary,
        "inLanguage": "id",
        "url": _page(view, one),
        "image": _images(view, one),
        "organizer": _organisation(view, office),
        **_series(view, sessions, office),
        **_terms(activity),
        **_seats(activity, _page(view, one)),
    }
    if 1 < len(sessions) <= _MOST:
        subs = [{"name": activity.name, **_session(view, each, office)} for each in sessions]
        return {**facts, "subEvent": subs}
    return facts


def _series(view: PublicSite, sessions: Sequence[Session], office: Office) -> Json:
    """Write the span of a series, with the state and place of what still takes place."""
    standing = [one for one in sessions if one.status != "cancelled"] or list(sessions)
    first = _session(view, standing[0], office)
    last = _session(view, standing[-1], office)
    return {**first, "endDate": last["endDate"]}


def _session(view: PublicSite, one: Session, office: Office) -> Json:
    state = "EventCancelled" if one.status == "cancelled" else _standing(view, one, office)
    return {
        "@type": "Event",
        "startDate": moment(one.start, office.zone),
        "endDate": moment(one.end, office.zone),
        "eventStatus": f"{_SCHEMA}/{state}",
        "eventAttendanceMode": f"{_SCHEMA}/OfflineEventAttendanceMode",
        "location": _place(view, one, office),
    }


def _standing(view: PublicSite, one: Session, office: Office) -> str:
    moved = (
        change.kind == "pindah" and change.office == office.code
        and change.after is not None and change.after.start == one.start
        for change in view.changes
    )  # fmt: skip
    return "EventRescheduled" if any(moved) else "EventScheduled"


def _place(view: PublicSite, one: Session, office: Office) -> Json:
    rooms = [room.name for code in one.rooms if (room := _room(view, office, code))]
    outside = [one.place] if one.place else []
    home = ", ".join(office.address) or office.region
    return {
        "@type": "Place",
        "name": ", ".join([*rooms, *outside]) or office.name,
        "address": office.region if outside else home,
    }


def _room(view: PublicSite, office: Office, code: str) -> Room | None:
    found = (one for one in view.rooms if (one.office, one.code) == (office.code, code))
    return next(found, None)


def _terms(activity: Activity) -> Json:
    audience = {"@type": "Audience", "audienceType": activity.audience}
    return {
        **({"isAccessibleForFree": True} if _is_free(activity) else {}),
        **({"audience": audience} if activity.audience else {}),
    }


def _seats(activity: Activity, page: str) -> Json:
    if activity.quota is None:
        return {}
    known = {"maximumAttendeeCapacity": activity.quota}
    if activity.registered is None:
        return known
    left = max(0, activity.quota - activity.registered)
    stock = "InStock" if left else "SoldOut"
    offer = {"@type": "Offer", "url": page, "availability": f"{_SCHEMA}/{stock}"}
    price = {"price": 0, "priceCurrency": "IDR"} if _is_free(activity) else {}
    return {**known, "remainingAttendeeCapacity": left, "offers": {**offer, **price}}


def _is_free(activity: Activity) -> bool:
    return (activity.cost or "").strip().lower() == _FREE


def _organisation(view: PublicSite, office: Office) -> Json:
    page = address(view, f"layanan/{office.code}/")
    return {"@type": "GovernmentOrganization", "name": office.name, "url": page}


def _images(view: PublicSite, one: Publication) -> list[str]:
    own = [address(view, fallback(picture).path) for picture in one.pictures[:1]]
    return [*own, address(view, card_path(one.office, one.id))]


def _page(view: PublicSite, one: Publication) -> str:
    return address(view, f"publikasi/{one.office}/{one.id}/")
