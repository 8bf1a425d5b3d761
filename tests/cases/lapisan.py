"""Small SOPs and papers written in one line each."""

from literasi.cases.case import Case
from literasi.documents.document import Document
from literasi.records.catalogue import Entry
from literasi.records.sop import Branch, Evidence, Step


class Outline:
    """What a flow needs of an SOP: its steps and paths."""

    def __init__(self, *steps, jalur=()):
        self.langkah = steps
        self.jalur = jalur


def step(kunci, *lanjut, **fields):
    """A step whose evidence is a paper with a mark of its own name, unless said otherwise."""
    fields.setdefault("bukti", (evidence(kunci),))
    return Step(kunci, f"Langkah {kunci}", "proses", (), lanjut=lanjut, **fields)


def branch(ke, *jalur, bukti=(), label=None):
    return Branch(ke, label, jalur, bukti)


def evidence(name):
    return Evidence("koordinasi", f"/{name}")


def paper(name="1", **marks):
    return Entry("contoh", "koordinasi", name, None, Document(name, marks))


def case(outline, *papers):
    sop = Entry("contoh", "sop", "garis-1", outline, Document("sop", {}))
    return Case(None, paper("berkas"), sop, papers)
