"""How wide words are, from the font's own advance widths, and where they break."""

import re
from collections.abc import Iterable, Mapping

from literasi.outputs.public.flowchart.widths import BOLD, REGULAR

RESERVE = 1.1  # a fallback font may be this much wider
_UNITS = 2048
_WIDE = 2048  # a character the font lacks is reckoned as a full em
_PIECE = re.compile(r"[^\s/-]*(?:[/-]+|\s+|$)")


def _by_character(widths: Mapping[int, str]) -> dict[str, int]:
    return {character: width for width, group in widths.items() for character in group}


_REGULAR = _by_character(REGULAR)
_BOLD = _by_character(BOLD)


def width(words: str, size: float, *, bold: bool = False) -> float:
    """Measure words in the unit of `size`, with the reserve for another font."""
    table = _BOLD if bold else _REGULAR
    units = sum(table.get(character, _WIDE) for character in words)
    return units * size * RESERVE / _UNITS


def widest(words: str, size: float, *, bold: bool = False) -> float:
    """Measure the widest piece that should not be broken."""
    return max((width(one.rstrip(), size, bold=bold) for one in pieces(words)), default=0.0)


def pieces(words: str) -> tuple[str, ...]:
    """Cut after spaces, slashes and hyphens, where a line may end."""
    return tuple(piece for piece in _PIECE.findall(words.strip()) if piece)


def wrap(words: str, size: float, room: float, *, bold: bool = False) -> tuple[str, ...]:
    """Break words into lines that fit a width; a longer word is cut as a last resort."""
    lines: list[str] = []
    line = ""
    for piece in _fitting(pieces(words), size, room, bold=bold):
        if line and width((line + piece).rstrip(), size, bold=bold) > room:
            lines.append(line.rstrip())
            line = ""
        line += piece
    return (*lines, line.rstrip()) if line.strip() else tuple(lines)


def _fitting(every: Iterable[str], size: float, room: float, *, bold: bool) -> Iterable[str]:
    for piece in every:
        rest = piece
        while width(rest.rstrip(), size, bold=bold) > room and len(rest.rstrip()) > 1:
            count = max(1, _prefix(rest, size, room, bold=bold))
            yield rest[:count]
            rest = rest[count:]
        yield rest


def _prefix(words: str, size: float, room: float, *, bold: bool) -> int:
    count = 0
    while count < len(words) and width(words[: count + 1], size, bold=bold) <= room:
        count += 1
    return count
