"""What a joint portal knows: the sites of its list, and what each of them published.

Everything but the list was written by others. It is shown as text, and its links lead to the site
that the list names and nowhere else.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class State(StrEnum):
    """How fresh the data of a site are, in the words of the pages."""

    FRESH = "mutakhir"
    """Read in this run, and all of it passed."""
    LATE = "tertunda"
    """Not read in this run; the last good copy is shown."""
    NONE = "tidak terbaca"
    """Never read yet."""


@dataclass(frozen=True, slots=True)
class Site:
    """One line of the list: a lasting code, a name, and an address that ends in a slash."""

    code: str
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Listing:
    """The joint portal's own name and address, who keeps it, and the sites in their order."""

    name: str
    address: str
    keeper: str | None
    sites: tuple[Site, ...]


@dataclass(frozen=True, slots=True)
class Office:
    """An office as its own site describes it; `zone` is one of Indonesia's three."""

    code: str
    name: str
    zone: str
    colour: str
    example: bool


@dataclass(frozen=True, slots=True)
class Session:
    """One meeting in its office's wall time; `status` as `api/v1` says it."""

    start: datetime
    end: datetime
    all_day: bool
    place: str | None
    status: str


@dataclass(frozen=True, slots=True)
class Activity:
    """One activity; `link` is its page on the site it comes from."""

    office: str
    uids: tuple[str, ...]
    name: str
    kind: str
    link: str
    sessions: tuple[Session, ...]


@dataclass(frozen=True, slots=True)
class Publication:
    """One announcement or report; only its card is shown here, the page stays at its site."""

    office: str
    kind: str
    title: str
    summary: str
    published: datetime
    link: str


@dataclass(frozen=True, slots=True)
class Year:
    """An office's sums of one year, as it publishes them."""

    office: str
    year: int
    activities: int
    sessions: int
    participants: int
    uncounted: int
    partners: int
    announcements: int
    reports: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A component of a calendar, cleaned: `text` is whole lines, with a UID line of its own."""

    uid: str
    original: str
    """The start that an exception replaces, `YYYYMMDDTHHMMSS`; empty for all others."""
    first: str
    """The first day it speaks of, `YYYY-MM-DD`."""
    last: str
    """The last one."""
    zone: str
    text: str


@dataclass(frozen=True, slots=True)
class Published:
    """What a site published, as far as it can be shown; `left_out` says what could not."""

    day: date
    terms: str | None
    offices: tuple[Office, ...]
    activities: tuple[Activity, ...]
    publications: tuple[Publication, ...]
    years: tuple[Year, ...]
    entries: tuple[Entry, ...]
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """A site with its state in this run; `reason` says why it is not fresh (Indonesian)."""

    site: Site
    state: State
    reason: str | None
    shown: Published | None

    def age(self, day: date) -> int | None:
        """Count the days between the data's own day and another."""
        return max(0, (day - self.shown.day).days) if self.shown else None


@dataclass(frozen=True, slots=True)
class Joint:
    """All sites of a list as of a day, in the order of the list."""

    listing: Listing
    day: date
    sources: tuple[Source, ...]
