"""Small pieces of WordprocessingML (ECMA-376 part 1, chapter 17)."""

from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

Element = Any  # lxml's own elements; python-docx publishes no types for them


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one look; a line end in the text is a line break."""

    text: str
    bold: bool = False
    italic: bool = False


Line = tuple[Run, ...]


def make(tag: str, content: Iterable[Element] = (), **attributes: str | int) -> Element:
    """Make `w:tag` with `w:` attributes and children."""
    element = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), str(value))
    element.extend(list(content))
    return element


def letters(text: str) -> Iterator[Element]:
    """Write text with its tabs and line breaks as the content of a run."""
    for number, line in enumerate(text.split("\n")):
        if number:
            yield make("br")
        for at, piece in enumerate(line.split("\t")):
            if at:
                yield make("tab")
            if piece:
                yield _text(piece)


def _text(piece: str) -> Element:
    element = make("t")
    element.text = piece
    element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return element


def run(words: Run, look: Element | None = None) -> Element:
    """Write a run in the look of its surroundings."""
    properties = make("rPr") if look is None else deepcopy(look)
    for wanted, tag in ((words.italic, "i"), (words.bold, "b")):
        if wanted and properties.find(qn(f"w:{tag}")) is None:
            _insert(properties, make(tag))
    return make("r", (properties, *letters(words.text)))


def _insert(properties: Element, flag: Element) -> None:
    """Put bold or italic after style and fonts, where the schema wants them."""
    before = [qn("w:rStyle"), qn("w:rFonts")]
    if flag.tag == qn("w:i"):
        before += [qn("w:b"), qn("w:bCs")]
    at = sum(1 for one in properties if one.tag in before)
    properties.insert(at, flag)


def paragraph(line: Line, form: Element | None = None, look: Element | None = None) -> Element:
    """Write a paragraph; `form` is a `w:pPr`, `look` a `w:rPr`, both copied."""
    parts = [] if form is None else [deepcopy(form)]
    return make("p", (*parts, *(run(one, look) for one in line)))


ORDER = (
    "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr",
    "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap",
    "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd",
    "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc",
    "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle",
    "rPr", "sectPr", "pPrChange",
)  # fmt: skip


def form(base: Element | None, *parts: Element, without: tuple[str, ...] = ()) -> Element:
    """Copy a `w:pPr` with other parts in the place of its own, in the schema's order."""
    copy = make("pPr") if base is None else deepcopy(base)
    names = {one.tag for one in parts} | {qn(f"w:{name}") for name in without}
    kept = [one for one in copy if one.tag not in names]
    places = {qn(f"w:{name}"): at for at, name in enumerate(ORDER)}
    return make("pPr", sorted([*kept, *parts], key=lambda one: places.get(one.tag, len(ORDER))))
