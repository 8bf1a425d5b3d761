"""What a repair does: a piece of text replaced, and what that does to the values."""

from copy import deepcopy
from dataclasses import dataclass
from enum import Enum
from typing import Any

from literasi.values.pointer import Path


class Effect(Enum):
    """What an edit does to the value at its path, when it gives no new value."""

    SAME = "same"  # only the writing changes
    GONE = "gone"  # an empty value leaves with its key


@dataclass(frozen=True, slots=True)
class Renamed:
    """The value stays, its key becomes another."""

    key: str


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """One repair, told in Indonesian; the pointer names the value when it concerns one."""

    what: str
    pointer: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace `text[start:end]`; afterwards the values are the same but for this one."""

    start: int
    end: int
    new: str
    change: Change
    at: Path = ()
    becomes: Any = Effect.SAME  # an Effect, a Renamed, or the new value


def after(data: Any, edits: list[Edit]) -> Any:
    """Give the values that must stand in the record once the edits are made."""
    wanted = {"": deepcopy(data)}
    for edit in sorted(edits, key=lambda one: -len(one.at)):  # inner ones before their parents
        if edit.becomes is not Effect.SAME:
            _make(wanted, ("", *edit.at), edit.becomes)
    return wanted[""]


def _make(node: Any, at: Path, becomes: Any) -> None:
    for step in at[:-1]:
        node = node[step]
    if isinstance(becomes, Renamed):
        node[becomes.key] = node.pop(at[-1])
    elif becomes is Effect.GONE:
        del node[at[-1]]
    else:
        node[at[-1]] = becomes


def same(left: Any, right: Any) -> bool:
    """Compare values with their types: `1`, `1.0`, `true` and `"1"` are four things."""
    if type(left) is not type(right):
        return False
    if isinstance(left, dict):
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    if isinstance(left, list):
        return len(left) == len(right) and all(map(same, left, right))
    return bool(left == right)
