"""The parts a number is made of, each as a pattern that reads it and a machine that spells it.

The same language twice: the pattern is fast, the machine can be compared with itself
(`ambiguity`). Source: numbering of official letters as offices practise it; classification codes
are numeric (Permendagri 83/2022 art. 3).
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
SECRECY = {"biasa": "B", "terbatas": "T", "rahasia": "R", "sangat_rahasia": "SR"}
RUNNING = "urut"
_DIGITS, _COUNTING = frozenset("0123456789"), frozenset("123456789")
_LETTERS, _POINT, _ZERO = frozenset("abcdefghijklmnopqrstuvwxyz"), frozenset("."), frozenset("0")
_CODE = {
    0: ((_DIGITS, 1),), 1: ((_DIGITS, 2),), 2: ((_DIGITS, 3),), 3: ((_POINT, 4),),
    4: ((_DIGITS, 5),), 5: ((_DIGITS, 5), (_POINT, 4)),
}  # fmt: skip

# From a state, on one of these signs, to a state.
Edges = Mapping[int, tuple[tuple[frozenset[str], int], ...]]


@dataclass(frozen=True, slots=True)
class Machine:
    """A finite automaton over signs; it begins in state 0 and never takes the empty text."""

    edges: Edges
    ends: frozenset[int]


@dataclass(frozen=True, slots=True)
class Slot:
    """One part of a template; fixed text has no name and stands in `text`."""

    pattern: str
    machine: Machine
    name: str = ""
    text: str = ""
    width: int = 0  # digits to which a running number is filled with zeros

    def write(self, parts: Mapping[str, str]) -> str:
        """Write this part of a number; a suffix does not count for the width."""
        if not self.name:
            return self.text
        digits = re.match("[0-9]*", parts[self.name])
        return "0" * (self.width - len(digits.group() if digits else "")) + parts[self.name]


def fixed(text: str) -> Slot:
    """Make the slot of a text that is always the same: signs between parts, agency, unit."""
    edges = {place: ((frozenset(sign), place + 1),) for place, sign in enumerate(text)}
    return Slot(re.escape(text), Machine(edges, frozenset({len(text)})), text=text)


def variable(name: str, width: int = 1) -> Slot:
    """Make the slot of a part that differs from number to number."""
    if name == RUNNING:
        return _running(width)
    if name == "kode":
        pattern = r"[0-9]{3}(?:\.[0-9]+)*"
        return Slot(pattern, Machine(_CODE, frozenset({3, 5})), name)
    if name == "tahun":
        return Slot("[0-9]{4}", _row(_DIGITS for _ in range(4)), name)
    words = {"bulan": MONTHS, "bulan_romawi": ROMAN, "sifat": tuple(SECRECY.values())}[name]
    longest = sorted(words, key=len, reverse=True)
    return Slot(f"(?:{'|'.join(longest)})", _words(words), name)


MONTHS = tuple(f"{month:02}" for month in range(1, 13))
NAMES = frozenset({RUNNING, "kode", "tahun", "bulan", "bulan_romawi", "sifat"})


def _row(signs: Iterable[frozenset[str]]) -> Machine:
    edges = {place: ((some, place + 1),) for place, some in enumerate(signs)}
    return Machine(edges, frozenset({len(edges)}))


def _words(words: Iterable[str]) -> Machine:
    """Spell each word in states of its own."""
    edges: dict[int, tuple[tuple[frozenset[str], int], ...]] = {0: ()}
    ends: set[int] = set()
    free = 1
    for word in words:
        here = 0
        for sign in word:
            edges[here] = (*edges.get(here, ()), (frozenset(sign), free))
            here, free = free, free + 1
        ends.add(here)
    return Machine(edges, frozenset(ends))


def _running(width: int) -> Slot:
    """Spell a running number from 1 on, filled to a width, with at most one inserted suffix.

    Exactly `width` digits that are not all zero, or more without a leading zero; then nothing,
    `.1` and so on, or one small letter (`936.2`, `936a`).
    """
    zeros = f"(?<!{'0' * width})"
    longer = f"[1-9][0-9]{{{width},}}"
    pattern = rf"(?:[0-9]{{{width}}}{zeros}|{longer})(?:\.[1-9][0-9]*|[a-z])?"
    point, after, letter, first = 1000, 1001, 1002, 2000  # states apart from those that count
    suffix = ((_POINT, point), (_LETTERS, letter))
    edges: dict[int, tuple[tuple[frozenset[str], int], ...]] = {
        point: ((_COUNTING, after),),
        after: ((_DIGITS, after),),
        0: ((_ZERO, 1), (_COUNTING, 101), (_COUNTING, first)),
    }
    for place in range(1, width):  # 1…: zeros only so far; 101…: something else was there
        edges[place] = ((_ZERO, place + 1), (_COUNTING, place + 101))
        edges[place + 100] = ((_DIGITS, place + 101),)
    for place in range(width):
        edges[first + place] = ((_DIGITS, first + place + 1),)
    edges[first + width] = ((_DIGITS, first + width), *suffix)
    edges[width + 100] = suffix
    ends = frozenset({width + 100, first + width, after, letter})
    return Slot(pattern, Machine(edges, ends), RUNNING, width=width)
