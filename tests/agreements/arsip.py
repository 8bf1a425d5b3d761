"""The shipped agreements, with edits, as papers and as states."""

import io
from datetime import date
from functools import cache

import docx
from docx.oxml.ns import qn
from tests.support.tree import record, schemas, shipped

from literasi.documents.yaml12 import read
from literasi.gate.check import check
from literasi.outputs.office.letters import document
from literasi.records import reading
from literasi.records.location import locate
from literasi.views.agreement_documents.naskah import agreement
from literasi.views.letters.paper import Request

PATH = "kendal/perjanjian/{}.yml"


@cache
def _documents():
    """Every shipped record that is good, read once."""
    found = ((path, locate(path), raw) for path, raw in shipped().records)
    return {
        path: (where, good)
        for path, where, raw in found
        if (good := check(schemas(), where.kind, read(path, raw)[0], raw)[0]) is not None
    }


def catalogue(**edits):
    """The archive with texts replaced: `k03c=(old, new)` edits `2026-k03c-p1`."""
    documents = dict(_documents())
    for name, pairs in edits.items():
        path = PATH.format(f"2026-{name}-p1")
        text = record(path).decode()
        for old, new in zip(pairs[::2], pairs[1::2], strict=True):
            assert text.count(old) == 1, (old, text.count(old))
            text = text.replace(old, new)
        path, raw = f"records/{path}", text.encode()
        good, wrong = check(schemas(), "perjanjian", read(path, raw)[0], raw)
        assert good is not None, wrong
        documents[path] = (documents[path][0], good)
    return reading.catalogue(documents.values())


def kendal(**edits):
    return next(one for one in catalogue(**edits).offices if one.code == "kendal")


def naskah(name, day="2026-11-23", original=None, **edits):
    """The paper of an agreement as written, or its findings."""
    office = kendal(**edits)
    request = Request(office, f"2026-{name}-p1", date.fromisoformat(day))
    return document(agreement(request, original), {})


def words(written):
    """Every paragraph of a document, in order, cells too; then header and footer."""
    found = docx.Document(io.BytesIO(written.content))
    section = found.sections[0]
    return [
        "".join(one.text or "" for one in paragraph.iter(qn("w:t")))
        for root in (found.element.body, section.header._element, section.footer._element)
        for paragraph in root.iter(qn("w:p"))
    ]
