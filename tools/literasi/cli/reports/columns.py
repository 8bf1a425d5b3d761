"""A line of text as the columns of a terminal, so that a caret stands under what it means."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_TAB = 4
_WIDE = frozenset("WF")
_NO_WIDTH = frozenset({"Mn", "Me"})
_EMOJI_STYLE = "\ufe0f"  # asks for the coloured, double-wide form of a symbol


@dataclass(frozen=True, slots=True)
class Columns:
    """`shown` holds a string a column, empty behind a wide character.

    `starts` holds the column of each character, and last the column behind the line.
    """

    shown: tuple[str, ...]
    starts: tuple[int, ...]

    def column(self, character: int) -> int:
        """Give the column of a character counted from 1; behind the line its end."""
        return self.starts[min(max(character, 1), len(self.starts)) - 1]

    def cut(self, start: int, width: int) -> str:
        """Give a window of the line, with `…` where something is left out."""
        whole = len(self.shown)
        part = list(self.shown[start : start + width])
        if start and whole:
            part[:1] = ["…"]
        if start + width < whole:
            part[-1:] = ["…"]
        return "".join(_mended(part)).rstrip()


@lru_cache(maxsize=8)  # findings come line by line, and a line may be long
def columns(line: str) -> Columns:
    """Lay out a line: tabs become spaces, unseen characters are spelt out."""
    shown: list[str] = []
    starts: list[int] = []
    for at, character in enumerate(line):
        starts.append(len(shown))
        before = line[at - 1] if at else ""
        if _joins(character) and shown:
            _join(shown, character, before)
        else:
            shown += _cells(character, len(shown))
    return Columns(tuple(shown), (*starts, len(shown)))


def _cells(character: str, at: int) -> list[str]:
    if character == "\t":
        return [" "] * (_TAB - at % _TAB)
    if not character.isprintable():
        return list(character.encode("unicode_escape").decode())
    wide = unicodedata.east_asian_width(character) in _WIDE
    return [character, ""] if wide else [character]


def _joins(character: str) -> bool:
    return unicodedata.category(character) in _NO_WIDTH


def _join(shown: list[str], mark: str, before: str) -> None:
    """Put a combining mark on the character it belongs to."""
    last = max(at for at, one in enumerate(shown) if one)
    shown[last] += mark
    grows = mark == _EMOJI_STYLE and unicodedata.category(before) == "So"
    if grows and last == len(shown) - 1:
        shown.append("")


def _mended(part: list[str]) -> list[str]:
    """Replace halves of wide characters at the edges of a window with spaces."""
    for at, one in enumerate(part):
        half = not one and not (at and _is_wide(part[at - 1]))
        cut_off = _is_wide(one) and not (at + 1 < len(part) and not part[at + 1])
        if half or cut_off:
            part[at] = " "
    return part


def _is_wide(shown: str) -> bool:
    wide = shown and unicodedata.east_asian_width(shown[0]) in _WIDE
    return bool(wide) or shown.endswith(_EMOJI_STYLE)
