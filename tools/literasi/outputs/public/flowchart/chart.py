"""What the official form shows: rows, columns and links; no coordinates yet."""

from dataclasses import dataclass
from typing import Literal

Shape = Literal["capsule", "box", "diamond", "pentagon"]


@dataclass(frozen=True, slots=True)
class Words:
    """Text of a cell, with the keys of the doubtful readings to mark behind it."""

    text: str
    marks: tuple[str, ...] = ()


EMPTY = Words("")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the form; `columns` hold its symbol, the one that arrows meet first."""

    key: str
    shape: Shape
    columns: tuple[int, ...]
    number: str = ""
    cells: tuple[Words, ...] = (EMPTY, EMPTY, EMPTY, EMPTY, EMPTY)
    letter: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """An arrow between two rows, by index, with the words beside it."""

    source: int
    target: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class Heads:
    """Headings in the office's own words; `cells` are the five text columns after `No`."""

    number: str
    cells: tuple[str, ...]
    performer: str
    quality: str
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """The flowchart part of one SOP; `banner` labels what is not the office's own word."""

    heads: Heads
    rows: tuple[Row, ...]
    links: tuple[Link, ...]
    banner: str = ""
