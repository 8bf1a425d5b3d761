"""Publications for machines: schema.org as JSON-LD, so that a search shows day, place and cost."""

from literasi.outputs.public.api.envelope import Json, address, moment
from literasi.outputs.public.media import card_path, fallback
from literasi.outputs.public.pages.directory import Directory
from literasi.views.public_models import Activity, Office, Publication, PublicSite, Session

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


def events(site: Directory, one: Publication) -> tuple[Json, ...]:
    """Tell of every announced activity that has a time."""
    return tuple(_event(site, one, each) for each in one.activities if each.sessions)


def _event(site: Directory, one: Publication, activity: Activity) -> Json:
    page, sessions = _page(site.view, one), activity.sessions
    facts = {
        "@context": _SCHEMA,
        "name": activity.name,
        "description": activity.summary or one.summary,
        "inLanguage": "id",
        "url": page,
        "image": _images(site.view, one),
        "organizer": _organisation(site.view, site.offices[activity.office]),
        **_series(site, activity),
        **_terms(activity),
        **_seats(activity, page),
    }
    if 1 < len(sessions) <= _MOST:
        subs = [{"name": activity.name, **_session(site, activity, each)} for each in sessions]
        return {**facts, "subEvent": subs}
    return facts


def _series(site: Directory, activity: Activity) -> Json:
    """Write the span of a series, with the state and place of what still takes place."""
    standing = [one for one in activity.sessions if one.status != "cancelled"]
    told = standing or list(activity.sessions)
    last = _session(site, activity, told[-1])
    return {**_session(site, activity, told[0]), "endDate": last["endDate"]}


def _session(site: Directory, activity: Activity, one: Session) -> Json:
    office = site.offices[activity.office]
    return {
        "@type": "Event",
        "startDate": moment(one.start, office.zone),
        "endDate": moment(one.end, office.zone),
        "eventStatus": f"{_SCHEMA}/{_state(site, activity, one)}",
        "eventAttendanceMode": f"{_SCHEMA}/OfflineEventAttendanceMode",
        "location": _place(site, office, one),
    }


def _state(site: Directory, activity: Activity, one: Session) -> str:
    if one.status == "cancelled":
        return "EventCancelled"
    moved = (activity.page, one.start) in site.moved
    return "EventRescheduled" if moved else "EventScheduled"


def _place(site: Directory, office: Office, one: Session) -> Json:
    keys = ((office.code, code) for code in one.rooms)
    rooms = [site.rooms[key].name for key in keys if key in site.rooms]
    outside = [one.place] if one.place else []
    home = ", ".join(office.address) or office.region
    return {
        "@type": "Place",
        "name": ", ".join([*rooms, *outside]) or office.name,
        "address": office.region if outside else home,
    }


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
