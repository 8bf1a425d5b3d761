"""Everything the pages look up, sorted once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Self

from literasi.federation.feeds import collisions
from literasi.federation.models import (
    Activity,
    Joint,
    Listing,
    Office,
    Publication,
    Session,
    Source,
    State,
)


@dataclass(frozen=True, slots=True)
class Coming:
    """An activity with the sessions that have not ended, the next one first."""

    source: Source
    activity: Activity
    sessions: tuple[Session, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A publication and the site it stands on."""

    source: Source
    publication: Publication


@dataclass(frozen=True, slots=True)
class Shelf:
    """The joint view with its lists in the order of the pages."""

    joint: Joint
    coming: tuple[Coming, ...]
    cards: tuple[Card, ...]
    doubled: Mapping[str, int]

    @classmethod
    def of(cls, joint: Joint) -> Self:
        """Sort what comes next and what is new; ties are broken by site and address."""
        coming = sorted(
            (one for source in joint.sources for one in _coming(source, joint.day)),
            key=lambda one: (one.sessions[0].start, one.source.site.code, one.activity.link),
        )
        cards = [Card(one, each) for one in joint.sources for each in published(one, joint.day)]
        cards.sort(key=_newest, reverse=True)
        return cls(joint, tuple(coming), tuple(cards), collisions(joint))

    @property
    def listing(self) -> Listing:
        """The portal's own name and address."""
        return self.joint.listing

    @property
    def day(self) -> date:
        """The day the portal speaks of."""
        return self.joint.day

    @property
    def sources(self) -> tuple[Source, ...]:
        """All sites in alphabetical order of their names."""
        return tuple(sorted(self.joint.sources, key=lambda one: (one.site.name, one.site.code)))

    def states(self) -> Mapping[State, int]:
        """Count the sites in each state."""
        return {state: sum(one.state is state for one in self.joint.sources) for state in State}

    def years(self) -> tuple[int, ...]:
        """Give the years of which a site tells numbers, the newest first."""
        told = {each.year for one in self.joint.sources if one.shown for each in one.shown.years}
        return tuple(sorted((year for year in told if year <= self.day.year), reverse=True))


def office_of(source: Source, code: str) -> Office:
    """Give an office of a site; what is shown names known ones only."""
    return next(one for one in (source.shown.offices if source.shown else ()) if one.code == code)


def published(source: Source, day: date) -> tuple[Publication, ...]:
    """Give what a site published until a day, the newest first."""
    every = source.shown.publications if source.shown else ()
    return tuple(one for one in every if one.published.date() <= day)


def _coming(source: Source, day: date) -> list[Coming]:
    found = []
    for one in source.shown.activities if source.shown else ():
        left = sorted((each for each in one.sessions if each.end.date() >= day),
                      key=lambda each: each.start)  # fmt: skip
        if left:
            found.append(Coming(source, one, tuple(left)))
    return found


def _newest(one: Card) -> tuple[datetime, str, str]:
    return one.publication.published, one.source.site.code, one.publication.link
