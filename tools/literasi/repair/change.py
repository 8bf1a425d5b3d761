"""What a repair does: a piece of text replaced, and what that does to the values."""

from dataclasses import dataclass
from enum import Enum
from typing import Any

from literasi.values.pointer import Path, Step


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
    for edit in sorted(edits, key=lambda one: -len(one.at)):  # inner ones before their parents
        if edit.becomes is not Effect.SAME:
            data = _changed(data, edit.at, edit.becomes)
    return data


def _changed(node: Any, at: Path, becomes: Any) -> Any:
    """Copy along one path only; whatever does not lie on it is shared."""
    if not at:
        return becomes
    if len(at) == 1 and becomes is Effect.GONE:
        return {key: inner for key, inner in node.items() if key != at[0]}
    if len(at) == 1 and isinstance(becomes, Renamed):
        return {becomes.key if key == at[0] else key: inner for key, inner in node.items()}
    return _with(node, at[0], _changed(node[at[0]], at[1:], becomes))


def _with(node: Any, step: Step, value: Any) -> Any:
    if isinstance(node, list):
        return [value if index == step else one for index, one in enumerate(node)]
    return {**node, step: value}


def same(left: Any, right: Any) -> bool:
    """Compare values with their types: `1`, `1.0`, `true` and `"1"` are four things."""
    if type(left) is not type(right):
        return False
    if isinstance(left, dict):
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    if isinstance(left, list):
        return len(left) == len(right) and all(map(same, left, right))
    return bool(left == right)
