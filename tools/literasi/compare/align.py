"""Which item of a list became which: by key, else by order and likeness."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from json import dumps
from typing import Any

from literasi.compare.values import likeness

_KEYS = ("kunci", "versi", "urutan")
_HALF = 0.5  # in common: one item that was edited
Match = tuple[int | None, int | None]  # index before, index after


def align(old: list[Any], new: list[Any]) -> list[Match]:
    """Pair the items of two lists; what has no partner stands alone."""
    for key in _KEYS:
        if _unique(old, key) and _unique(new, key):
            return _by_key(old, new, key)
    return list(_by_order(old, new))


def _unique(pile: list[Any], key: str) -> bool:
    found = [one.get(key) if isinstance(one, dict) else None for one in pile]
    return None not in found and len(set(map(str, found))) == len(found)


def _by_key(old: list[Any], new: list[Any], key: str) -> list[Match]:
    at = {str(one[key]): index for index, one in enumerate(new)}
    sure = {index: at.get(str(one[key])) for index, one in enumerate(old)}
    taken = set(sure.values())
    lost = [index for index, found in sure.items() if found is None]
    free = [index for index in range(len(new)) if index not in taken]
    kept: list[Match] = [(one, found) for one, found in sure.items() if found is not None]
    return kept + list(_by_likeness(old, new, lost, free))


def _by_order(old: list[Any], new: list[Any]) -> Iterator[Match]:
    before, after = [_text(one) for one in old], [_text(one) for one in new]
    kept = _subsequence(before, after)
    if kept is not None:
        yield from enumerate(kept)
        yield from ((None, index) for index in range(len(new)) if index not in set(kept))
        return
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for tag, first, last, start, end in matcher.get_opcodes():
        if tag == "equal":
            yield from zip(range(first, last), range(start, end), strict=True)
        else:
            yield from _by_likeness(old, new, list(range(first, last)), list(range(start, end)))


def _by_likeness(
    old: list[Any], new: list[Any], lost: list[int], free: list[int]
) -> Iterator[Match]:
    rest = list(free)
    for one in lost:
        found = next((other for other in rest if likeness(old[one], new[other]) >= _HALF), None)
        yield one, found
        if found is not None:
            rest.remove(found)
    yield from ((None, index) for index in rest)


def _subsequence(before: list[str], after: list[str]) -> list[int] | None:
    """Where each old item stands, when all are still there in their order."""
    places: list[int] = []
    for one in before:
        start = places[-1] + 1 if places else 0
        if one not in after[start:]:
            return None
        places.append(after.index(one, start))
    return places


def _text(value: Any) -> str:
    return dumps(value, sort_keys=True, ensure_ascii=False, default=str)
