"""The beginning of a correction: a new record points to the decided one, which stays.

What was signed, sent or disposed is evidence; it is corrected by a later act of the same office.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from literasi.records.catalogue import Entry, Office
from literasi.records.kinds import KINDS
from literasi.values.dates import format_date, parse_date
from literasi.values.errors import OperatorError
from literasi.values.labels import LETTERS

Data = dict[str, Any]
LETTER_KINDS = ("ralat", "perubahan", "pembatalan", "pencabutan")
_ENDING = {"pembatalan", "pencabutan"}
_ELSEWHERE: Mapping[str, str] = {
    "permohonan": "isian yang keliru diubah di catatan itu sendiri, atau tutup berkasnya",
    "kegiatan": "pada jadwalnya isi «dipindah» dengan «dari» yang semula, atau «dibatalkan»",
    "publikasi": "isi «ditarik» dengan tanggal, pelaku, dan alasannya, lalu buat halaman baru",
    "penutupan-buku": "jalankan: literasi close-month BUKU --month BULAN --correct CATATAN",
    "nomor": "isi «batal» dengan alasan; nomor itu tidak dipakai lagi",
    "sop": "beri «berlaku_hingga», lalu buat versi baru",
    "segel": "jalankan: literasi forget",
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a correction is meant: by whom and when, what was wrong, and which sort of letter."""

    by: Mapping[str, str]
    when: str
    reason: str
    letter: str = "ralat"


@dataclass(frozen=True, slots=True)
class Correction:
    """The new record by its name (`<jenis>/<id>`), and what a clerk still has to see to."""

    ref: str
    data: Data
    remaining: tuple[str, ...]


def correction(office: Office, kind: str, name: str, wanted: Wanted) -> Correction:
    """Draft the correction of a record; kinds that are mended in place say how."""
    known = kind in KINDS
    table: Mapping[str, Entry[Any]] = getattr(office, kind.replace("-", "_")) if known else {}
    entry = table.get(name)
    if entry is None:
        remedy = "tulis jenis dan namanya, misalnya surat-keluar/2026-k07h-s1"
        raise OperatorError(f"catatan «{kind}/{name}» tidak ada", remedy)
    if kind not in _MADE:
        remedy = _ELSEWHERE.get(kind, "ubah catatan itu sendiri; riwayatnya tersimpan di Git")
        raise OperatorError(f"«{entry.ref}» tidak dibetulkan dengan catatan baru", remedy)
    return _MADE[kind](office, entry, wanted)


def _letter(office: Office, entry: Entry[Any], wanted: Wanted) -> Correction:
    old = entry.value
    if old.nomor is None or old.penandatanganan is None:
        remedy = "tambahkan versi baru di «konsep» pada catatan itu sendiri"
        raise OperatorError(f"«{entry.ref}» belum ditandatangani dan bernomor", remedy)
    _still_stands(office, entry)
    title = LETTERS[wanted.letter]
    about = f"surat nomor {old.nomor} tanggal {format_date(parse_date(old.tanggal_surat))}"
    data = {
        **_kept(entry, "berkas", "kepada", "sifat_keamanan", "sifat_kecepatan",
                "kode_klasifikasi", "tembusan"),
        "jenis_surat": wanted.letter,
        "alasan": wanted.reason,
        "hal": f"{title} {about}",
        "terhadap": entry.id,
        "konsep": [_draft(wanted)],
    }  # fmt: skip
    name = _next(office.surat_keluar, f"{old.berkas}-s")
    return Correction(f"surat-keluar/{name}", data, (
        "isi surat di «konsep · isi»",
        "penelitian, penandatanganan, dan nomor (literasi number sync) seperti surat lain",
    ))  # fmt: skip


def _still_stands(office: Office, entry: Entry[Any]) -> None:
    for one in office.surat_keluar.values():
        if one.value.terhadap == entry.id and one.value.jenis_surat in _ENDING:
            remedy = f"betulkan surat yang membatalkannya: {one.ref}"
            raise OperatorError(f"«{entry.ref}» sudah dibatalkan atau dicabut", remedy)


def _talk(office: Office, entry: Entry[Any], wanted: Wanted) -> Correction:
    data = {
        **_kept(entry, "berkas", "dengan", "cara", "jalur", "penerima_salinan"),
        "tanggal": wanted.when,
        "oleh": dict(wanted.by),
        "hasil": wanted.reason,
        "menggantikan": entry.id,
    }
    name = _next(office.koordinasi, f"{entry.value.berkas}-k")
    return Correction(f"koordinasi/{name}", data, (
        "«dengan», «cara», dan «jalur» disalin dari catatan lama; ubah yang berbeda",
    ))  # fmt: skip


def _disposition(office: Office, entry: Entry[Any], wanted: Wanted) -> Correction:
    for one in office.disposisi.values():
        if one.value.membatalkan == entry.id:
            message = f"«{entry.ref}» sudah dibatalkan oleh «{one.ref}»"
            raise OperatorError(message, "buat disposisi baru yang benar")
    data = {
        **_kept(entry, "berkas", "cara"),
        "tindakan": "membatalkan",
        "dari": dict(wanted.by),
        "tanggal": wanted.when,
        "catatan": wanted.reason,
        "membatalkan": entry.id,
    }
    name = _next(office.disposisi, f"{entry.value.berkas}-")
    return Correction(f"disposisi/{name}", data, ("disposisi baru yang benar, bila perlu",))


def _agreement(office: Office, entry: Entry[Any], wanted: Wanted) -> Correction:
    old = entry.value
    if old.tanggal is None:
        remedy = "tambahkan versi baru di «konsep» pada catatan itu sendiri"
        raise OperatorError(f"«{entry.ref}» belum ditandatangani", remedy)
    kept = _kept(entry, "berkas", "tentang", "ruang_lingkup", "klausul")
    parties = [
        {key: value for key, value in one.items() if key != "nomor"}
        for one in entry.document.data["pihak"]
    ]
    data = {
        **kept,
        "judul": f"Adendum {old.judul}",
        "jenis": "adendum",
        "pihak": parties,
        "konsep": [{**_draft(wanted), "perubahan": wanted.reason}],
        "adendum_dari": entry.id,
    }
    name = _next(office.perjanjian, f"{old.berkas}-p")
    return Correction(f"perjanjian/{name}", data, (
        "«ruang_lingkup» dan «klausul» disalin dari perjanjian lama; tulis yang berubah saja",
        "nomor kedua pihak, tanggal, dan penandatanganan menyusul",
    ))  # fmt: skip


def _kept(entry: Entry[Any], *keys: str) -> Data:
    """Copy what the correction shares with the old record, as it was written."""
    found = entry.document.data
    return {"skema": 1, **{key: found[key] for key in keys if key in found}}


def _draft(wanted: Wanted) -> Data:
    return {"versi": 1, "tanggal": wanted.when, "oleh": dict(wanted.by)}


def _next(table: Mapping[str, Entry[Any]], start: str) -> str:
    """Give the next name of a series such as `2026-k07h-s1`, `2026-k07h-s2`."""
    tail = re.compile(rf"{re.escape(start)}([0-9]{{1,6}})")
    found = (tail.fullmatch(one) for one in table)
    return f"{start}{max((int(one[1]) for one in found if one), default=0) + 1}"


_MADE: Mapping[str, Callable[[Office, Entry[Any], Wanted], Correction]] = {
    "surat-keluar": _letter,
    "koordinasi": _talk,
    "disposisi": _disposition,
    "perjanjian": _agreement,
}
