"""One plain sentence for each kind of record: what its being there says."""

from collections.abc import Callable, Mapping
from typing import Any

from literasi.cases.posts import post
from literasi.records.catalogue import Entry, Office
from literasi.values.dates import format_date, parse_date
from literasi.values.labels import AGREEMENTS, LETTERS, PUBLICATIONS

_NAMES = ("judul", "nama", "hal", "kode")
_ENDS = {"selesai": "selesai", "ditolak": "ditolak", "ditarik": "ditarik pemohon",
         "dibatalkan": "dibatalkan"}  # fmt: skip


def sentence(office: Office, entry: Entry[Any]) -> str:
    """Say what a record tells; a kind without words of its own gives its name."""
    made = _MADE.get(entry.kind)
    if made is not None:
        return made(office, entry.value)
    return next((str(found) for key in _NAMES if (found := getattr(entry.value, key, None))),
                entry.id)  # fmt: skip


def partner(office: Office, key: str | None) -> str:
    """Write a partner's name, or its key where no record has it."""
    known = office.mitra.get(key or "")
    return known.value.nama if known else key or "–"


def role(office: Office, key: str) -> str:
    """Write a role as people call it."""
    return post(office, key, "").name


def _on(act: str) -> str:
    return format_date(parse_date(act))


def _request(office: Office, one: Any) -> str:
    if one.program is not None:
        return f"program «{one.program.nama}», direncanakan {_on(one.program.direncanakan)}"
    who = partner(office, one.pemohon.mitra) if one.pemohon else "–"
    came = f", diterima {_on(one.surat_masuk.tanggal_terima)}" if one.surat_masuk else ""
    return f"permohonan «{one.hal}» dari {who}{came}"


def _disposition(office: Office, one: Any) -> str:
    to = ", ".join(role(office, each.peran) for each in one.kepada)
    known = {each.kunci: each.teks for each in office.profile.value.instruksi_disposisi}
    told = "; ".join(known.get(each, each) for each in one.instruksi)
    whom = f" kepada {to}" if to else ""
    what = f": {told}" if told else ""
    action = one.tindakan.replace("_", " ")
    return f"{role(office, one.dari.peran)} {action}{whom} pada {_on(one.tanggal)}{what}"


def _talk(_: Office, one: Any) -> str:
    path = f"; jalur {one.jalur.replace('_', ' ')}" if one.jalur else ""
    return f"koordinasi dengan {one.dengan} pada {_on(one.tanggal)}: {one.hasil}{path}"


def _letter(office: Office, one: Any) -> str:
    to = one.kepada.nama or partner(office, one.kepada.mitra)
    if one.penandatanganan is not None:
        who = role(office, one.penandatanganan.oleh.peran)
        stage = f"ditandatangani {who} pada {_on(one.penandatanganan.tanggal)}"
    else:
        stage = f"konsep versi {max(each.versi for each in one.konsep)}"
    number = f", nomor {one.nomor}" if one.nomor else ""
    return f"{LETTERS[one.jenis_surat].lower()} «{one.hal}» kepada {to}; {stage}{number}"


def _agreement(office: Office, one: Any) -> str:
    others = ", ".join(partner(office, each.mitra) for each in one.pihak if each.mitra)
    stage = f"bertanggal {_on(one.tanggal)}" if one.tanggal else "masih konsep"
    return f"{AGREEMENTS[one.jenis].lower()} «{one.judul}» dengan {others or '–'}; {stage}"


def _activity(_: Office, one: Any) -> str:
    return f"kegiatan «{one.nama}» dengan {len(one.jadwal)} jadwal"


def _presence(office: Office, one: Any) -> str:
    known = office.kegiatan.get(one.kegiatan)
    name = known.value.nama if known else one.kegiatan
    return f"kehadiran {one.jumlah.total} orang pada «{name}», {_on(one.sesi)}"


def _page(_: Office, one: Any) -> str:
    return f"{PUBLICATIONS[one.jenis].lower()} «{one.judul}», terbit {_on(one.terbit)}"


def _closing(_: Office, one: Any) -> str:
    how = _ENDS.get(one.hasil, one.hasil.replace("_", " "))
    why = f": {one.alasan}" if one.alasan else ""
    return f"berkas {one.berkas} ditutup ({how}) pada {_on(one.tanggal)}{why}"


def _closed_book(_: Office, one: Any) -> str:
    return f"buku {one.buku} bulan {one.bulan} ditutup dengan {one.jumlah} baris"


_MADE: Mapping[str, Callable[[Office, Any], str]] = {
    "permohonan": _request,
    "disposisi": _disposition,
    "koordinasi": _talk,
    "surat-keluar": _letter,
    "perjanjian": _agreement,
    "kegiatan": _activity,
    "presensi": _presence,
    "publikasi": _page,
    "penutupan": _closing,
    "penutupan-buku": _closed_book,
}
