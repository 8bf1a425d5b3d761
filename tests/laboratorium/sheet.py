"""A shipped record as a clerk sees it: lines, keys and values, found without the product's reader.

The shipped records are written in one style, so a scanner of lines is enough; a test holds it
against PyYAML. What it says of a place is what the laboratory expects of a finding.
"""

import re
from dataclasses import dataclass, field
from functools import cached_property

from literasi.records.location import locate

_LINE = re.compile(r"( *)((?:- )*)(?:([A-Za-z_][\w-]*):(?: (.*))?|(.*))$")
_BLOCK = re.compile(r"[|>][-+]?$")


@dataclass(frozen=True)
class Spot:
    """One value on one line: where its key begins, where it begins, and how it is written."""

    line: int
    key_column: int
    column: int
    at: tuple
    key: str | None  # None for an item of a list
    written: str
    first: bool  # the first key of its group, or the first item of its list

    @property
    def quoted(self):
        return self.written.startswith('"')

    @property
    def block(self):
        return bool(_BLOCK.match(self.written))

    @property
    def plain(self):
        return bool(self.written) and not self.quoted and self.written[0] not in "'|>[{"

    @property
    def text(self):
        return self.written[1:-1] if self.quoted else self.written


@dataclass
class _Frame:
    indent: int
    listed: bool
    at: tuple
    last: str | int | None = None


@dataclass(frozen=True)
class Sheet:
    """A record: its path below the root, and its text."""

    path: str
    text: str
    kind: str = field(init=False)
    office: str = field(init=False)

    def __post_init__(self):
        where = locate(self.path)
        object.__setattr__(self, "kind", where.kind)
        object.__setattr__(self, "office", where.office)

    @cached_property
    def lines(self):
        return self.text.split("\n")

    @cached_property
    def spots(self):
        return tuple(_spots(self.lines))

    @property
    def leaves(self):
        """Values on one line."""
        return [
            one for one in self.spots
            if one.written and not one.block and not self.follows(one)
        ]  # fmt: skip

    def line(self, number):
        return self.lines[number - 1]

    def with_line(self, number, *new):
        """The text with one line replaced by others (none takes it away)."""
        return "\n".join([*self.lines[: number - 1], *new, *self.lines[number:]])

    def with_value(self, spot, new):
        """The text with another value at a spot."""
        line = self.line(spot.line)
        return self.with_line(spot.line, line[: spot.column - 1] + new)

    def follows(self, spot):
        """Whether the next line belongs to the same value or to a group below it."""
        following = self.lines[spot.line] if spot.line < len(self.lines) else ""
        return len(following) - len(following.lstrip(" ")) >= spot.key_column

    def at(self, *path):
        """The spot of a path."""
        return next((one for one in self.spots if one.at == path), None)


def _spots(lines):
    frames, skip = [], None
    for number, line in enumerate(lines, 1):
        indent = len(line) - len(line.lstrip(" "))
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if skip is not None and indent > skip:
            continue
        spot = _spot(frames, number, line)
        skip = None
        if spot is not None:
            skip = spot.key_column - 1 if spot.block else None
            yield spot


def _spot(frames, number, line):
    spaces, dashes, key, value, item = _LINE.match(line).groups()
    column, first = len(spaces), False
    if not dashes and key is None:
        return None  # the second line of a plain text
    for _ in range(len(dashes) // 2):
        first = _enter(frames, column, listed=True)
        frames[-1].last = 0 if first else frames[-1].last + 1
        column += 2
    if key is None:
        start = column - 2
        return Spot(number, start + 1, column + 1, _here(frames), None, item, first)
    first = _enter(frames, column, listed=False)
    frames[-1].last = key
    begin = column + len(key) + 2
    return Spot(number, column + 1, begin + 1, _here(frames), key, value or "", first)


def _enter(frames, indent, *, listed):
    """Go to the list or group that stands at an indent; tell whether it begins here."""
    while frames and frames[-1].indent > indent:
        frames.pop()
    if frames and frames[-1].indent == indent and frames[-1].listed == listed:
        return False
    frames.append(_Frame(indent, listed, _here(frames)))
    return True


def _here(frames):
    return (*frames[-1].at, frames[-1].last) if frames else ()
