"""A fixed booking that moves: it keeps where it was, and is fixed anew."""

from collections.abc import Iterator, Mapping
from typing import Any

from literasi.compare import titles
from literasi.compare.align import align
from literasi.compare.states import Edited
from literasi.compare.values import items, later, text
from literasi.documents.document import Document
from literasi.values.finding import Finding
from literasi.values.pointer import Path, format_pointer

_SLOT = ("mulai", "selesai", "ruang")
_FIXED = (*_SLOT, "sepanjang_hari", "ulang", "tempat")
_NAMES = {
    "mulai": "waktu mulai", "selesai": "waktu selesai", "ruang": "ruang",
    "sepanjang_hari": "lama hari", "ulang": "pengulangan", "tempat": "tempat",
}  # fmt: skip
_AGAIN = "tetapkan lagi: isi «ditetapkan» dengan tanggal sesudah perubahan, atau hapus dulu"
_BEFORE = "tambahkan butir «dipindah» dengan «dari» yang memuat waktu dan ruang semula: {}"
Entry = Mapping[str, Any]


def moved(pair: Edited) -> Iterator[Finding]:
    """Judge every entry of a schedule that was fixed and still stands."""
    if pair.where.kind != "kegiatan":
        return
    before, after = items(pair.old.data, "jadwal"), items(pair.new.data, "jadwal")
    for one, other in align(before, after):
        if one is not None and other is not None:
            old, new = before[one], after[other]  # both groups, or else the same
            if isinstance(old, dict) and old.get("ditetapkan"):
                yield from _entry(pair.new, ("jadwal", other), old, new)


def _entry(document: Document, at: Path, old: Entry, new: Entry) -> Iterator[Finding]:
    changed = [key for key in _FIXED if old.get(key) != new.get(key)]
    if changed and not _again(old, new):
        words = ", ".join(_NAMES[key] for key in changed)
        message = f"{words} berubah setelah jadwal ditetapkan; penetapan lama tidak berlaku lagi"
        yield _finding(document, (*at, changed[0]), titles.APPROVAL, (message, _AGAIN))
    if set(changed) & set(_SLOT) and not _recorded(old, new):
        message = "waktu atau ruang yang sudah ditetapkan berubah tanpa catatan pemindahan"
        hint = _BEFORE.format(" ".join(_was(old)))
        yield _finding(document, (*at, changed[0]), titles.MOVED, (message, hint))
    if not changed and old["ditetapkan"] != new.get("ditetapkan") and not _refixed(old, new):
        message = "penetapan jadwal diubah, padahal waktu dan ruangnya tetap"
        hint = "kembalikan «ditetapkan» seperti semula, atau isi «dibatalkan»"
        yield _finding(document, (*at, "ditetapkan"), titles.ACT, (message, hint))


def _again(old: Entry, new: Entry) -> bool:
    """Tell whether the change was approved later, or the booking is no longer fixed."""
    if "ditetapkan" not in new or "dibatalkan" in new:
        return True
    moves = [text(one, "tanggal") for one in items(new, "dipindah")]
    fixed = text(new, "ditetapkan", "tanggal")
    return _refixed(old, new) and all(one == fixed or later(fixed, one) for one in moves)


def _refixed(old: Entry, new: Entry) -> bool:
    return later(text(new, "ditetapkan", "tanggal"), text(old, "ditetapkan", "tanggal"))


def _recorded(old: Entry, new: Entry) -> bool:
    """Tell whether a new act says where the booking was."""
    acts = items(new, "dipindah")[len(items(old, "dipindah")) :]
    slot = {key: old[key] for key in _SLOT if key in old}
    return any(isinstance(one, dict) and one.get("dari") == slot for one in acts)


def _was(old: Entry) -> Iterator[str]:
    for key in _SLOT:
        if key in old:
            value = old[key]
            yield f"{key}: {', '.join(map(str, value)) if isinstance(value, list) else value};"


def _finding(document: Document, at: Path, rule: str, said: tuple[str, str]) -> Finding:
    return Finding(document.mark(*at), rule, *said, pointer=format_pointer(at))
