"""An approval is void when what was approved changes: it needs a later one."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from literasi.compare import titles
from literasi.compare.changes import Change, What, changes
from literasi.compare.seals import newest_version
from literasi.compare.states import Edited
from literasi.compare.values import items, later, text
from literasi.documents.document import Document
from literasi.gate.schemas import Schemas
from literasi.values.finding import Finding
from literasi.values.pointer import format_pointer

_CONTENT: Mapping[str, frozenset[str]] = {
    "surat-keluar": frozenset(
        {"jenis_surat", "isi_jawaban", "alasan", "hal", "kepada", "lampiran", "tembusan",
         "terhadap"}
    ),
    "perjanjian": frozenset(
        {"judul", "tentang", "jenis", "pihak", "ruang_lingkup", "jangka_waktu", "kewajiban",
         "klausul", "adendum_dari"}
    ),
    "publikasi": frozenset(
        {"jenis", "judul", "ringkasan", "isi", "terbit", "kegiatan", "tempat_tulis", "gambar",
         "kutipan"}
    ),
}  # fmt: skip
_DRAFT_HINT = "tambahkan versi konsep baru, lalu mintakan penelitian lagi"
_SENT_HINT = "tambahkan versi konsep baru, lalu kirimkan lagi kepada pemohon"
_PAGE_HINT = (
    "mintakan persetujuan lagi, lalu isi «disetujui» dengan waktu yang lebih baru,"
    ' misalnya "2026-05-04T14:00"'
)


def voided(schemas: Schemas, pair: Edited, *, sealed: bool) -> Iterator[Finding]:
    """Judge drafts that were reviewed or sent, and approved pages; a signed paper is sealed."""
    kind = pair.where.kind
    if sealed or kind not in _CONTENT:
        return
    old, new = pair.old.data, pair.new.data
    found = [one for one in changes(schemas, kind, old, new, sealed=True) if _counts(kind, one)]
    if kind != "publikasi":
        yield from _draft(pair.new, found, old)
    elif found and not _page(old, new):
        yield _told(pair.new, found, titles.APPROVAL, ("disetujui", _PAGE_HINT))
    else:
        yield from _replaced(pair.new, old, new)


def _draft(document: Document, found: list[Change], old: Mapping[str, Any]) -> Iterator[Finding]:
    """Judge a draft; a newer version of it starts anew."""
    new = document.data
    if not found or newest_version(new) > newest_version(old):
        return
    if items(old, "pengiriman"):
        yield _told(document, found, titles.SEALED, ("dikirim", _SENT_HINT))
    elif not _reviewed_again(old, new):
        yield _told(document, found, titles.APPROVAL, ("diteliti", _DRAFT_HINT))


def _counts(kind: str, change: Change) -> bool:
    """Tell content; taking a picture away, or filling in what a draft left open, is none."""
    if change.at[0] == "gambar":
        return not (change.what is What.REMOVED or "persetujuan" in change.at)
    filled = kind != "publikasi" and change.what is What.ADDED
    return change.at[0] in _CONTENT[kind] and not filled


def _reviewed_again(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    """Tell whether no review is void: none was made, or there is a newer one."""
    before = _reviews(old)
    return not before or any(later(one, max(before)) for one in _reviews(new))


def _reviews(data: Mapping[str, Any]) -> list[str]:
    """Give the days on which the newest draft was found good."""
    drafts = [one for one in items(data, "konsep") if isinstance(one, dict)]
    newest = [one for one in drafts if one.get("versi") == newest_version(data)]
    every = [review for one in newest for review in items(one, "penelitian")]
    return [text(one, "tanggal") for one in every if text(one, "hasil") == "ya"]


def _page(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    before = text(old, "disetujui", "tanggal")
    return not before or "ditarik" in new or later(text(new, "disetujui", "tanggal"), before)


def _replaced(
    document: Document, old: Mapping[str, Any], new: Mapping[str, Any]
) -> Iterator[Finding]:
    """Find an approval that was changed although nothing new was approved."""
    before = old.get("disetujui")
    if before != new.get("disetujui") and not _page(old, new):
        message = "persetujuan yang sudah dicatat diubah, padahal isi halaman tetap"
        mark, hint = document.mark("disetujui"), "kembalikan «disetujui» seperti semula"
        yield Finding(mark, titles.ACT, message, hint, pointer="/disetujui")


def _told(document: Document, found: list[Change], rule: str, said: tuple[str, str]) -> Finding:
    act, hint = said
    at = found[0].at[:1]
    message = f"{_names(found)} berubah setelah {act}; persetujuan lama tidak berlaku lagi"
    return Finding(document.mark(*at), rule, message, hint, pointer=format_pointer(at))


def _names(found: Iterable[Change]) -> str:
    return ", ".join(f"«{one}»" for one in dict.fromkeys(one.titles[0] for one in found))
