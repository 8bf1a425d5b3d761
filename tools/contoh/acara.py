"""An example case's activity: time and place, people, totals of its sessions."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from uuid import uuid5

from kalender import geser, kerja, sesi
from umum import RUANG_NAMA, Kasus, Rekaman, diharapkan, hadir, id_mitra


def jadwal(kasus: Kasus, kantor: str) -> Rekaman:
    """Return the entry of time and place; the office adds its acts."""
    data = kasus.data
    isi: Rekaman = {
        "kunci": "a",
        "uid": str(uuid5(RUANG_NAMA, f"{kantor}/{kasus.id}-g1/a")),
        "mulai": data["mulai"],
        "selesai": _selesai(data),
    }
    if "ulang" in data:
        isi["ulang"] = ulang(data["ulang"])
    if "lewati" in data:
        isi["lewati"] = [{"tanggal": t, "alasan": a} for t, a in data["lewati"].items()]
    isi["ruang"] = data["ruang"]
    for kunci, nama in (("tempat", "tempat"), ("rute", "rute"), ("tata_letak", "tata")):
        if nama in data:
            isi[kunci] = data[nama]
    if "alat" in data:
        isi["peralatan"] = [{"peralatan": a, "jumlah": int(n)} for a, n in data["alat"].items()]
    return isi


def _selesai(data: Rekaman) -> str:
    return f"{data['mulai'][:11]}{data['selesai']}"


def ulang(tabel: Rekaman) -> Rekaman:
    """Return a rule of recurrence with its numbers as numbers."""
    return {k: int(v) if k in {"minggu_ke", "jumlah"} else v for k, v in tabel.items()}


def kepala_kegiatan(kasus: Kasus) -> Rekaman:
    """Return the first part of an activity, up to the person responsible."""
    data = kasus.data
    isi: Rekaman = {"berkas": kasus.id, "nama": data["nama"], "jenis_kegiatan": data["jenis"]}
    for kunci in ("ringkasan", "sasaran"):
        if kunci in data:
            isi[kunci] = data[kunci]
    isi["sifat_keamanan"] = "biasa"
    if "mitra" in data:
        isi["mitra"] = [id_mitra(kasus)]
    return isi


def peserta_kegiatan(kasus: Kasus, *, telah: bool) -> Rekaman:
    """Return speakers, places, registration and programme of an activity."""
    data, isi = kasus.data, dict[str, Any]()
    if "narasumber" in data:
        nama, lembaga, topik = data["narasumber"]
        satu = {"nama": nama, "lembaga": lembaga, "topik": topik, "persetujuan": True}
        isi["narasumber"] = [satu | ({"hadir": "hadir"} if telah else {})]
    if "kuota" in data:
        isi["kuota"] = int(data["kuota"])
    isi["biaya"] = "gratis"
    if "daftar" in data:
        isi["pendaftaran"] = _pendaftaran(data["daftar"])
    jumlah = diharapkan(kasus)
    if jumlah:
        isi["peserta_diharapkan"] = jumlah
    if "acara" in data:
        isi["susunan_acara"] = [{"jam": a[:5], "acara": a[6:]} for a in data["acara"]]
    return isi


def _pendaftaran(daftar: list[str]) -> Rekaman:
    dibuka, ditutup, pendaftar, tunggu = daftar
    isi: Rekaman = {"dibuka": dibuka}
    if ditutup:
        isi["ditutup"] = ditutup
    isi["cara"] = "Mendaftar di meja layanan perpustakaan"
    if pendaftar:
        isi |= {"pendaftar": int(pendaftar), "daftar_tunggu": int(tunggu)}
    return isi


def dicatat(kasus: Kasus, hari: date) -> str:
    """Return when the totals of a session were written down: at its end or on the next workday."""
    akhir = datetime.fromisoformat(f"{hari}T{kasus.data['selesai']}") + timedelta(minutes=10)
    if kerja(hari) and akhir.strftime("%H:%M") <= "15:50":
        return akhir.strftime("%Y-%m-%dT%H:%M")
    return f"{geser(hari, 1)}T08:35"


def presensi(kasus: Kasus, oleh: Rekaman, lokasi: str) -> dict[str, Rekaman]:
    """Return the totals of every session held."""
    hasil = {}
    for hari, rinci in zip(sesi(kasus.data), hadir(kasus), strict=True):
        total = sum(rinci.values())
        laki = round(total * kasus.acak.uniform(0.36, 0.56))
        hasil[f"presensi/{kasus.id}-g1-a-{hari:%Y%m%d}"] = {
            "kegiatan": f"{kasus.id}-g1",
            "jadwal": "a",
            "sesi": f"{hari}T{kasus.data['mulai'][11:]}",
            "jumlah": {"total": total, "laki_laki": laki, "perempuan": total - laki, **rinci},
            "lokasi_berkas": lokasi,
            "dicatat": {"tanggal": dicatat(kasus, hari), "oleh": oleh},
        }
    return hasil


def berkala(kasus: Kasus, oleh: Rekaman) -> list[Rekaman]:
    """Return the interim report of a routine class, half-way through."""
    hari, jumlah = sesi(kasus.data), [sum(satu.values()) for satu in hadir(kasus)]
    tengah = len(hari) // 2
    if kasus.data["jenis"] != "kelas_rutin":
        return []
    angka = ", ".join(str(n) for n in jumlah[: tengah - 1])
    periode = f"Pertemuan ke-1 sampai ke-{tengah}"
    return [
        {
            "jenis": "berkala",
            "tanggal": f"{geser(hari[tengah - 1], 2)}T10:20",
            "oleh": oleh,
            "periode": periode,
            "isi": f"{periode} terlaksana; hadir {angka} dan {jumlah[tengah - 1]} orang.",
        }
    ]
