"""A drawing: plain shapes in one coordinate system, y downward; how they look is not said."""

from dataclasses import dataclass
from typing import Literal

from literasi.outputs.public.flowchart.chart import Shape

Point = tuple[float, float]
TextKind = Literal["head", "cell", "number", "label", "banner", "letter"]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its corners."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def centre(self) -> Point:
        """Give the middle."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Text:
    """Lines of text in a box; `marks` are keys of doubts, set behind the last line."""

    box: Box
    lines: tuple[str, ...]
    kind: TextKind
    size: float
    marks: tuple[str, ...] = ()
    upright: bool = False  # written upward, in a narrow heading


@dataclass(frozen=True, slots=True)
class Symbol:
    """One symbol of one step."""

    row: int
    column: int
    shape: Shape
    box: Box
    letter: str = ""


@dataclass(frozen=True, slots=True)
class Connector:
    """A line between symbols; `link` is `None` for one that joins symbols of one step."""

    link: int | None
    source: int
    target: int
    points: tuple[Point, ...]
    label: Text | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the table: its place, and what is written in it."""

    box: Box
    text: Text | None


@dataclass(frozen=True, slots=True)
class Drawing:
    """The whole flowchart part; `heads` holds the two heading rows, `body` one tuple a row."""

    width: float
    height: float
    banner: Text | None
    heads: tuple[tuple[Cell, ...], ...]
    body: tuple[tuple[Cell, ...], ...]
    symbols: tuple[Symbol, ...]
    connectors: tuple[Connector, ...]
    size: float
