"""Tokens in the finished XML become text, and bodies become blocks."""

from collections.abc import Iterable, Iterator

from docx.document import Document as WordDocument
from docx.opc.part import XmlPart
from docx.oxml.ns import qn

from literasi.outputs.office.documents.drawing import drawn
from literasi.outputs.office.documents.ink import Element, letters
from literasi.outputs.office.documents.setting import Frame, elements
from literasi.outputs.office.documents.slots import TOKEN, Slots
from literasi.outputs.office.documents.tables import text_width
from literasi.values.blocks import Code
from literasi.values.errors import OperatorError


def fill_in(document: WordDocument, slots: Slots, name: str) -> None:
    """Put every value where its token stands; `name` is the template's, for messages."""
    for part in _parts(document):
        root = part.element
        for paragraph in [*root.iter(qn("w:p"))]:
            words = "".join(one.text or "" for one in paragraph.iter(qn("w:t")))
            bodies = slots.bodies(words)
            if bodies:
                _alone(words, name)
                _body(document, paragraph, slots)
        for text in [*root.iter(qn("w:t"))]:
            if text.text and TOKEN.search(text.text):
                _replace(text, _line(slots.fill(text.text), part))


def roots(document: WordDocument) -> Iterator[Element]:
    """Yield the body, headers and footers of a document."""
    for part in _parts(document):
        yield part.element


def _parts(document: WordDocument) -> Iterator[XmlPart]:
    for part in document.part.package.iter_parts():
        if isinstance(part, XmlPart):
            yield part


def _line(pieces: Iterable[str | Code], part: XmlPart) -> Iterator[Element]:
    """Write text and codes as the content of a run."""
    for piece in pieces:
        if isinstance(piece, Code):
            yield drawn(piece, part)
        else:
            yield from letters(piece)


def _alone(words: str, name: str) -> None:
    if TOKEN.fullmatch(words.strip()) is None:
        raise OperatorError(
            f"templat «{name}» salah: naskah panjang berdampingan dengan teks lain",
            "beri naskah panjang, misalnya {{ isi }}, satu paragraf sendiri",
        )


def _body(document: WordDocument, paragraph: Element, slots: Slots) -> None:
    words = "".join(one.text or "" for one in paragraph.iter(qn("w:t")))
    first = next(paragraph.iter(qn("w:r")))
    frame = Frame(
        document, paragraph.find(qn("w:pPr")), first.find(qn("w:rPr")), _width(document, paragraph)
    )
    made = [one for body in slots.bodies(words) for one in elements(body, frame)]
    _replace(paragraph, iter(made))


def _replace(old: Element, new: Iterator[Element]) -> None:
    for one in new:
        old.addprevious(one)
    old.getparent().remove(old)


def _width(document: WordDocument, paragraph: Element) -> int:
    """Measure the cell or the text area that a paragraph stands in."""
    cell = next(paragraph.iterancestors(qn("w:tc")), None)
    if cell is not None:
        found = cell.find(f"{qn('w:tcPr')}/{qn('w:tcW')}")
        if found is not None and found.get(qn("w:type"), "dxa") == "dxa":
            return int(float(found.get(qn("w:w")))) - 170
    return text_width(document.sections[0]._sectPr)  # noqa: SLF001  no public name for it
