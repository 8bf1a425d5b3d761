"""Small cases with an office, for states: an outline of steps and papers of one line."""

from tests.cases.lapisan import Outline, paper
from tests.rules.arsip import base, scene

from literasi.cases.case import Case
from literasi.documents.document import Document
from literasi.records.case import Permohonan, Returned
from literasi.records.catalogue import Entry
from literasi.records.parts import Actor
from literasi.records.sop import Evidence, Final


class Whole(Outline):
    """An outline with an end and doubts."""

    def __init__(self, *steps, keraguan=()):
        super().__init__(*steps)
        self.akhir = (Final("tutup", "Tutup", (Evidence("koordinasi", "/tutup"),)),)
        self.keraguan = keraguan


def office():
    return scene(dict(base())).catalogue.offices[0]


def returned(sent, back=None):
    return Returned(sent, Actor("cita", "staf"), "Kurang", back)


def case(outline, *papers, dikembalikan=()):
    sop = Entry("contoh", "sop", "garis-1", outline, Document("sop", {}))
    request = Permohonan("garis-1", "surat", "Hal", dikembalikan=dikembalikan)
    entry = Entry("contoh", "permohonan", "b", request, Document("b", {}))
    return Case(office(), entry, sop, (entry, *papers))


def letter(name, **marks):
    """A paper of another kind: one that goes round for itself."""
    return Entry("contoh", "surat", name, None, Document(name, marks))


__all__ = ["Whole", "case", "letter", "office", "paper", "returned"]
