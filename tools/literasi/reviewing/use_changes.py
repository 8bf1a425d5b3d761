"""What the records do to the calendar: uses that come, move, are fixed or go, and clashes."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from literasi.records.catalogue import Office
from literasi.reviewing.models import ClashTold, UseChange
from literasi.reviewing.state import Question
from literasi.rules.alternatives import alternatives, office_diary
from literasi.rules.rooms import Clash, also, clashing, during, entry, room_name, title
from literasi.schedule.blocks import blocks
from literasi.schedule.sessions import Session, sessions
from literasi.schedule.status import Status

NEW, MOVED, FIXED, CANCELLED = "baru", "pindah", "ditetapkan", "batal"
Key = tuple[str, str]  # activity, entry
Uses = Mapping[Key, tuple[Session, ...]]
Pair = tuple[Session | None, Session | None]


def use_changes(asked: Question) -> Iterator[UseChange]:
    """Yield the uses that differ, by office, activity and entry; a series is told once."""
    for was, now in asked.offices():
        old, new = (_uses(one) if one else {} for one in (was, now))
        for key in sorted({*old, *new}):
            yield from _entry(was, now, old.get(key, ()), new.get(key, ()))


def clashes_told(asked: Question) -> Iterator[ClashTold]:
    """Yield the clashes that these records bring, fixed or not, with what is free instead."""
    for was, now in asked.offices():
        if now is None:
            continue
        known = {_names(was, one) for one in clashing(was, blocks(was))} if was else set()
        fresh = [one for one in clashing(now, blocks(now)) if _names(now, one) not in known]
        if fresh:
            book = office_diary(asked.after.catalogue.libur, now)
            for one in fresh:
                yield ClashTold(_clash(now, one), alternatives(book, one.one))


def _uses(office: Office) -> Uses:
    found: defaultdict[Key, list[Session]] = defaultdict(list)
    for one in sessions(office):
        found[one.activity, one.entry.kunci].append(one)
    return {key: tuple(pile) for key, pile in found.items()}


def _entry(
    was: Office | None, now: Office | None, old: tuple[Session, ...], new: tuple[Session, ...]
) -> Iterator[UseChange]:
    """Tell the first of each sort of change of one entry, and count the others."""
    piles: defaultdict[str, list[Pair]] = defaultdict(list)
    for one, other in _paired(old, new):
        sort = _sort(one, other)
        if sort:
            piles[sort].append((one, other))
    for sort, pile in piles.items():
        before, after = pile[0]
        yield UseChange(
            what=sort,
            activity=_activity(was, now, before or after),
            before=_when(was, before),
            after=_when(now, after),
            more=len(pile) - 1,
        )


def _paired(old: tuple[Session, ...], new: tuple[Session, ...]) -> Iterator[Pair]:
    """Pair sessions by their first time, then what is left in order: a whole entry may move."""
    starts = {one.occurrence.original: one for one in new}
    rest: list[Session] = []
    for one in old:
        same = starts.pop(one.occurrence.original, None)
        if same is None:
            rest.append(one)
        else:
            yield one, same
    left = list(starts.values())
    for number in range(max(len(rest), len(left))):
        yield (
            rest[number] if number < len(rest) else None,
            left[number] if number < len(left) else None,
        )


def _sort(old: Session | None, new: Session | None) -> str | None:
    if old is None:
        return NEW
    if new is None:
        return CANCELLED
    if _place(old) != _place(new):
        return MOVED
    return FIXED if old.status is not new.status and new.status is Status.CONFIRMED else None


def _place(one: Session) -> tuple[object, ...]:
    there = one.occurrence
    return there.start, there.end, there.rooms, there.place


def _activity(was: Office | None, now: Office | None, one: Session | None) -> str:
    for office in (now, was):
        if office is not None and one is not None and one.activity in office.kegiatan:
            return office.kegiatan[one.activity].value.nama
    return one.activity if one else ""


def _when(office: Office | None, one: Session | None) -> str | None:
    if office is None or one is None:
        return None
    rooms = ", ".join(room_name(office, room) for room in dict.fromkeys(one.occurrence.rooms))
    place = rooms or one.occurrence.place or "tempat belum ditulis"
    return f"{during(office, one)}, {place}"


def _names(office: Office, clash: Clash) -> frozenset[Key]:
    return frozenset((one.activity, entry(office, one).kunci) for one in (clash.one, clash.other))


def _clash(office: Office, clash: Clash) -> str:
    one, other = clash.one, clash.other
    fixed = one.status is other.status is Status.CONFIRMED
    how = "keduanya sudah tetap" if fixed else "belum keduanya tetap"
    who = f"{title(office, one)} dan {title(office, other)}"
    when = during(office, other)
    return f"{room_name(office, other.room)}: {who} pada {when}{also(clash.more)}; {how}"
