"""An office with a small SOP and cases written in one line each: step to act."""

from msgspec.structs import replace
from tests.cases.lapisan import evidence, step
from tests.cases.worktime.offices import PROFILE
from tests.support.schedules import WHO

from literasi.documents.document import Document
from literasi.records.case import Koordinasi, Permohonan, Returned
from literasi.records.catalogue import Entry, Office
from literasi.records.sop import Headings, Identity, Path, Sop, Source

LINE = (step("a", "b"), step("b", "c"), step("c"))


def sop(*steps, paths=()):
    """An SOP of some steps; a path is chosen by a mark of its own name."""
    return Sop(
        kode="garis", versi="1", nama="Contoh", ringkasan="Contoh", sumber=Source("J", "K"),
        identitas=Identity(), dasar_hukum=(), kualifikasi=(), keterkaitan=(), peralatan=(),
        peringatan=(), pencatatan=(), judul_kolom=Headings(*"NAPMKWOK"), pelaksana=(),
        alur="tercetak", langkah=steps, akhir=(),
        jalur=tuple(Path(name, name, (evidence(name),)) for name in paths),
    )  # fmt: skip


def office(*stories, steps=LINE, paths=(), letter=None, returned=None):
    """An office whose cases hold nothing but these acts; the letter and a return are of all."""
    numbered = [(f"2026-{number:02}", story) for number, story in enumerate(stories)]
    back = (Returned(returned[0], WHO, "belum lengkap", returned[1]),) if returned else ()
    request = replace(Permohonan("garis-1", "surat", "H"), surat_masuk=letter, dikembalikan=back)
    talk = Koordinasi("-", "2026-01-01", WHO, "pemohon", "telepon", "sepakat")
    return Office(
        "kendal",
        _filed("instansi", "instansi", PROFILE),
        sop={"garis-1": _filed("sop", "garis-1", sop(*steps, paths=paths))},
        permohonan={key: _filed("permohonan", key, request) for key, _ in numbered},
        koordinasi={
            key: _filed("koordinasi", key, replace(talk, berkas=key), story)
            for key, story in numbered
        },
    )


def _filed(kind, key, value, marks=None):
    return Entry("kendal", kind, key, value, Document(f"{key}.yml", marks or {}))
