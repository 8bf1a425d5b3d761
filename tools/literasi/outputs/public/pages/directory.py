"""Look-ups over the public site that several pages need."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from literasi.views.public_models import (
    Activity,
    Office,
    Publication,
    PublicSite,
    Room,
    Session,
)


@dataclass(frozen=True)
class Directory:
    """The site with its offices and rooms by code, looked up when first asked for."""

    view: PublicSite

    @cached_property
    def offices(self) -> dict[str, Office]:
        """The offices by code."""
        return {office.code: office for office in self.view.offices}

    @cached_property
    def rooms(self) -> dict[tuple[str, str], Room]:
        """The rooms by office and code."""
        return {(room.office, room.code): room for room in self.view.rooms}

    @cached_property
    def moved(self) -> frozenset[tuple[str, datetime]]:
        """Sessions (page of the activity, start) that the change log saw at another time."""
        return frozenset(
            (one.page, one.after.start)
            for one in self.view.changes
            if one.kind == "pindah" and one.after is not None
        )

    @property
    def today(self) -> date:
        """The day the pages speak of."""
        return self.view.as_of

    def published(self) -> tuple[Publication, ...]:
        """Give what may be listed, newest first."""
        return tuple(one for one in self.view.publications if one.withdrawn is None)

    def rooms_of(self, office: Office) -> tuple[Room, ...]:
        """Give an office's rooms in the order of the view."""
        return tuple(room for room in self.view.rooms if room.office == office.code)

    def upcoming(self) -> tuple[tuple[Activity, tuple[Session, ...]], ...]:
        """Give activities with their sessions still to come, soonest first, no cancelled ones."""
        return tuple(sorted(self._upcoming(), key=lambda pair: (pair[1][0].start, pair[0].name)))

    def _upcoming(self) -> Iterator[tuple[Activity, tuple[Session, ...]]]:
        for activity in self.view.activities:
            coming = tuple(
                one
                for one in activity.sessions
                if one.end.date() >= self.today and one.status != "cancelled"
            )
            if coming:
                yield activity, coming


def directory(view: PublicSite) -> Directory:
    """Index a view once for all pages."""
    return Directory(view)
