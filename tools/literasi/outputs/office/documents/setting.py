"""Blocks of text set as paragraphs, lists and tables in the format of one paragraph."""

import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace

from docx.document import Document as WordDocument
from docx.oxml.ns import qn

from literasi.outputs.office.documents import tables
from literasi.outputs.office.documents.ink import Element, Line, Run, form, make, paragraph
from literasi.outputs.office.documents.numbering import DEPTH, STEP, add_list
from literasi.outputs.office.documents.prose import Grid, Item, Piece, Plain, pieces
from literasi.outputs.office.documents.slots import legible
from literasi.values.blocks import Block, Body, Details, Listing, Markdown, Paragraph, Table

_LABELLED = re.compile(r"([^:.\n]{1,40}?)\s*:[ ]+(.+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Frame:
    """The paragraph that a body stands in for: its `w:pPr`, its `w:rPr`, the width in twips."""

    document: WordDocument
    base: Element | None
    look: Element | None
    width: int

    @property
    def indent(self) -> int:
        """Where the paragraph begins, without its first line's indent."""
        found = None if self.base is None else self.base.find(qn("w:ind"))
        if found is None:
            return 0
        return int(float(found.get(qn("w:left"), found.get(qn("w:start"), 0))))


def elements(body: Body, frame: Frame) -> Iterator[Element]:
    """Yield what takes the place of a paragraph; tables are parted from what follows."""
    for block in body.blocks:
        yield from _block(block, frame)


def _block(block: Block, frame: Frame) -> Iterator[Element]:
    match block:
        case Markdown(text):
            yield from _prose(pieces(legible(text)), frame)
        case Paragraph(text):
            yield paragraph((Run(legible(text)),), frame.base, frame.look)
        case Listing(items):
            lines = ((Run(legible(one)),) for one in items)
            counted = [Item(one, 0, ordered=True, opens=not at) for at, one in enumerate(lines)]
            yield from _list(counted, frame)
        case Details(rows):
            plain = [((Run(legible(a)),), (Run(legible(b)),)) for a, b in rows]
            yield from _details(plain, frame)
        case Table(head, rows, widths, centred):
            cells = [[(Run(legible(cell)),) for cell in row] for row in (head, *rows)]
            yield from _ruled(cells, widths, centred, frame)


def _prose(found: Sequence[Piece], frame: Frame) -> Iterator[Element]:
    at = 0
    while at < len(found):
        piece = found[at]
        if isinstance(piece, Item):
            end = _end(found, at)
            yield from _list(found[at:end], frame)
            at = end
            continue
        if isinstance(piece, Grid):
            yield from _ruled(piece.rows, [1] * len(piece.rows[0]), (), frame)
        elif piece.heading:
            yield _heading(piece.line, frame)
        else:
            yield paragraph(piece.line, frame.base, frame.look)
        at += 1


def _end(found: Sequence[Piece], at: int) -> int:
    """Find where a list of the outermost level ends."""
    for number in range(at + 1, len(found)):
        piece = found[number]
        inner = isinstance(piece, Plain) and piece.level > 0
        nested = isinstance(piece, Item) and not (piece.level == 0 and piece.opens)
        if not inner and not nested:
            return number
    return len(found)


def _list(found: Sequence[Piece], frame: Frame) -> Iterator[Element]:
    labelled = [_labelled(one) for one in found]
    rows = [one for one in labelled if one is not None]
    if len(rows) == len(found) > 1:
        yield from _details(rows, frame)
        return
    number = 0
    for at, piece in enumerate(found):
        if isinstance(piece, Item):
            if piece.opens:
                number = _numbers(found[at:], frame) if piece.level == 0 else number
            yield _item(piece, number, frame, last=at == len(found) - 1)
        elif isinstance(piece, Plain):
            yield _below(piece, frame)


def _labelled(piece: Piece) -> tuple[Line, Line] | None:
    """Split a bullet `label: value`, as a schedule in a letter is written."""
    if not isinstance(piece, Item) or piece.ordered or piece.level or not piece.line:
        return None
    first, rest = piece.line[0], piece.line[1:]
    found = _LABELLED.fullmatch(first.text)
    if found is None or first.bold or first.italic:
        return None
    return (Run(found.group(1)),), (Run(found.group(2)), *rest)


def _numbers(found: Sequence[Piece], frame: Frame) -> int:
    kinds: dict[int, tuple[bool, int]] = {}
    for piece in found:
        if isinstance(piece, Item):
            kinds.setdefault(min(piece.level, DEPTH - 1), (piece.ordered, piece.start))
    return add_list(frame.document, kinds, frame.indent)


def _item(piece: Item, number: int, frame: Frame, *, last: bool) -> Element:
    level = min(piece.level, DEPTH - 1)
    counted = make("numPr", (make("ilvl", val=level), make("numId", val=number)))
    left = frame.indent + STEP * (level + 1)
    near = () if last else (_close(frame),)
    hung = make("ind", left=left, hanging=STEP)
    shape = form(frame.base, counted, hung, *near, without=("tabs",))
    return paragraph(piece.line, shape, frame.look)


def _close(frame: Frame) -> Element:
    """Keep the line spacing of the paragraph, but leave no room after it."""
    found = None if frame.base is None else frame.base.find(qn("w:spacing"))
    spacing = make("spacing") if found is None else deepcopy(found)
    for name, value in (("before", "0"), ("after", "20")):
        spacing.set(qn(f"w:{name}"), value)
    return spacing


def _below(piece: Plain, frame: Frame) -> Element:
    """Write what goes on below a list item."""
    left = frame.indent + STEP * min(piece.level, DEPTH)
    return paragraph(piece.line, form(frame.base, make("ind", left=left)), frame.look)


def _heading(line: Line, frame: Frame) -> Element:
    shape = form(frame.base, make("keepNext"), make("jc", val="left"), without=("ind",))
    return paragraph(tuple(replace(one, bold=True) for one in line), shape, frame.look)


def _details(rows: Sequence[tuple[Line, Line]], frame: Frame) -> Iterator[Element]:
    room = (frame.indent, frame.width - frame.indent)
    yield tables.details(rows, room, frame.base, frame.look)
    yield _gap(frame)


def _ruled(
    rows: Sequence[Sequence[Line]], parts: Sequence[int], centred: Sequence[int], frame: Frame
) -> Iterator[Element]:
    widths = tables.share(parts, frame.width)
    yield tables.ruled(rows, widths, centred, frame.base, frame.look)
    yield _gap(frame)


def _gap(frame: Frame) -> Element:
    """Part a table from what follows; two tables without a paragraph between would be one."""
    small = make("spacing", before=0, after=0, line=120, lineRule="exact")
    return paragraph((), form(frame.base, small, without=("ind",)), frame.look)
