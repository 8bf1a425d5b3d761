"""Records as our forms write them, read line by line: the short way that most files take.

Only what can mean one thing is read here: keys, plain or quoted words in block style, lists,
blocks of text. Whatever else a file holds (comments, escapes, flow style, empty values, numbers
with a point, anything wrong) gives nothing, and the YAML parser reads it. A test holds both
readers against each other over every shipped record and over mutations of them.
"""

import re
from functools import lru_cache
from string import ascii_letters, digits
from sys import intern
from typing import Any

from literasi.documents.guards import MAX_BYTES, has_odd
from literasi.documents.scalars import resolve

_DEEPEST = 20  # far below the limit of the YAML reader, which words what is too deep
# Every line: its indent, the dash of a list item, a key, the rest.
_LINE = re.compile(r"( *)(- )?(?:([a-z][a-z0-9_]{0,63}):(?: |(?=\n)))?(.*)\n")
_SAFE = frozenset(ascii_letters + digits)  # with which a plain word may begin
_BLOCKS = frozenset(("|", "|-", ">", ">-"))


class _OtherwiseError(Exception):
    """Something that this reader leaves to the YAML parser."""


def read_plain(raw: bytes) -> dict[str, Any] | None:
    """Give the values of a record that holds no empty ones; nothing means: ask the YAML parser."""
    if len(raw) > MAX_BYTES or not raw.endswith(b"\n"):
        return None
    try:
        text = raw.decode("utf-8")
        return None if has_odd(raw, text) else _Lines(text).record()
    except (UnicodeDecodeError, _OtherwiseError):
        return None


class _Lines:
    """Builds values line by line; a stack of open mappings and lists with their columns."""

    __slots__ = ("_split", "_stack", "_text", "_wanted")

    def __init__(self, text: str) -> None:
        self._text = text
        self._split: list[str] = []  # whole lines, once a block of text needs them
        self._stack: list[tuple[int, Any]] = [(0, {})]
        self._wanted: str | None = None  # a key whose value begins on the next line

    def record(self) -> dict[str, Any]:
        lines = _LINE.findall(self._text)
        record: dict[str, Any] = self._stack[0][1]
        at = 0
        while at < len(lines):
            indent, dash, key, rest = lines[at]
            at += 1
            column = len(indent)
            node = self._node(column, dash)
            if dash and not key:
                node.append(_scalar(rest))
                continue
            if dash:
                column += 2
                node = self._item(node, column)
            at = self._value(node, intern(key), rest, at, column)
        if self._wanted or not record:
            raise _OtherwiseError
        return record

    def _item(self, node: list[Any], column: int) -> dict[str, Any]:
        """Open a mapping that begins behind the dash of a list item."""
        item: dict[str, Any] = {}
        node.append(item)
        self._stack.append((column, item))
        return item

    def _value(self, node: dict[str, Any], key: str, rest: str, at: int, column: int) -> int:
        """Put the value of a line under its key, and give the number of the next line."""
        if not key or key in node:
            raise _OtherwiseError
        if not rest:
            self._wanted = key
        elif rest in _BLOCKS:
            node[key], at = self._block(at, column, rest)
        else:
            node[key] = _scalar(rest)
        return at

    def _node(self, column: int, dash: str) -> Any:  # the open mapping or list of a line
        """Find what a line goes on with, or open what the line before it asked for."""
        stack = self._stack
        if self._wanted:
            outer, parent = stack[-1]
            if column <= outer or len(stack) > _DEEPEST:
                raise _OtherwiseError
            node: Any = [] if dash else {}
            parent[self._wanted] = node
            self._wanted = None
            stack.append((column, node))
            return node
        while stack[-1][0] > column:
            stack.pop()
        found, node = stack[-1]
        if found != column or (type(node) is list) != bool(dash):
            raise _OtherwiseError
        return node

    def _block(self, at: int, column: int, sign: str) -> tuple[str, int]:
        """Read a block of text and give the number of the line after it."""
        lines = self._split = self._split or self._text.split("\n")[:-1]
        first = lines[at] if at < len(lines) else ""
        inner = len(first) - len(first.lstrip(" "))
        if inner <= column:
            raise _OtherwiseError
        margin, parts = " " * inner, []
        while at < len(lines) and (not lines[at] or lines[at].startswith(margin)):
            parts.append(lines[at][inner:])
            at += 1
        while parts and not parts[-1]:
            parts.pop()
        return _joined(parts, sign), at


def _joined(parts: list[str], sign: str) -> str:
    """Put the lines of a block together; folding is done only where it means a single space."""
    if not parts or not parts[0] or any(part.isspace() for part in parts):
        raise _OtherwiseError
    if sign[0] == ">" and any(not part or part[0] == " " or part[-1] == " " for part in parts):
        raise _OtherwiseError
    text = ("\n" if sign[0] == "|" else " ").join(parts)
    return text if sign.endswith("-") else f"{text}\n"


@lru_cache(maxsize=8192)
def _scalar(rest: str) -> bool | int | str:
    """Give the value of a word; names, roles and days return, and are then one and the same."""
    first, last = rest[:1], rest[-1:]
    if first in {'"', "'"}:
        inner = rest[1:-1]
        if inner and last == first and first not in inner and "\\" not in inner:
            return inner
    elif first in _SAFE and last not in " :" and ": " not in rest and " #" not in rest:
        value = resolve(rest)
        if value is not None and not isinstance(value, float):
            return value
    raise _OtherwiseError
