"""A calendar entry with its sessions worked out once, for all the feeds it appears in."""

from dataclasses import dataclass
from datetime import datetime

from literasi.schedule.recurrence import fits, starts
from literasi.views.calendar_models import CalendarEntry, MovedSession, Place

FIRST_YEAR, LAST_YEAR = 1970, 2199  # what the time zones' one rule covers; all else is a typo


@dataclass(frozen=True, slots=True)
class Session:
    """One session in local wall time; `move` is present when it left its place in the series."""

    original: datetime
    start: datetime
    end: datetime
    rooms: tuple[str, ...]
    move: MovedSession | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """An entry, the starts its rule gives, and the sessions that are left of them."""

    entry: CalendarEntry
    originals: tuple[datetime, ...]
    sessions: tuple[Session, ...]

    @property
    def end(self) -> datetime:
        """When the last session ends."""
        return max(one.end for one in self.sessions)

    @property
    def years(self) -> frozenset[int]:
        """The years in which a session begins."""
        return frozenset(one.start.year for one in self.sessions)

    @property
    def rooms(self) -> frozenset[str]:
        """The rooms of any session."""
        return frozenset(room for one in self.sessions for room in one.rooms)

    @property
    def listed(self) -> bool:
        """Tell whether feeds list it: what is public, and what takes a room."""
        return bool(self.entry.details or (self.rooms and self.entry.status != "cancelled"))

    @property
    def regular(self) -> bool:
        """Tell whether an RRULE can say it: the first start obeys the rule."""
        return self.entry.rule is not None and fits(self.entry.start, self.entry.rule)

    def places(self, session: Session) -> tuple[Place, ...]:
        """Give the rooms of a session with their words."""
        known = {place.code: place for place in (*self.entry.rooms, *self.entry.elsewhere)}
        return tuple(known[code] for code in session.rooms if code in known)

    def outside(self, session: Session) -> str | None:
        """Give the place outside the office; a session moved into rooms has left it."""
        return None if session.move and session.move.rooms else self.entry.place


def plan(entry: CalendarEntry) -> Plan | None:
    """Work an entry out; None when nothing of it takes place."""
    if not FIRST_YEAR <= entry.start.year <= LAST_YEAR:
        return None
    originals = starts(entry.start, entry.rule)
    moves = {one.original: one for one in entry.moved}
    skipped = set(entry.skipped)
    kept = (one for one in originals if one not in skipped)
    sessions = tuple(_session(entry, one, moves.get(one)) for one in kept)
    return Plan(entry, originals, sessions) if sessions else None


def _session(entry: CalendarEntry, original: datetime, move: MovedSession | None) -> Session:
    usual = tuple(place.code for place in entry.rooms)
    if move is None:
        return Session(original, original, original + (entry.end - entry.start), usual)
    return Session(original, move.start, move.end, move.rooms or usual, move)
