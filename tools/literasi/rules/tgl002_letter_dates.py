"""A letter is dated, received, reviewed, signed and sent in that order."""

from collections.abc import Iterator
from itertools import pairwise

from literasi.records.case import Perjanjian, Permohonan, SuratKeluar
from literasi.records.catalogue import Entry
from literasi.records.parts import Draft
from literasi.rules.scene import Scene
from literasi.values.finding import Finding, Related, Severity
from literasi.values.pointer import Path, format_pointer

ID = "TGL002"
TITLE = "Tanggal surat, penelitian, tanda tangan, dan pengiriman berurutan"
SEVERITY = Severity.ERROR

Dated = tuple[Path, str, str]


def check(scene: Scene) -> Iterator[Finding]:
    """Walk the chain of dates of requests, outgoing letters and agreements."""
    for office in scene.catalogue.offices:
        for request in office.permohonan.values():
            yield from _request(request)
        for letter in office.surat_keluar.values():
            yield from _in_order(letter, [*_drafts(letter.value.konsep), *_letter(letter.value)])
        for agreement in office.perjanjian.values():
            chain = [*_drafts(agreement.value.konsep), *_agreement(agreement.value)]
            yield from _in_order(agreement, chain)


def _request(entry: Entry[Permohonan]) -> Iterator[Finding]:
    incoming = entry.value.surat_masuk
    if incoming is not None:
        at = ("surat_masuk",)
        letter: Dated = ((*at, "tanggal_surat"), incoming.tanggal_surat, "tanggal surat")
        received: Dated = ((*at, "tanggal_terima"), incoming.tanggal_terima, "tanggal terima")
        yield from _in_order(entry, [letter, received])


def _drafts(drafts: tuple[Draft, ...]) -> Iterator[Dated]:
    for index, draft in enumerate(drafts):
        yield ("konsep", index, "tanggal"), draft.tanggal, f"konsep versi {draft.versi}"
        for number, review in enumerate(draft.penelitian):
            at = ("konsep", index, "penelitian", number, "tanggal")
            yield at, review.tanggal, f"penelitian konsep versi {draft.versi}"


def _letter(letter: SuratKeluar) -> Iterator[Dated]:
    if letter.penandatanganan is not None:
        at = ("penandatanganan", "tanggal")
        yield at, letter.penandatanganan.tanggal, "tanggal tanda tangan"
        if letter.pengiriman:
            first = letter.pengiriman[0]
            yield ("pengiriman", 0, "tanggal"), first.tanggal, "tanggal kirim"


def _agreement(agreement: Perjanjian) -> Iterator[Dated]:
    for index, signature in enumerate(agreement.penandatanganan):
        at = ("penandatanganan", index, "tanggal")
        yield at, signature.tanggal, f"tanda tangan pihak {signature.pihak}"


def _in_order(
    entry: Entry[Permohonan] | Entry[SuratKeluar] | Entry[Perjanjian], chain: list[Dated]
) -> Iterator[Finding]:
    for (before, earlier, name), (at, later, title) in pairwise(chain):
        if later[:10] < earlier[:10]:
            message = f"{title} ({later}) sebelum {name} ({earlier})"
            hint = f"tanggal yang benar tidak sebelum {earlier[:10]}; periksa keduanya"
            related = (Related(entry.mark(*before), f"{name} di sini"),)
            pointer = format_pointer(at)
            yield Finding(entry.mark(*at), ID, message, hint, SEVERITY, pointer, related)
