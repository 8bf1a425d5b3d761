"""Records that are gone: renamed, or deleted although something rests on them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from literasi.compare import titles
from literasi.compare.seals import in_force
from literasi.compare.setting import Setting, is_out
from literasi.compare.states import Pair
from literasi.compare.values import items, likeness, text
from literasi.values.finding import Finding, Related
from literasi.values.mark import Mark

_INSTEAD: Mapping[str, str] = {
    "instansi": "profil kantor diubah, bukan dihapus",
    "permohonan": "buat «penutupan» dengan hasil ditarik atau dibatalkan dan alasannya",
    "disposisi": "buat disposisi baru dengan tindakan membatalkan",
    "koordinasi": "buat koordinasi baru dengan «menggantikan» yang menunjuk catatan ini",
    "surat-keluar": "buat surat pembatalan atau pencabutan yang menunjuk surat ini",
    "perjanjian": "isi «pengakhiran», atau buat adendum",
    "kegiatan": "isi «dibatalkan» pada jadwalnya dengan alasan",
    "presensi": "buat ulang catatan ini seperti semula",
    "segel": "data di dalamnya dilupakan dengan: literasi forget",
    "penutupan": "buat ulang catatan ini seperti semula",
    "penutupan-buku": "bulan yang sudah ditutup tidak dibuka lagi; catat perubahan di «koreksi»",
}
_MOSTLY = 0.75  # a copy with small corrections, not another paper of the same case
_CLAIM_HINT = "kembalikan berkas ini; nomor yang tidak jadi dipakai diberi «batal» dengan alasan"
_SOP_HINT = "kembalikan berkas ini; versi lama tetap disimpan dan diberi «berlaku_hingga»"
_PAGE_HINT = "kembalikan berkas ini, lalu isi «ditarik» dengan tanggal, pelaku, dan alasannya"


def missing(pairs: Iterable[Pair], setting: Setting) -> Iterator[Finding]:
    """Judge every record whose file is gone; a claim keeps its name, so it is never renamed."""
    every = tuple(pairs)
    fresh = [(one, one.new.data) for one in every if one.fresh and one.new is not None]
    for one in every:
        if one.gone:
            heir = _heir(one, fresh) if one.where.kind != "nomor" else None
            found = _renamed(one, heir) if heir else _deleted(one, setting)
            yield from (found,) if found else ()


def _heir(lost: Pair, fresh: list[tuple[Pair, Any]]) -> Pair | None:
    """Find the new file that holds the same record: word for word before nearly."""
    if lost.old is None:
        return None
    old, kind = lost.old.data, lost.where.kind
    same = [(one, new) for one, new in fresh if one.where.kind == kind and _is_same(old, new)]
    exact = [one for one, new in same if new == old]
    return next(iter([*exact, *(one for one, _ in same)]), None)


def _is_same(old: Any, new: Any) -> bool:
    return bool(_uids(old) & _uids(new)) or likeness(old, new) >= _MOSTLY


def _uids(data: Any) -> set[str]:  # any YAML value
    return {text(one, "uid") for one in items(data, "jadwal")} - {""}


def _renamed(lost: Pair, heir: Pair) -> Finding:
    message = f"nama catatan berubah dari «{lost.where.id}» menjadi «{heir.where.id}»"
    if lost.where.office != heir.where.office:
        message = f"catatan pindah dari kantor «{lost.where.office}» ke «{heir.where.office}»"
    hint = f"kembalikan nama berkasnya menjadi {lost.path}"
    related = (Related(Mark(heir.path), "isinya sekarang di sini"),)
    return Finding(Mark(lost.path), titles.IDENTITY, message, hint, related=related)


def _deleted(lost: Pair, setting: Setting) -> Finding | None:
    said = _special(lost, setting) or _evidence(lost, setting)
    return Finding(Mark(lost.path), *said) if said else None


def _special(lost: Pair, setting: Setting) -> tuple[str, str, str] | None:
    kind, data = lost.where.kind, lost.old.data if lost.old else {}
    if kind == "nomor":
        return titles.CLAIM, f"pengambilan nomor «{lost.where.id}» dihapus", _CLAIM_HINT
    if kind == "publikasi" and is_out(data, setting.day(lost.where.office)):
        message = f"publikasi yang terbit {text(data, 'terbit')[:10]} dihapus"
        return titles.PUBLISHED, message, _PAGE_HINT
    if kind == "sop" and in_force(lost.where, data, setting):
        message = "versi SOP ini sudah berlaku dan dipakai permohonan, tetapi dihapus"
        return titles.SOP, message, _SOP_HINT
    return None


def _evidence(lost: Pair, setting: Setting) -> tuple[str, str, str] | None:
    kind = lost.where.kind
    if kind not in _INSTEAD:
        return None
    hint = f"kembalikan berkas ini; {_INSTEAD[kind]}"
    if kind == "kegiatan" and (lost.where.office, lost.where.id) in setting.public:
        return titles.PUBLISHED, "kegiatan yang sudah diumumkan dihapus", hint
    return titles.DELETED, f"catatan {kind} dihapus", hint
