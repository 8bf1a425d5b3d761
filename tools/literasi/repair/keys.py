"""Misspelt keys: the one that was meant, when its place is free and the value fits there."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from literasi.gate.check import check
from literasi.gate.english import translated
from literasi.gate.walk import walk
from literasi.repair.change import Change, Edit, Renamed
from literasi.repair.guide import Guide, properties, words
from literasi.repair.meant import fold
from literasi.repair.settle import settle
from literasi.repair.source import Source
from literasi.repair.style import scalar
from literasi.repair.values import values
from literasi.values.pointer import Path, format_pointer

_MOST = 20  # misspelt keys looked into, each costs a reading of the record
_MANY = 100  # unknown keys in one group: more are another file, not slips
_SHORT = 4  # a shorter word is one slip away from too many others


def keys(source: Source, guide: Guide) -> Iterator[Edit]:
    """Rename misspelt keys; a word that the schema knows elsewhere is misplaced, not misspelt."""
    for at, key in list(islice(_misspelt(source, guide), _MOST)):
        edit = _rename(source, at, key)
        if _fits(source, guide, edit, (*at[:-1], key)):
            yield edit


def _misspelt(source: Source, guide: Guide) -> Iterator[tuple[Path, str]]:
    elsewhere: frozenset[str] = frozenset()  # looked up once, and only when it is needed
    for at, own, value in walk(guide.schemas, guide.schema, source.document.data):
        known = tuple(properties(own))
        strange = [key for key in value if key not in known] if isinstance(value, dict) else []
        if not known or not 0 < len(strange) <= _MANY:
            continue
        elsewhere = elsewhere or words(guide)
        meant = {key: _meant(key, known) for key in strange if key not in elsewhere}
        for key, right in meant.items():
            if right and right not in value and list(meant.values()).count(right) == 1:
                yield (*at, key), right


@lru_cache(maxsize=256)  # the same slip comes again and again in a list
def _meant(key: str, known: tuple[str, ...]) -> str | None:
    english = translated(key, known)
    if english:
        return english
    exact = [one for one in known if fold(one) == fold(key)]
    near = exact or [one for one in known if len(one) >= _SHORT and one_slip(fold(one), fold(key))]
    return near[0] if len(near) == 1 else None


def one_slip(left: str, right: str) -> bool:
    """Tell words that differ by one letter: missing, surplus, wrong, or two changed about."""
    while left and right and left[0] == right[0]:
        left, right = left[1:], right[1:]
    while left and right and left[-1] == right[-1]:
        left, right = left[:-1], right[:-1]
    if len(left) == len(right) == 2:
        return left == right[::-1]
    return len(left) <= 1 and len(right) <= 1


def _rename(source: Source, at: Path, key: str) -> Edit:
    change = Change(f"kunci «{at[-1]}» ditulis «{key}»", format_pointer((*at[:-1], key)))
    span = source.span(source.document.keys[at])
    return Edit(*span, scalar(key), change, at, Renamed(key))


def _fits(source: Source, guide: Guide, edit: Edit, at: Path) -> bool:
    """Tell whether the value is right under its new key, mended where it can be."""
    renamed, _ = settle(source, [edit])
    mended, _ = settle(renamed, values(renamed, guide, at))
    _, wrong = check(guide.schemas, guide.kind, mended.document, mended.text.encode())
    place = format_pointer(at)
    return not any(one.pointer == place or one.pointer.startswith(f"{place}/") for one in wrong)
