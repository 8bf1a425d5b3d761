"""What a document has besides its text: paper, language, marks on each page, properties."""

from collections.abc import Iterator
from datetime import datetime, time

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Mm

from literasi.outputs.office.documents.filling import roots
from literasi.outputs.office.documents.ink import Element, Run, form, make, paragraph
from literasi.outputs.office.documents.sheet import DRAFT_MARK, Sheet
from literasi.outputs.office.documents.slots import legible

LANGUAGE = "id-ID"
PAPERS = {"a4": (210, 297), "f4": (215, 330)}  # millimetres; F4 is folio as Indonesia sells it
_MARK_COLOUR = "B00020"
_REVISION = 1
_SETTINGS = "/word/settings.xml"


def furnish(document: WordDocument, sheet: Sheet) -> None:
    """Give a filled document its paper, language, marks and properties."""
    if sheet.paper is not None:
        for section in document.sections:
            _paper(section, *PAPERS[sheet.paper])
    _speak_indonesian(document)
    _forget_template(document)
    if sheet.marks:
        for header in _headers(document):
            for mark in reversed(sheet.marks):
                header.insert(0, _mark(mark))
    _properties(document, sheet)


def _paper(section: Section, short: int, long: int) -> None:
    wide = (section.page_width or 0) > (section.page_height or 0)
    section.page_width = Mm(long if wide else short)
    section.page_height = Mm(short if wide else long)


def _speak_indonesian(document: WordDocument) -> None:
    for root in (*roots(document), document.settings.element):
        for one in (*root.iter(qn("w:lang")), *root.iter(qn("w:themeFontLang"))):
            one.set(qn("w:val"), LANGUAGE)
    defaults = document.styles.element.find(qn("w:docDefaults"))
    runs = None if defaults is None else defaults.find(f"{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if runs is not None and runs.find(qn("w:lang")) is None:
        runs.append(make("lang", val=LANGUAGE))


def _forget_template(document: WordDocument) -> None:
    """Drop the path of the author's own Word template; it names a folder of somebody's PC."""
    for part in document.part.package.iter_parts():
        if part.partname == _SETTINGS:
            for name in [name for name, one in part.rels.items() if one.is_external]:
                del part.rels[name]
    for one in [*document.settings.element.iter(qn("w:attachedTemplate"))]:
        one.getparent().remove(one)


def _headers(document: WordDocument) -> Iterator[Element]:
    """Yield each header that a page can show; sections that show none of their own get one."""
    even = document.settings.odd_and_even_pages_header_footer
    marked = set[str]()  # the kinds that a later section takes over from an earlier one
    for section in document.sections:
        shown = {"default": section.header}
        if section.different_first_page_header_footer:
            shown["first"] = section.first_page_header
        if even:
            shown["even"] = section.even_page_header
        for kind, header in shown.items():
            if kind not in marked or not header.is_linked_to_previous:
                header.is_linked_to_previous = False
                marked.add(kind)
                yield header._element  # noqa: SLF001  no public name for it


def _mark(words: str) -> Element:
    shape = form(
        None, make("keepLines"), make("spacing", before=0, after=60), make("jc", val="center")
    )
    look = make(
        "rPr",
        (make("b"), make("color", val=_MARK_COLOUR), make("sz", val=18), make("szCs", val=18)),
    )
    return paragraph((Run(legible(words)),), shape, look)


def _properties(document: WordDocument, sheet: Sheet) -> None:
    made = datetime.combine(sheet.day, time())
    core = document.core_properties
    core.title = _short(sheet.title)
    core.subject = _short(sheet.subject)
    core.author = core.last_modified_by = _short(sheet.author)
    core.identifier = _short(sheet.berkas)
    core.language = LANGUAGE
    core.created = core.modified = made
    core.revision = _REVISION
    core.keywords = core.comments = core.category = core.version = ""
    core.content_status = "Konsep" if DRAFT_MARK in sheet.marks else "Final"


def _short(words: str) -> str:
    """Keep a property below the 255 letters that the format allows."""
    return legible(words)[:255]
