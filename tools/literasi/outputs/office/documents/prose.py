"""Markdown of staff to lines of a document: markdown-it reads it, nothing of it is HTML.

What a letter has no place for stays text: pictures give their words, links their address in
brackets, code its letters, raw HTML itself.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from literasi.outputs.office.documents.ink import Line, Run

# Off are the signs that would take something away from the text instead of arranging it.
_READER = (
    MarkdownIt("commonmark", {"html": False, "maxNesting": 100})
    .enable("table")
    .disable(["code", "fence", "hr", "lheading", "reference", "entity", "autolink"])
)


@dataclass(frozen=True, slots=True)
class Plain:
    """A paragraph; `level` is its depth in a list, where it goes on below an item."""

    line: Line
    level: int = 0
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """A list item; the first of its list says how that counts."""

    line: Line
    level: int
    ordered: bool
    opens: bool
    start: int = 1


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; its first row is the head."""

    rows: tuple[tuple[Line, ...], ...]


Piece = Plain | Item | Grid


def pieces(text: str) -> tuple[Piece, ...]:
    """Read Markdown as a flat sequence of paragraphs, list items and tables."""
    walk = _Walk()
    return tuple(piece for token in _READER.parse(text) for piece in walk.take(token))


@dataclass(slots=True)
class _List:
    ordered: bool
    start: int
    begun: bool = False
    fresh: bool = False  # an item was opened whose first paragraph has not come


class _Walk:
    """Where in the blocks the reading stands: the lists around it, the table it is in."""

    def __init__(self) -> None:
        self.lists: list[_List] = []
        self.rows: list[list[Line]] | None = None
        self.heading = False

    def take(self, token: Token) -> Iterator[Piece]:
        """Yield a piece where a block is whole."""
        name = token.type
        if name in {"bullet_list_open", "ordered_list_open"}:
            start = int(token.attrs.get("start", 1))
            self.lists.append(_List(name.startswith("ordered"), start))
        elif name in {"bullet_list_close", "ordered_list_close"}:
            self.lists.pop()
        elif name == "list_item_open":
            self.lists[-1].fresh = True
        elif name.startswith("heading"):
            self.heading = name == "heading_open"
        else:
            yield from self._text(token)

    def _text(self, token: Token) -> Iterator[Piece]:
        match token.type:
            case "table_open":
                self.rows = []
            case "tr_open" if self.rows is not None:
                self.rows.append([])
            case "table_close" if self.rows is not None:
                yield Grid(tuple(tuple(row) for row in self.rows))
                self.rows = None
            case "inline" if self.rows is not None:
                self.rows[-1].append(line(token))
            case "inline":
                yield self._piece(line(token))

    def _piece(self, words: Line) -> Piece:
        if not self.lists or not self.lists[-1].fresh:
            return Plain(words, len(self.lists), self.heading)
        mine = self.lists[-1]
        mine.fresh = False
        opens, mine.begun = not mine.begun, True
        return Item(words, len(self.lists) - 1, mine.ordered, opens, mine.start)


def line(token: Token) -> Line:
    """Write the words of a block with their emphasis."""
    return tuple(_runs(token.children or ()))


def _runs(tokens: Sequence[Token]) -> Iterator[Run]:
    look, links = Run(""), list[str]()
    for token in tokens:
        match token.type:
            case "strong_open" | "strong_close":
                look = replace(look, bold=token.type == "strong_open")
            case "em_open" | "em_close":
                look = replace(look, italic=token.type == "em_open")
            case "link_open":
                links.append(str(token.attrs.get("href", "")))
            case "link_close":
                yield replace(look, text=f" ({links.pop()})")
            case "softbreak":
                yield replace(look, text=" ")
            case "hardbreak":
                yield replace(look, text="\n")
            case _:
                yield replace(look, text=token.content)
