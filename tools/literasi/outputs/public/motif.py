"""Patterns for publications without a picture: kawung for announcements, a shelf for reports.

Both are drawn from an office's colour and a number, so that the web page and the shared card show
the same; a pattern is a list of polygons, painted in order.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from math import cos, pi, sin

VARIANTS = 3
_KAWUNG = "pengumuman"
_CREAM, _OCHRE, _BRICK, _PAPER = "#fbf3e4", "#d9982b", "#8a3b12", "#f3e4c6"
_STEPS = 8  # points of one side of a petal
_SPINES = (46, 34, 58, 40, 64, 30, 52, 38)
_TALL = (0.78, 0.62, 0.88, 0.7, 0.82, 0.58, 0.74, 0.9)
Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Shape:
    """A filled polygon."""

    points: tuple[Point, ...]
    colour: str


def variant(name: str) -> int:
    """Choose a pattern for a publication; the same one always, whatever else is published."""
    return blake2b(name.encode(), digest_size=2).digest()[0] % VARIANTS + 1


def motif(kind: str, number: int, colour: str, size: Point) -> tuple[Shape, ...]:
    """Draw the pattern of a kind of publication over a whole ground."""
    drawn = _kawung if kind == _KAWUNG else _shelf
    return tuple(drawn(number, colour, size))


def _kawung(number: int, colour: str, size: Point) -> Iterator[Shape]:
    """Draw the batik of four petals (kawung), as it is worn on Java."""
    ground, petal, seed = ((colour, _CREAM, _OCHRE), (_CREAM, colour, _OCHRE),
                           (_PAPER, _BRICK, colour))[number - 1]  # fmt: skip
    width, height = size
    yield Shape(_box(0, 0, width, height), ground)
    step = width / (4, 5, 3.5)[number - 1]
    half = step / 2
    rows, columns = int(height / half) + 2, int(width / step) + 2
    for row in range(rows):
        for column in range(columns):
            x = column * step + (half if row % 2 else 0)
            y = row * half
            yield Shape(_petal((x, y), (x + half, y + half)), petal)
            yield Shape(_petal((x, y), (x - half, y + half)), petal)
            yield Shape(_diamond((x, y + half), step / 16), seed)


def _shelf(number: int, colour: str, size: Point) -> Iterator[Shape]:
    """Draw two boards of book spines."""
    width, height = size
    yield Shape(_box(0, 0, width, height), _CREAM)
    inks = (colour, _OCHRE, _BRICK, colour, _PAPER)
    scale, board = width / 480, height / 2
    for shelf in range(2):
        foot = board * (shelf + 1) - 10 * scale
        x, at = -8 * scale, number * 3 + shelf * 5
        while x < width:
            spine = _SPINES[at % 8] * scale
            top = foot - board * _TALL[(at * 3 + number) % 8]
            ink = inks[at % 5]
            yield Shape(_box(x, top, x + spine, foot), ink)
            band = _CREAM if ink != _PAPER else colour
            yield Shape(_box(x, top + 14 * scale, x + spine, top + 18 * scale), band)
            x, at = x + spine + 3 * scale, at + 1
        yield Shape(_box(0, foot, width, foot + 5 * scale), _BRICK)


def _petal(start: tuple[float, float], end: tuple[float, float]) -> tuple[Point, ...]:
    """Draw the lens between two points: two arcs, a little short of its neighbours."""
    (x, y), (u, v) = start, end
    dx, dy = u - x, v - y
    path = [(i / _STEPS, sin(pi * i / _STEPS)) for i in range(_STEPS + 1)]
    there = [(0.06 + 0.88 * _eased(t), 0.27 * bulge) for t, bulge in path]
    back = [(along, -across) for along, across in reversed(there)][1:-1]
    outline = [*there, *back]
    return tuple(
        (round(x + dx * along - dy * across), round(y + dy * along + dx * across))
        for along, across in outline
    )


def _eased(share: float) -> float:
    return (1 - cos(pi * share)) / 2 * 0.5 + share * 0.5


def _diamond(at: tuple[float, float], reach: float) -> tuple[Point, ...]:
    x, y = at
    corners = ((x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y))
    return tuple((round(a), round(b)) for a, b in corners)


def _box(left: float, top: float, right: float, bottom: float) -> tuple[Point, ...]:
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    return tuple((round(a), round(b)) for a, b in corners)
