"""The iCalendar feeds: by activity, office and room, single events, and the frozen older years."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from literasi.outputs.public.calendars.events import events, tombstone
from literasi.outputs.public.calendars.feed import Feed, single, subscription
from literasi.outputs.public.calendars.plan import FIRST_YEAR, Plan, plan
from literasi.values.artifact import Artifact
from literasi.views.public_models import Office, PublicSite, Room

DELAY = "Perubahan tampak di kalender pelanggan paling lambat dalam 24 jam."


def build(view: PublicSite) -> Iterator[Artifact]:
    """Yield every feed; a room or office without events keeps its address with an empty one."""
    every = tuple(one for one in map(plan, view.calendar) if one is not None)
    plans = tuple(one for one in every if one.listed)
    since = view.as_of.year - 1  # the year before stays in the feeds; no window moves by the day
    current = tuple(one for one in plans if one.end.year >= since)
    yield from _feeds(view, current)
    yield from _singles(view, every)
    past = {year for one in plans for year in one.years if FIRST_YEAR <= year < since}
    for year in sorted(past):
        frozen = tuple(one for one in plans if year in one.years)
        yield from _feeds(view, frozen, f"arsip/{year}/")


def _feeds(view: PublicSite, plans: tuple[Plan, ...], shelf: str = "") -> Iterator[Artifact]:
    """Yield the three sorts of feed; on a shelf of the archive only those that hold something."""
    activities = tuple(one for one in plans if one.entry.details)
    if activities or not shelf:
        feed = _all(view)
        made = (event for one in activities for event in events(one, view.address, free=True))
        yield subscription(_shelved(feed, shelf), view.address, made)
    for office in view.offices:
        some = tuple(one for one in plans if one.entry.office == office.code)
        if some or not shelf:
            made = (event for one in some for event in events(one, view.address))
            yield subscription(_shelved(_office(office), shelf), view.address, made)
        yield from _rooms(view, office, some, shelf)


def _rooms(
    view: PublicSite, office: Office, plans: tuple[Plan, ...], shelf: str
) -> Iterator[Artifact]:
    by_room: dict[str, list[Plan]] = {}
    for one in plans:
        for code in one.rooms:
            by_room.setdefault(code, []).append(one)
    for room in (one for one in view.rooms if one.office == office.code):
        space = frozenset((room.code, *room.covering, *room.sharing))
        some = {one.entry.uid: one for code in sorted(space) for one in by_room.get(code, ())}
        if some or not shelf:
            made = (event for one in some.values() for event in events(one, view.address, space))
            yield subscription(_shelved(_room(office, room), shelf), view.address, made)


def _singles(view: PublicSite, plans: Iterable[Plan]) -> Iterator[Artifact]:
    for one in plans:
        path = f"ics/acara/{one.entry.uid}.ics"
        if one.entry.details:
            yield single(path, one.entry.zone, events(one, view.address))
        elif one.entry.withdrawn:
            yield single(path, one.entry.zone, [tombstone(one)])


def _all(view: PublicSite) -> Feed:
    return Feed(
        path="ics/kegiatan.ics",
        name="Kegiatan literasi",
        description=f"Kegiatan yang terbuka untuk diketahui umum. {DELAY}",
        page="publikasi/",
        zones=tuple(sorted({office.zone for office in view.offices})),
    )


def _office(office: Office) -> Feed:
    return Feed(
        path=f"ics/kantor/{office.code}.ics",
        name=f"Jadwal {office.short_name}",
        description=f"Kegiatan dan pemakaian ruang {office.name}. {DELAY}",
        page="jadwal/",
        zones=(office.zone,),
    )


def _room(office: Office, room: Room) -> Feed:
    return Feed(
        path=f"ics/ruang/{office.code}-{room.code}.ics",
        name=f"{room.name} – {office.short_name}",
        description=f"Pemakaian {room.name}{_divided(room)}, {office.name}. {DELAY}",
        page=f"jadwal/{office.code}/{room.code}/",
        zones=(office.zone,),
    )


def _divided(room: Room) -> str:
    """Say that a hall's calendar shows its halves, and a half's the hall."""
    return " dan ruang yang menyatu dengannya" if room.covering or room.sharing else ""


def _shelved(feed: Feed, shelf: str) -> Feed:
    if not shelf:
        return feed
    year = shelf.split("/")[1]
    path = feed.path.replace("ics/", f"ics/{shelf}", 1)
    description = feed.description.replace(f" {DELAY}", f" Tahun {year} saja.")
    name = f"{feed.name} ({year})"
    return replace(feed, path=path, name=name, description=description, live=False)
