"""Which law a forbidden change breaks, and what a clerk does instead."""

from collections.abc import Mapping

from literasi.compare import titles
from literasi.compare.changes import Change, What
from literasi.compare.values import shown
from literasi.documents.document import Document
from literasi.values.finding import Finding
from literasi.values.pointer import Path, format_pointer

_NUMBERS = {"nomor", "nomor_agenda", "seri"}
_IDENTITIES = {
    "asal", "berkas", "kode", "kode_periksa", "kunci", "sesi", "sop", "tautan_lacak", "uid",
    "versi",
}  # fmt: skip
_PARENTS = {"kegiatan", "jadwal"}  # whose session an attendance record counts
_HINTS: Mapping[str, str] = {
    titles.LISTS: "kembalikan butir itu seperti semula; pembetulan ditulis sebagai butir baru",
    titles.IDENTITY: "kembalikan seperti semula; pengenal dipakai catatan lain dan alamat publik",
    titles.NUMBER: "kembalikan nomornya; nomor yang keliru dibatalkan lalu diambil nomor baru",
    titles.SEALED: "kembalikan isinya; perubahan dibuat sebagai surat atau adendum baru yang"
    " menunjuk naskah ini",
    titles.ACT: "kembalikan seperti semula; pembetulan dibuat sebagai catatan baru yang menunjuk"
    " catatan ini",
    titles.CLAIM: "kembalikan isinya; nomor yang tidak jadi dipakai diberi «batal» dengan alasan",
    titles.SOP: "kembalikan isinya; perubahan SOP dibuat sebagai versi baru dengan berkas baru",
    titles.PUBLISHED: "kembalikan jadwal itu, lalu isi «dibatalkan» bila kegiatannya batal",
}


def law(change: Change, kind: str, *, sealed: bool, public: bool) -> str:
    """Name the law by the strongest reason: what it is before where it stands."""
    if kind == "nomor":
        return titles.CLAIM
    if kind == "sop" and sealed:
        return titles.SOP
    if public and _is_event(change):
        return titles.PUBLISHED
    return _named(change, kind) or _placed(change, kind, sealed=sealed)


def _named(change: Change, kind: str) -> str:
    key = change.at[-1]
    if key in _NUMBERS and not (change.listed or _foreign(change.at)):
        return titles.NUMBER
    plain = not isinstance(change.old, dict | list)
    named = key in _IDENTITIES or (kind == "presensi" and key in _PARENTS)
    return titles.IDENTITY if plain and named else ""


def _placed(change: Change, kind: str, *, sealed: bool) -> str:
    if change.listed:
        return titles.LISTS
    return titles.SEALED if sealed and kind != "presensi" else titles.ACT


def told(change: Change, document: Document, rule: str) -> Finding:
    """Say what changed, from what to what, at its place in the new file."""
    at = _reached(document, change.at)
    hint = _HINTS[rule]
    return Finding(document.mark(*at), rule, _message(change), hint, pointer=format_pointer(at))


def _is_event(change: Change) -> bool:
    """Tell an entry that is gone from the schedule, or its calendar id."""
    gone = change.what is What.REMOVED and change.at == ("jadwal",)
    return gone or (change.at[:1] == ("jadwal",) and change.at[-1] == "uid")


def _foreign(at: Path) -> bool:
    """Tell a number inside the authority of a signer: it is none of ours."""
    return at[0] == "dasar_kewenangan"


def _reached(document: Document, at: Path) -> Path:
    """Cut a path to what the new record still holds."""
    while at and at not in document.marks:
        at = at[:-1]
    return at


def _message(change: Change) -> str:
    *outer, name = _words(change.titles)
    place = f" ({' · '.join(outer)})" if outer else ""
    old, new = shown(change.old), shown(change.new)
    said = {
        What.CHANGED: f"berubah dari «{old}» menjadi «{new}»",
        What.REMOVED: f"hilang; semula «{old}»",
        What.ADDED: f"ditambahkan kemudian: «{new}»",
    }[change.what]
    return f"«{name}»{place} {said}"


def _words(words: tuple[str, ...]) -> list[str]:
    """Write `Konsep`, `ke-1`, `Isi` as `Konsep ke-1`, `Isi`."""
    found: list[str] = []
    for one in words:
        if one.startswith("ke-"):
            found[-1] = f"{found[-1]} {one}"
        else:
            found.append(one)
    return found
