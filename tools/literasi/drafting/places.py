"""Dotted keys as places in a record, and values put there."""

from collections.abc import Mapping
from copy import deepcopy
from itertools import pairwise
from typing import Any

from literasi.values.pointer import Path

NEW, LAST = "-", "$"
OURS, THEIRS = "kita", "mereka"  # the two parties of an agreement
_PARTNER = "mitra"  # stands in the party that is not our office
Data = dict[str, Any]  # as YAML gives it


def place(key: str, base: Any) -> Path:
    """Resolve a dotted key against the record as it stands before anything is added."""
    steps: list[str | int] = []
    node = base
    for word in key.split("."):
        pile = node if isinstance(node, list) else []
        ours = _ours(pile)
        step = {NEW: len(pile), LAST: max(len(pile) - 1, 0), OURS: ours, THEIRS: 1 - ours}.get(
            word, word
        )
        steps.append(step)
        node = at(node, (step,))
    return tuple(steps)


def _ours(pile: list[Any]) -> int:
    """Tell whether our office is written down first (0) or second (1); a new record has it first.

    Our party is the one that names no partner; PKS004 judges what does not fit.
    """
    partners = [isinstance(one, dict) and _PARTNER in one for one in pile]
    return 1 if partners[:2] == [True, False] else 0


def at(node: Any, path: Path) -> Any:
    """Give what stands at a place; nothing where there is none."""
    for step in path:
        if isinstance(node, dict) and isinstance(step, str):
            node = node.get(step)
        elif isinstance(node, list) and isinstance(step, int) and step < len(node):
            node = node[step]
        else:
            return None
    return node


def assembled(base: Mapping[str, Any], values: Mapping[str, Any]) -> Data:
    """Put values by their keys into a copy of a record; groups and lists are made."""
    whole = deepcopy(dict(base))
    for key, value in values.items():
        _put(whole, place(key, base), deepcopy(value))
    return whole


def _put(whole: Any, path: Path, value: Any) -> None:
    node = whole  # any: groups and lists by turns
    for step, following in pairwise(path):
        empty: Any = [] if isinstance(following, int) else {}
        if isinstance(node, list):
            node += [{} for _ in range(int(step) - len(node))]
            if len(node) == step:
                node.append(empty)
            node = node[int(step)]
        else:
            node = node.setdefault(step, empty)
    last: Any = path[-1]
    if isinstance(node, list) and len(node) == last:
        node.append(value)
    else:
        node[last] = value


def plain(path: Path) -> str:
    """Write a place as a clerk reads it: without the positions in lists."""
    return ".".join(step for step in path if isinstance(step, str))
