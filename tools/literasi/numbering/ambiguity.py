"""Can one number be read in two ways? Two runs of a template over the same signs, side by side."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from literasi.numbering.slots import Slot

MOST = 20_000  # pairs of states looked at; a template that needs more is nobody's numbering

_Place = tuple[int, int]  # a slot, and a state of its machine
_Pair = tuple[_Place, _Place, bool]  # two runs, and whether they ever were in different slots


@dataclass(frozen=True, slots=True)
class Doubt:
    """A shortest number with two readings; without one the template is too involved to tell."""

    number: str = ""
    readings: tuple[Mapping[str, str], ...] = ()


def doubt(slots: Sequence[Slot]) -> Doubt | None:
    """Look for a number with two readings; nothing when every number has one."""
    start: _Pair = ((0, 0), (0, 0), False)
    came: dict[_Pair, tuple[_Pair, str]] = {}
    queue, seen = [start], {start}
    for pair in queue:  # grows while it is walked: breadth first gives a shortest number
        if pair[2] and all(_ended(slots, one) for one in pair[:2]):
            return _told(slots, pair, came)
        for shared, after in _steps(slots, pair):
            if after not in seen:
                seen.add(after)
                came[after] = (pair, min(shared))
                queue.append(after)
        if len(seen) > MOST:
            return Doubt()
    return None


def _steps(slots: Sequence[Slot], pair: _Pair) -> Iterator[tuple[frozenset[str], _Pair]]:
    one, other, apart = pair
    for signs, here in _moves(slots, one):
        for too, there in _moves(slots, other):
            if shared := signs & too:
                yield shared, (here, there, apart or here[0] != there[0])


def _moves(slots: Sequence[Slot], place: _Place) -> Iterator[tuple[frozenset[str], _Place]]:
    """Give the signs that may come next, inside the slot and, where it may end, in the next."""
    slot, state = place
    for signs, after in slots[slot].machine.edges.get(state, ()):
        yield signs, (slot, after)
    if state in slots[slot].machine.ends and slot + 1 < len(slots):
        for signs, after in slots[slot + 1].machine.edges[0]:
            yield signs, (slot + 1, after)


def _ended(slots: Sequence[Slot], place: _Place) -> bool:
    return place[0] == len(slots) - 1 and place[1] in slots[-1].machine.ends


def _told(slots: Sequence[Slot], pair: _Pair, came: Mapping[_Pair, tuple[_Pair, str]]) -> Doubt:
    number = ""
    readings: tuple[dict[str, str], dict[str, str]] = ({}, {})
    while pair in came:
        before, sign = came[pair]
        number = sign + number
        for place, reading in zip(pair[:2], readings, strict=True):
            name = slots[place[0]].name
            reading[name] = sign + reading.get(name, "")
        pair = before
    named = tuple(dict(sorted(one.items())) for one in readings)
    return Doubt(number, tuple({k: v for k, v in one.items() if k} for one in named))
