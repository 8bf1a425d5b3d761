"""What changed in the schedule between two states of one uid: baru, pindah, batal.

Only between states that the public could see: a change of a private booking is no news, and
whether the activity is still public is for the views to judge. Names are not kept here.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from literasi.history.projection import Move, Repeat, Timing
from literasi.history.state import Shown

NEW, MOVED, CANCELLED = "baru", "pindah", "batal"


@dataclass(frozen=True, slots=True)
class When:
    """One side of a change, as written in the record; with `repeat` the first of a series."""

    start: str
    end: str
    all_day: bool
    repeat: Repeat | None
    rooms: tuple[str, ...]
    place: str | None


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one uid at an effective time (UTC); `office` holds the record."""

    uid: str
    when: datetime
    office: str
    kind: str
    before: When | None
    after: When | None


def changes(uid: str, when: datetime, old: Shown | None, new: Shown | None) -> Iterator[Change]:
    """Yield what is news; a uid in two records is a mistake that the checks report, no news."""
    now = _public(new)
    if now is None:
        return  # private now, or gone: nothing may be said any more
    office, after = now
    before = _public(old)
    if before is None:
        if not after.cancelled:
            yield Change(uid, when, office, NEW, None, _whole(after))
        return
    for kind, one, other in _between(before[1], after):
        yield Change(uid, when, office, kind, one, other)


def _public(shown: Shown | None) -> tuple[str, Timing] | None:
    if shown is None or len(shown.timing) != 1 or not all(shown.public):
        return None
    return shown.timing[0]


def _between(old: Timing, new: Timing) -> Iterator[tuple[str, When | None, When | None]]:
    if old.cancelled and new.cancelled:
        return
    before, after = _whole(old), _whole(new)
    if new.cancelled:
        yield CANCELLED, before, None
    elif old.cancelled:
        yield NEW, None, after
    elif before != after:
        yield MOVED, before, after
    else:
        yield from _sessions(old, new)


def _sessions(old: Timing, new: Timing) -> Iterator[tuple[str, When | None, When | None]]:
    """Compare single sessions of a series whose frame stayed as it was."""
    gone, back = set(new.skipped) - set(old.skipped), set(old.skipped) - set(new.skipped)
    for day in sorted(gone):
        yield CANCELLED, _usual(old, f"{day}{old.start[10:]}"), None
    for day in sorted(back):
        yield NEW, None, _usual(new, f"{day}{new.start[10:]}")
    were, are = _by_original(old), _by_original(new)
    for original in sorted(were.keys() | are.keys()):
        if were.get(original) != are.get(original) and original[:10] not in new.skipped:
            yield MOVED, _session(old, original, were), _session(new, original, are)


def _by_original(timing: Timing) -> Mapping[str, Move]:
    return {one.original: one for one in timing.moves}


def _session(timing: Timing, original: str, moves: Mapping[str, Move]) -> When:
    move = moves.get(original)
    if move is None:
        return _usual(timing, original)
    place = None if move.rooms else timing.place
    return When(move.start, move.end, timing.all_day, None, move.rooms or timing.rooms, place)


def _usual(timing: Timing, start: str) -> When:
    """Place one session where its series has it."""
    try:
        length = datetime.fromisoformat(timing.end) - datetime.fromisoformat(timing.start)
        end = (datetime.fromisoformat(start) + length).isoformat(timespec="minutes")
    except (ValueError, OverflowError):  # an old version that no schema judged
        end = start
    return When(start, end, timing.all_day, None, timing.rooms, timing.place)


def _whole(timing: Timing) -> When:
    return When(
        timing.start, timing.end, timing.all_day, timing.repeat, timing.rooms, timing.place
    )
