"""Papers of the shipped records, and what can be read in a DOCX."""

import io
from dataclasses import replace
from datetime import date
from functools import cache

import docx
import msgspec
from docx.document import Document
from docx.oxml.ns import qn
from tests.support.tree import schemas, shipped

from literasi.judging import judge
from literasi.outputs.office.letters import document
from literasi.views.letters.registry import Wanted, paper

SITE = "https://literasi.example/"
LATE = date(2027, 2, 1)  # all acts of the example cases are known


@cache
def catalogue():
    """The shipped records, judged once."""
    return judge(schemas(), shipped().records, shipped().pictures).catalogue


def changed(code, table, key, **values):
    """The catalogue with some values of one record changed."""
    offices = tuple(
        _changed(one, table, key, values) if one.code == code else one
        for one in catalogue().offices
    )
    return replace(catalogue(), offices=offices)


def _changed(office, table, key, values):
    if table == "profile":
        new = msgspec.structs.replace(office.profile.value, **values)
        return replace(office, profile=replace(office.profile, value=new))
    entries = dict(getattr(office, table))
    new = msgspec.structs.replace(entries[key].value, **values)
    entries[key] = replace(entries[key], value=new)
    return replace(office, **{table: entries})


def write(kind, key, day=LATE, *, srikandi=False, known=None, own=None):
    """Write a paper of the shipped records, or of changed ones."""
    wanted = Wanted(kind, key, None, day, srikandi, SITE)
    _, made = paper(known or catalogue(), wanted)
    return document(made, own or {})


def opened(content) -> Document:
    """Open a DOCX as python-docx sees it."""
    return docx.Document(io.BytesIO(content))


def text(content):
    """Everything a reader sees: first page's head, body, in order; cells parted by bars."""
    word = opened(content)
    head = [one.text for one in word.sections[0].first_page_header.paragraphs]
    return "\n".join([*(f"^ {one}" for one in head), *_blocks(word.element.body)]) + "\n"


def _blocks(parent):
    for one in parent:
        if one.tag == qn("w:p"):
            yield _line(one)
        elif one.tag == qn("w:tbl"):
            for row in one.iter(qn("w:tr")):
                yield " | ".join(
                    " / ".join(_line(each) for each in cell.iter(qn("w:p")))
                    for cell in row.iter(qn("w:tc"))
                )


def _line(paragraph):
    parts = {qn("w:t"): lambda one: one.text or "", qn("w:br"): lambda _: "\n",
             qn("w:tab"): lambda _: "\t",
             qn("w:noBreakHyphen"): lambda _: "\N{NON-BREAKING HYPHEN}"}  # fmt: skip
    inside = (one for one in paragraph.iter() if one.getparent().tag == qn("w:r"))
    words = "".join(parts[one.tag](one) for one in inside if one.tag in parts)
    numbered = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}") is not None
    return f"# {words}" if numbered else words
