"""Numbered and bulleted lists: each list of a text counts from its own start."""

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.parts.numbering import NumberingPart

from literasi.outputs.office.documents.ink import Element, make

DEPTH = 4
STEP = 425  # twentieths of a point: 0.75 cm a level
_SIGNS = ("%1.", "%2.", "%3)", "%4)")  # 1. a. 1) a), the order of tata naskah dinas
_COUNTS = ("decimal", "lowerLetter", "decimal", "lowerLetter")
_BULLET = "–"


def add_list(document: WordDocument, kinds: dict[int, tuple[bool, int]], indent: int) -> int:
    """Define a list whose levels are ordered or not and start somewhere; give its number.

    `indent` is where the text around the list begins, in twentieths of a point.
    """
    table = _table(document)
    abstract = 1 + max((int(one.get(qn("w:abstractNumId"))) for one in _all(table, "abstractNum")),
                       default=0)  # fmt: skip
    number = 1 + max((int(one.get(qn("w:numId"))) for one in _all(table, "num")), default=0)
    levels = (_level(at, *kinds.get(at, (False, 1)), indent) for at in range(DEPTH))
    one = make("abstractNum", (make("multiLevelType", val="multilevel"), *levels),
               abstractNumId=abstract)  # fmt: skip
    # The schema wants all abstractNum before the first num.
    first = next((at for at, each in enumerate(table) if each.tag == qn("w:num")), len(table))
    table.insert(first, one)
    table.append(make("num", (make("abstractNumId", val=abstract),), numId=number))
    return number


def _level(at: int, ordered: bool, start: int, indent: int) -> Element:  # noqa: FBT001
    parts = (
        make("start", val=start),
        make("numFmt", val=_COUNTS[at] if ordered else "bullet"),
        make("suff", val="tab"),
        make("lvlText", val=_SIGNS[at] if ordered else _BULLET),
        make("lvlJc", val="left"),
        make("pPr", (make("ind", left=indent + STEP * (at + 1), hanging=STEP),)),
    )
    return make("lvl", parts, ilvl=at)


def _all(table: Element, name: str) -> list[Element]:
    found: list[Element] = table.findall(qn(f"w:{name}"))
    return found


def _table(document: WordDocument) -> Element:
    """Give the numbering of a document; a template without lists has none yet."""
    part = document.part
    for one in part.rels.values():
        if one.reltype == RELATIONSHIP_TYPE.NUMBERING:
            return one.target_part.element
    made = NumberingPart(
        PackURI("/word/numbering.xml"), CONTENT_TYPE.WML_NUMBERING,
        parse_xml(f"<w:numbering {nsdecls('w')}/>"), part.package,
    )  # fmt: skip
    part.relate_to(made, RELATIONSHIP_TYPE.NUMBERING)
    return made.element
