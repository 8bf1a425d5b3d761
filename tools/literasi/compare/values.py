"""Values of records that nobody has judged yet, asked for without surprises."""

from collections.abc import Mapping
from typing import Any

_LONGEST = 60  # characters of a value that a message quotes


def text(node: Any, *keys: str) -> str:  # any YAML value, here and below
    """Give the string below some keys, empty when there is none."""
    for key in keys:
        node = node.get(key) if isinstance(node, Mapping) else None
    return node if isinstance(node, str) else ""


def items(node: Any, key: str) -> list[Any]:
    """Give the list below a key, empty when there is none."""
    found = node.get(key) if isinstance(node, Mapping) else None
    return found if isinstance(found, list) else []


def names(node: Any, key: str) -> tuple[str, ...]:
    """Give the strings of the list below a key."""
    return tuple(one for one in items(node, key) if isinstance(one, str))


def later(new: str, old: str) -> bool:
    """Tell whether an act came after another; the same day will do where a time is missing."""
    if "T" in new and "T" in old:
        return new > old
    return new != old and new[:10] >= old[:10]


def likeness(one: Any, other: Any) -> float:
    """Give the share of values that two mappings have in common, 0 to 1."""
    if not isinstance(one, Mapping) or not isinstance(other, Mapping):
        return 0.0
    keys = {*one, *other} - {"skema"}
    same = [key for key in keys if key in one and key in other and one[key] == other[key]]
    return len(same) / max(1, len(keys))


def shown(value: Any) -> str:
    """Write a value for a message, on one line and not too long."""
    if isinstance(value, Mapping):
        line = "; ".join(f"{key}: {shown(inner)}" for key, inner in value.items())
    elif isinstance(value, list):
        line = ", ".join(map(shown, value))
    else:
        line = str(value).lower() if isinstance(value, bool) else str(value)
    line = " ".join(line.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
