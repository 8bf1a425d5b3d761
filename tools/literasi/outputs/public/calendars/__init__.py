"""The iCalendar feeds: by activity, office and room, single events, and the frozen older years."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from icalendar import Event

from literasi.outputs.public.calendars.events import events, tombstone
from literasi.outputs.public.calendars.feed import Feed, single, subscription
from literasi.outputs.public.calendars.limits import fitted
from literasi.outputs.public.calendars.plan import FIRST_YEAR, Plan, plan
from literasi.outputs.task import Task, framed
from literasi.values.artifact import Artifact
from literasi.views.public_models import Office, PublicSite, Room

Made = tuple[Plan, list[Event]]  # an entry and what it becomes in a feed
DELAY = "Perubahan tampak di kalender pelanggan paling lambat dalam 24 jam."


def build(view: PublicSite) -> Iterator[Artifact]:
    """Yield every feed; a room or office without events keeps its address with an empty one."""
    every = tuple(one for one in map(plan, view.calendar) if one is not None)
    plans = tuple(one for one in every if one.listed)
    since = view.as_of.year - 1  # the year before stays in the feeds; no window moves by the day
    current = tuple(one for one in plans if one.end.year >= since)
    past = {year for one in plans for year in one.years if FIRST_YEAR <= year < since}
    for feed, made in _feeds(view, current):
        kept, gone = fitted(made)
        past |= gone
        yield subscription(feed, view.address, kept)
    yield from _singles(view, every)
    for year in sorted(past):
        yield from _frozen(view, tuple(one for one in plans if year in one.years), year)


def tasks(view: PublicSite) -> Iterator[Task]:
    """Give the one task there is."""
    yield Task(build, framed(view, "offices", "rooms", "calendar"))


def _frozen(view: PublicSite, plans: tuple[Plan, ...], year: int) -> Iterator[Artifact]:
    """Yield a year of the archive: whole, as it is downloaded, and only what holds something."""
    for feed, made in _feeds(view, plans):
        if made:
            shelved = _shelved(feed, f"arsip/{year}/")
            yield subscription(shelved, view.address, (one for _, some in made for one in some))


def _feeds(view: PublicSite, plans: tuple[Plan, ...]) -> Iterator[tuple[Feed, list[Made]]]:
    """Yield the three sorts of feed, each with its events by entry."""
    address = view.address
    activities = [one for one in plans if one.entry.details]
    yield _all(view), [(one, events(one, address, free=True)) for one in activities]
    for office in view.offices:
        some = tuple(one for one in plans if one.entry.office == office.code)
        yield _office(office), [(one, events(one, address)) for one in some]
        yield from _rooms(view, office, some)


def _rooms(
    view: PublicSite, office: Office, plans: tuple[Plan, ...]
) -> Iterator[tuple[Feed, list[Made]]]:
    by_room: dict[str, list[Plan]] = {}
    for one in plans:
        for code in one.rooms:
            by_room.setdefault(code, []).append(one)
    for room in (one for one in view.rooms if one.office == office.code):
        space = frozenset((room.code, *room.covering, *room.sharing))
        some = {one.entry.uid: one for code in sorted(space) for one in by_room.get(code, ())}
        made = [(one, events(one, view.address, space)) for one in some.values()]
        yield _room(office, room), [one for one in made if one[1]]


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
