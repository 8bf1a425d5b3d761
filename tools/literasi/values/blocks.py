"""What a document holds besides single values: blocks of text, and data that is not there.

A document template names values; these are the values that are more than one line of text. They
carry no layout: fonts, indents and spacing belong to the template, which the office changes.
"""

from dataclasses import dataclass
from typing import NoReturn

from literasi.values.finding import Finding

DRAFT_MARK = "KONSEP – BELUM DITANDATANGANI"  # on every page of a paper that nobody signed


@dataclass(frozen=True, slots=True)
class Markdown:
    """Text as staff write it: paragraphs, lists, tables and emphasis become real ones."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of plain text; nothing in it has a meaning."""

    text: str


@dataclass(frozen=True, slots=True)
class Details:
    """Lines of `label : value` with the colons below each other, as letters give a schedule."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table; `widths` are parts of the whole, one for each column.

    `centred` are the columns that stand in the middle (numbers, dates), counted from 0.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    centred: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Listing:
    """A numbered list of plain lines."""

    items: tuple[str, ...]


Block = Markdown | Paragraph | Listing | Details | Table


@dataclass(frozen=True, slots=True)
class Body:
    """Blocks that take the place of one paragraph of a template, in its format."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code of an address: a square picture in a line, `side` millimetres with its white edge.

    `label` is read out to who cannot see it.
    """

    address: str
    side: int
    label: str


class MissingDatumError(Exception):
    """A template works on a datum that its record does not have."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


@dataclass(frozen=True, slots=True)
class Missing:
    """A datum that should be there; a template that prints it gives the finding instead.

    `{% if %}` sees it as absent, so an office may make a line of its template depend on it.
    """

    finding: Finding

    def __bool__(self) -> bool:
        return False

    def __str__(self) -> NoReturn:
        raise MissingDatumError(self.finding)
