"""Where officials and speakers are, and when they would have to be in two places."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from literasi.records.activity import Kegiatan
from literasi.records.catalogue import Office
from literasi.schedule.footprints import Footprints
from literasi.schedule.sessions import Session, sessions
from literasi.schedule.sweep import meetings

_TITLES = frozenset(
    ("bapak", "ibu", "bpk", "dr", "drs", "dra", "drg", "h", "hj", "haji", "ir", "kh", "kak", "k",
     "prof", "ust", "ustaz", "ustazah")
)  # fmt: skip
_ABSENT = "berhalangan"
_ALL_DAY = timedelta(days=1)  # nobody stands beside an exhibition day and night


@dataclass(frozen=True, slots=True)
class Presence:
    """One person at one session; `person` is the same for all spellings of a name."""

    person: str
    name: str
    session: Session
    at: frozenset[str]  # parts of rooms, or a place outside

    @property
    def start(self) -> datetime:
        """When the session begins, without set-up."""
        return self.session.occurrence.start

    @property
    def end(self) -> datetime:
        """When it ends, without clearing."""
        return self.session.occurrence.end


def normalised(name: str) -> str:
    """Write a name as it can be compared: no titles before it, no degrees after it."""
    words = re.sub(r"[.\s]+", " ", name.split(",", maxsplit=1)[0]).casefold().split()
    while len(words) > 1 and words[0] in _TITLES:
        words.pop(0)
    return " ".join(words)


def presences(office: Office, spaces: Footprints) -> Iterator[Presence]:
    """Yield who is where: the official in charge and the speakers who did not cancel.

    A session of a whole day or more binds nobody by the hour.
    """
    official = {normalised(one.value.nama): one.id for one in office.pejabat.values()}
    who = {one.id: _people(office, one.value, official) for one in office.kegiatan.values()}
    for one in sessions(office):
        if timedelta() < one.occurrence.end - one.occurrence.start < _ALL_DAY:
            places = _places(one, spaces)
            for person, name in who[one.activity].items():
                yield Presence(person, name, one, places)


def torn(presences: Iterable[Presence]) -> tuple[tuple[Presence, Presence], ...]:
    """Sweep every person's sessions for two activities at once in different places."""
    found: defaultdict[str, list[Presence]] = defaultdict(list)
    for one in presences:
        found[one.person].append(one)
    return tuple(pair for person in sorted(found) for pair in _torn(found[person]))


def _torn(mine: list[Presence]) -> Iterator[tuple[Presence, Presence]]:
    mine.sort(key=_order)
    for first, second in meetings([(one.start, one.end) for one in mine]):
        one, other = mine[first], mine[second]
        if one.session.activity != other.session.activity and not one.at & other.at:
            yield one, other


def _order(one: Presence) -> tuple[datetime, datetime, tuple[str, int, datetime]]:
    return (one.start, one.end, one.session.key)


def _people(office: Office, activity: Kegiatan, official: Mapping[str, str]) -> dict[str, str]:
    """Name everybody once; a speaker who is an official of the office is that official."""
    lead = activity.penanggung_jawab.pejabat
    found = {
        f"pejabat/{lead}": office.pejabat[lead].value.nama if lead in office.pejabat else lead
    }
    for speaker in activity.narasumber:
        if speaker.hadir != _ABSENT:
            plain = normalised(speaker.nama)
            person = f"pejabat/{official[plain]}" if plain in official else plain
            found.setdefault(person, speaker.nama)
    return found


def _places(session: Session, spaces: Footprints) -> frozenset[str]:
    one = session.occurrence
    rooms = {part for room in one.rooms for part in spaces.get(room, (room,))}
    outside = {" ".join(one.place.casefold().split())} if one.place else set()
    return frozenset(rooms | {f"@{place}" for place in outside})
