"""The joint calendar and one for each site, from cleaned events with the UIDs they came with.

Two sites may publish one UID. The site that stands first in the list keeps it; the event of the
other gets a UID made of both (RFC 9562 5.5), so that neither hides the other, and both stay as
they are from run to run.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from uuid import UUID, uuid5

from literasi.federation.models import Entry, Joint, Source
from literasi.outputs.public.calendars.feed import Feed, subscription
from literasi.outputs.public.calendars.limits import MOST_BYTES, MOST_EVENTS
from literasi.values.artifact import Artifact
from literasi.values.dates import ZONE_NAMES

ALL = "ics/kegiatan.ics"
_DELAY = "Perubahan tampak di kalender pelanggan paling lambat dalam 24 jam."
_END = b"END:VCALENDAR\r\n"
Group = tuple[Entry, ...]
"""An event with its exceptions: they stay together."""


def path_of(code: str) -> str:
    """Give the path of a site's calendar."""
    return f"ics/situs/{code}.ics"


def feeds(joint: Joint) -> Iterator[Artifact]:
    """Yield the joint calendar, then that of each site; one without events keeps its address."""
    groups = own_uids(joint)
    every = [one for source in joint.sources for one in groups[source.site.code]]
    since = joint.day.replace(day=1).isoformat()
    listing = joint.listing
    about = f"Kegiatan literasi dari {len(joint.sources)} situs. {_DELAY}"
    yield _written(Feed(ALL, listing.name, about, "kegiatan/", ()), listing.address,
                   nearest(every, since))  # fmt: skip
    for source in joint.sources:
        site = source.site
        name = f"Kegiatan literasi {site.name}"
        feed = Feed(path_of(site.code), name, f"{name}. {_DELAY}", f"kantor/{site.code}/", ())
        yield _written(feed, listing.address, nearest(groups[site.code], ""))


def own_uids(joint: Joint) -> Mapping[str, tuple[Group, ...]]:
    """Give the events of each site by its code, every UID in one site only."""
    taken: set[str] = set()
    found = {}
    for source in joint.sources:
        mine = tuple(_renamed(one, source, taken) for one in _groups(source))
        taken |= {group[0].uid for group in mine}
        found[source.site.code] = mine
    return found


def collisions(joint: Joint) -> Mapping[str, int]:
    """Count for each site the events whose UID an earlier site has too."""
    taken: set[str] = set()
    found = {}
    for source in joint.sources:
        mine = {one.uid for one in source.shown.entries} if source.shown else set()
        found[source.site.code] = len(mine & taken)
        taken |= mine
    return found


def nearest(groups: Iterable[Group], since: str) -> tuple[Group, ...]:
    """Keep what has not ended before a day, the nearest first, as many as every reader takes."""
    waiting = (one for one in groups if _last(one) >= since)
    kept: list[Group] = []
    count = size = 0
    for group in sorted(waiting, key=lambda one: (max(one[0].first, since), one[0].uid)):
        count += len(group)
        size += sum(len(one.text.encode()) for one in group)
        if count > MOST_EVENTS or size > MOST_BYTES:
            break
        kept.append(group)
    return tuple(kept)


def _last(group: Group) -> str:
    return max(one.last for one in group)


def _groups(source: Source) -> Iterator[Group]:
    entries = source.shown.entries if source.shown else ()
    for _, group in groupby(entries, key=lambda one: one.uid):
        yield tuple(group)


def _renamed(group: Group, source: Source, taken: set[str]) -> Group:
    uid = group[0].uid
    if uid not in taken:
        return group
    fresh = str(uuid5(UUID(uid), source.site.code))
    line, ours = f"\r\nUID:{uid}\r\n", f"\r\nUID:{fresh}\r\n"
    return tuple(
        Entry(fresh, one.original, one.first, one.last, one.zone, one.text.replace(line, ours))
        for one in group
    )


def _written(feed: Feed, address: str, groups: Iterable[Group]) -> Artifact:
    every = sorted(
        (one for group in groups for one in group), key=lambda one: (one.uid, one.original)
    )
    zones = tuple(sorted({one.zone for one in every if one.zone})) or tuple(ZONE_NAMES)[:1]
    head = subscription(
        Feed(feed.path, feed.name, feed.description, feed.page, zones), address, ()
    ).content.removesuffix(_END)
    body = "".join(one.text for one in every).encode()
    return Artifact(feed.path, head + body + _END)
