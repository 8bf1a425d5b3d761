"""The activity of a Kendal case, and the end of its file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from acara import berkala, jadwal, kepala_kegiatan, peserta_kegiatan
from kalender import geser, saat, sesi
from kendal_awal import DIMAS, SUBKOOR, ditetapkan, hari, lokasi, petugas

if TYPE_CHECKING:
    from umum import Kasus, Rekaman


def kegiatan(kasus: Kasus) -> Rekaman:
    """Return the activity with its booking and, once held, its reports."""
    utama, bantu = petugas(kasus)
    telah = kasus.sudah("tutup", "laporan")
    isi = kepala_kegiatan(kasus)
    isi["penanggung_jawab"] = utama
    isi |= peserta_kegiatan(kasus, telah=telah)
    isi["jadwal"] = [_pesan(kasus)]
    if not kasus.sudah("dipesan", "tarik"):
        isi["ceklis"] = [_siap(kasus, bantu, telah=telah)]
    if telah:
        isi["laporan"] = [*berkala(kasus, utama), _laporan(kasus, utama)]
    if kasus.sudah("tutup"):
        isi["arsip"] = {
            "tanggal": geser(sesi(kasus.data)[-1], 2).isoformat(),
            "oleh": DIMAS,
            "daftar": isi_berkas(kasus),
            "lokasi": lokasi(kasus),
        }
    return isi


def _pesan(kasus: Kasus) -> Rekaman:
    isi = jadwal(kasus, "kendal")
    isi["dipesan"] = {"tanggal": saat(hari(kasus, 3), 2, kasus.acak), "oleh": SUBKOOR}
    dasar = {"surat_balasan": "surat-keluar/{}-s1", "pk": "perjanjian/{}-p1"}
    if not kasus.sudah("dipesan"):
        isi["ditetapkan"] = {
            "tanggal": saat(ditetapkan(kasus), 0, kasus.acak),
            "oleh": SUBKOOR,
            "dasar": dasar.get(kasus.data["jalur"], "koordinasi/{}-k1").format(kasus.id),
        }
    if kasus.sudah("tarik"):
        isi["dibatalkan"] = {
            "tanggal": f"{kasus.data['tarik']}T09:15",
            "oleh": SUBKOOR,
            "alasan": kasus.data["alasan"],
        }
    return isi


def _siap(kasus: Kasus, oleh: Rekaman, *, telah: bool) -> Rekaman:
    mobil = "mobil-pustaka" in kasus.data["ruang"]
    tugas = "Memilih buku dan memeriksa mobil" if mobil else "Menata ruang dan memeriksa alat"
    isi: Rekaman = {"kunci": "ruang_siap", "tugas": tugas}
    if telah:
        isi |= {"tanggal": geser(sesi(kasus.data)[0], -1).isoformat(), "oleh": oleh}
    return isi


def _laporan(kasus: Kasus, oleh: Rekaman) -> Rekaman:
    tanggal = saat(geser(sesi(kasus.data)[-1], 1), 1, kasus.acak)
    return {"jenis": "akhir", "tanggal": tanggal, "oleh": oleh, "isi": kasus.data["laporan"]}


def isi_berkas(kasus: Kasus) -> list[str]:
    """List the papers in the file."""
    tengah = {"surat_balasan": ["Pertinggal surat balasan"], "pk": ["Naskah perjanjian"]}
    return [
        "Surat permohonan",
        "Lembar disposisi (2 lembar)",
        "Catatan koordinasi",
        *tengah.get(kasus.data["jalur"], []),
        "Rekapitulasi presensi",
        "Laporan kegiatan",
    ]


def penutupan(kasus: Kasus, bukti: list[str]) -> Rekaman:
    """Return the end of a case that was carried out."""
    akhir = geser(sesi(kasus.data)[-1], 3)
    terbit = [date.fromisoformat(t["terbit"][:10]) for t in kasus.data.get("terbitan", [])]
    return {
        "berkas": kasus.id,
        "hasil": "ditutup",
        "tanggal": f"{max([akhir, *terbit])}T14:45",
        "oleh": DIMAS,
        "bukti": bukti,
        "isi_berkas": isi_berkas(kasus),
        "kode_klasifikasi": kasus.data["kode"],
        "lokasi_berkas": lokasi(kasus),
    }


def penarikan(kasus: Kasus) -> Rekaman:
    """Return the end of a case that its applicant withdrew."""
    return {
        "berkas": kasus.id,
        "hasil": "ditarik",
        "tanggal": f"{kasus.data['tarik']}T10:00",
        "oleh": DIMAS,
        "alasan": kasus.data["alasan"],
        "bukti": [f"koordinasi/{kasus.id}-k2", f"kegiatan/{kasus.id}-g1"],
        "isi_berkas": ["Surat permohonan", "Lembar disposisi (2 lembar)", "Surat penarikan"],
        "kode_klasifikasi": kasus.data["kode"],
        "lokasi_berkas": lokasi(kasus),
    }
