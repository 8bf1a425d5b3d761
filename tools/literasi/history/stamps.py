"""When each calendar entry was created and last changed in public, and its SEQUENCE.

One pass over first-parent history. Only what a calendar shows counts, so edits of private fields,
comments, key order, quoting and file names leave every stamp alone; and no stamp ever falls, or
subscribers would keep an old state (ICSx5 compares LAST-MODIFIED, Google SEQUENCE).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from literasi.history.changes import Change, changes
from literasi.history.chronicle import Chronicle
from literasi.history.state import Shown, State

EPOCH = datetime(2020, 1, 1, tzinfo=UTC)  # zero of SEQUENCE, in seconds
TEMPLATE_REVISION = datetime(2026, 1, 1, tzinfo=UTC)  # raise it when the feeds' own words change


@dataclass(frozen=True, slots=True)
class Stamp:
    """Effective times in UTC; `sequence` counts seconds from 2020 to the last change of timing."""

    created: datetime
    modified: datetime
    sequence: int


@dataclass(slots=True)
class _Track:
    """What one uid last showed, and since when."""

    created: datetime
    shown: Shown | None
    changed: datetime
    timed: datetime


def stamps(chronicle: Chronicle) -> Mapping[str, Stamp]:
    """Give the stamps of every uid that the last commit holds, sorted by uid."""
    return follow(chronicle)[0]


def follow(chronicle: Chronicle) -> tuple[Mapping[str, Stamp], tuple[Change, ...]]:
    """Give the stamps, and what changed in public on the way, oldest first."""
    state, tracks, found = State(), dict[str, _Track](), list[Change]()
    for commit in chronicle.commits:
        touched: set[str] = set()
        for path, content in commit.changes:
            touched |= state.apply(path, content, commit.when)
        touched |= state.pass_to(commit.when)
        found += _follow(tracks, sorted(touched), state, commit.when)
    present = sorted(uid for uid, track in tracks.items() if track.shown is not None)
    return {uid: _stamp(tracks[uid], state) for uid in present}, tuple(found)


def _follow(
    tracks: dict[str, _Track], touched: Iterable[str], state: State, when: datetime
) -> Iterator[Change]:
    for uid in touched:
        shown, track = state.shown(uid), tracks.get(uid)
        yield from changes(uid, when, track.shown if track else None, shown)
        if track is None:
            tracks[uid] = _Track(when, shown, when, when)
            continue
        if shown != track.shown:
            track.changed = when
        if _times(shown) != _times(track.shown):
            track.timed = when
        track.shown = shown


def _times(shown: Shown | None) -> object:
    """Reduce to what raises SEQUENCE: time, place, rule, status, and the switch of publicity."""
    return shown and (shown.timing, shown.public)


def _stamp(track: _Track, state: State) -> Stamp:
    shown = track.shown
    assert shown is not None  # noqa: S101 -- only present uids come here
    zones = (state.zone_changed.get(office, EPOCH) for office in shown.offices)
    offices = (state.office_changed.get(office, EPOCH) for office in shown.offices)
    rooms = (state.room_changed.get(room, EPOCH) for room in shown.rooms)
    # Rooms divided anew: which sessions a hall's feed leaves out is a matter of its parts.
    divided = [state.spaces_changed.get(office, EPOCH) for office in shown.offices if shown.rooms]
    timed = max(EPOCH, track.timed, *zones, *divided)
    modified = max(TEMPLATE_REVISION, track.changed, *offices, *rooms, *divided)
    return Stamp(track.created, modified, int((timed - EPOCH).total_seconds()))
