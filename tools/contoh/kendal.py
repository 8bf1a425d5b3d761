"""A Kendal case from request to closing, or to the refusal of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acara import presensi
from kalender import saat
from kendal_acara import kegiatan, penarikan, penutupan
from kendal_awal import (
    DIMAS,
    KABID,
    disposisi,
    hari,
    koordinasi,
    lokasi,
    meja,
    permohonan,
    petugas,
    tanda_surat,
)
from naskah import surat
from perjanjian import perjanjian
from terbitan import publikasi

if TYPE_CHECKING:
    from nomor import Buku
    from umum import Kasus, Rekaman


def penolakan(kasus: Kasus, buku: Buku, masuk: Rekaman) -> dict[str, Rekaman]:
    """Return opinion, refusal and refusing letter of a request that was not granted."""
    ada = disposisi(kasus)
    satu = ada[f"disposisi/{kasus.id}-1"]
    satu |= {"instruksi": ["untuk_ditelaah", "tanggapan_dan_saran"]}
    satu |= {"catatan": "Mohon pendapat sebelum saya putuskan."}
    tunda = hari(kasus, 3)
    putus = {
        **satu,
        "instruksi": ["tidak_setuju", "siapkan_konsep_jawaban"],
        "catatan": "Sependapat. Jawab dengan alasan dan tawaran lain.",
        "tanggal": saat(tunda, 0, kasus.acak),
        "batas_waktu": hari(kasus, 8).isoformat(),
    }
    pendapat = {
        "berkas": kasus.id,
        "tindakan": "menyelesaikan",
        "dari": KABID,
        "catatan": f"Pendapat: tidak disetujui. {kasus.data['alasan']}",
        "tanggal": saat(hari(kasus, 2), 1, kasus.acak),
        "cara": "kertas",
    }
    staf = [{"peran": "sub_koordinator", "pejabat": "laras"}]
    terus = {**putus, "dari": KABID, "kepada": staf, "instruksi": ["siapkan_konsep_jawaban"]}
    terus |= {"catatan": "Susun jawaban yang ringkas.", "tanggal": saat(tunda, 2, kasus.acak)}
    hop = (satu, pendapat, putus, terus)
    hasil = {f"disposisi/{kasus.id}-{n}": isi for n, isi in enumerate(hop, 1)}
    balasan = surat(kasus, buku, meja(tanda_surat(kasus)), masuk)
    akhir = {
        "berkas": kasus.id,
        "hasil": "ditolak",
        "tanggal": f"{hari(kasus, 7)}T10:00",
        "oleh": DIMAS,
        "alasan": kasus.data["alasan"],
        "bukti": [f"disposisi/{kasus.id}-3", f"surat-keluar/{kasus.id}-s1"],
        "isi_berkas": ["Surat permohonan", "Lembar disposisi (4 lembar)", "Pertinggal surat"],
        "kode_klasifikasi": kasus.data["kode"],
        "lokasi_berkas": lokasi(kasus),
    }
    return hasil | {f"surat-keluar/{kasus.id}-s1": balasan, f"penutupan/{kasus.id}": akhir}


def rekam(kasus: Kasus, buku: Buku) -> dict[str, Rekaman]:
    """Return every record of a Kendal case, up to the stage it has reached."""
    hasil = {f"permohonan/{kasus.id}": permohonan(kasus, buku)}
    masuk = hasil[f"permohonan/{kasus.id}"]["surat_masuk"]
    if kasus.sudah("masuk"):
        return hasil
    if kasus.sudah("tolak"):
        return hasil | penolakan(kasus, buku, masuk)
    hasil |= disposisi(kasus)
    if kasus.sudah("disposisi"):
        return hasil
    hasil |= koordinasi(kasus)
    if kasus.data["jalur"] == "surat_balasan":
        balasan = surat(kasus, buku, meja(tanda_surat(kasus)), masuk)
        hasil[f"surat-keluar/{kasus.id}-s1"] = balasan
    if kasus.data["jalur"] == "pk":
        hasil[f"perjanjian/{kasus.id}-p1"] = perjanjian(kasus, buku, meja(hari(kasus, 20)))
    return hasil | ({} if kasus.sudah("kirim") else _pelaksanaan(kasus))


def _pelaksanaan(kasus: Kasus) -> dict[str, Rekaman]:
    utama, _ = petugas(kasus)
    hasil = {f"kegiatan/{kasus.id}-g1": kegiatan(kasus)}
    hasil |= presensi(kasus, utama, lokasi(kasus)) if "hadir" in kasus.data else {}
    hasil |= publikasi(kasus, utama, KABID)
    if kasus.sudah("tutup"):
        hasil[f"penutupan/{kasus.id}"] = penutupan(kasus, list(hasil))
    if kasus.sudah("tarik"):
        hasil[f"penutupan/{kasus.id}"] = penarikan(kasus)
    return hasil
