"""Drafts, reviews, letters and agreements of the example cases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kalender import geser, saat, sesi, tulis_hari, tulis_jam, tulis_tanggal, urutan
from umum import Kasus, Rekaman, diharapkan, id_mitra, token

if TYPE_CHECKING:
    from nomor import Buku

KADIS_KENDAL = "Kepala Dinas Kearsipan dan Perpustakaan Kabupaten Kendal"
KADIS_MOJOKERTO = "Kepala Dinas Perpustakaan dan Kearsipan Kabupaten Mojokerto"
TEMPAT = {
    "aula": "aula",
    "aula-a": "aula A",
    "aula-b": "aula B",
    "panggung-terbuka": "panggung terbuka",
    "ruang-diskusi": "ruang diskusi",
}
PIMPINAN = {
    "sd_mi": "Kepala",
    "smp_mts": "Kepala",
    "sma_smk_ma": "Kepala",
    "paud_tk": "Kepala",
    "opd": "Kepala",
    "perpustakaan_lain": "Kepala",
    "komunitas": "Ketua",
    "pesantren": "Pengasuh",
}


@dataclass(frozen=True, slots=True)
class Meja:
    """Who drafts, reviews, signs and sends at an office."""

    penyusun: Rekaman
    peneliti: tuple[Rekaman, ...]
    kepala: Rekaman
    jabatan: str


def lama_teliti(kasus: Kasus) -> int:
    """Return how many working days drafting and review take; a refused draft adds two."""
    return 3 if "perbaiki" in kasus.data else 1


def konsep(kasus: Kasus, meja: Meja, mulai: date, isi: str) -> list[Rekaman]:
    """Return the drafts with their reviews: one, or two when the first was sent back."""
    if "perbaiki" not in kasus.data:
        return [_konsep(kasus, meja, (1, mulai), isi)]
    kurang = "\n\n".join(isi.split("\n\n")[:-2] + isi.split("\n\n")[-1:])
    tolak = {
        "tanggal": saat(geser(mulai, 1), 1, kasus.acak),
        "oleh": meja.peneliti[0],
        "hasil": "tidak",
        "catatan": kasus.data["perbaiki"],
    }
    awal = {
        "versi": 1,
        "tanggal": saat(mulai, 0, kasus.acak),
        "oleh": meja.penyusun,
        "isi": kurang,
        "penelitian": [tolak],
    }
    return [awal, _konsep(kasus, meja, (2, geser(mulai, 2)), isi)]


def _konsep(kasus: Kasus, meja: Meja, versi: tuple[int, date], isi: str) -> Rekaman:
    nomor, tanggal = versi
    teliti = [
        {
            "tanggal": saat(geser(tanggal, 1), bagian, kasus.acak),
            "oleh": oleh,
            "hasil": "ya",
            "paraf": True,
        }
        for bagian, oleh in zip((1, 2), meja.peneliti, strict=False)
    ]
    satu: Rekaman = {
        "versi": nomor,
        "tanggal": saat(tanggal, 0, kasus.acak),
        "oleh": meja.penyusun,
    }
    satu["isi"] = isi
    if nomor > 1:
        satu["perubahan"] = "Diperbaiki sesuai catatan peneliti."
    return satu | {"penelitian": teliti}


def waktu(kasus: Kasus) -> str:
    """Write the days of an activity as a letter does."""
    hari, data = sesi(kasus.data), kasus.data
    if "ulang" not in data:
        return tulis_hari(hari[0])
    jangka = f"{tulis_tanggal(hari[0])} sampai {tulis_tanggal(hari[-1])}"
    satu = len(data["ulang"]["hari"]) == 1
    return f"setiap {data['ulang']['hari'][0].capitalize()}, {jangka}" if satu else jangka


def pembuka(masuk: Rekaman, jawab: str) -> str:
    """Write the first sentence of a reply."""
    tanggal = tulis_tanggal(date.fromisoformat(masuk["tanggal_surat"]))
    return (
        f"Menindaklanjuti surat Saudara Nomor {masuk['nomor_surat']} tanggal {tanggal} "
        f"hal {masuk['hal']}, dengan hormat kami sampaikan bahwa {jawab}"
    )


PENUTUP = "Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih."


def isi_terima(kasus: Kasus, masuk: Rekaman) -> str:
    """Write the reply that accepts a request."""
    data = kasus.data
    jawab = "pada prinsipnya kami menerima permohonan dimaksud, dengan jadwal sebagai berikut:"
    rinci = (
        f"- hari/tanggal: {waktu(kasus)}",
        f"- waktu: {tulis_jam(data)}",
        f"- tempat: {TEMPAT[data['ruang'][0]]} perpustakaan",
        f"- acara: {data['nama']}",
        f"- peserta: {diharapkan(kasus)} orang",
    )
    mohon = "Kami mohon penanggung jawab hadir 15 menit sebelum acara untuk memeriksa ruang."
    return "\n\n".join([pembuka(masuk, jawab), "\n".join(rinci), mohon, PENUTUP])


def isi_tolak(kasus: Kasus, masuk: Rekaman) -> str:
    """Write the reply that refuses a request, with its reason and another offer."""
    alasan = kasus.data["alasan"]
    jawab = "permohonan dimaksud mohon maaf belum dapat kami penuhi. " + alasan
    return "\n\n".join([pembuka(masuk, jawab), kasus.data["tawaran"], PENUTUP])


def surat(kasus: Kasus, buku: Buku, meja: Meja, masuk: Rekaman) -> Rekaman:
    """Return the reply letter: drafted on the fourth day, reviewed, signed, numbered and sent."""
    data, mulai = kasus.data, geser(kasus.terima, 4)
    tolak = kasus.sudah("tolak")
    tanda = geser(mulai, lama_teliti(kasus) + 1)
    isi: Rekaman = {"berkas": kasus.id, "jenis_surat": "balasan"}
    isi["isi_jawaban"] = "menolak" if tolak else "menerima"
    if tolak:
        isi["alasan"] = data["alasan"]
    isi["hal"] = "Balasan " + data["hal"][0].lower() + data["hal"][1:]
    pimpinan = PIMPINAN.get(kasus.mitra[2], "Pimpinan")
    isi["kepada"] = {"mitra": id_mitra(kasus), "nama": f"{pimpinan} {kasus.mitra[1]}"}
    isi |= {"sifat_keamanan": "biasa", "sifat_kecepatan": "biasa"}
    isi |= {"kode_klasifikasi": data["kode"], "lampiran": "-"}
    naskah = isi_tolak(kasus, masuk) if tolak else isi_terima(kasus, masuk)
    isi["konsep"] = konsep(kasus, meja, mulai, naskah)
    isi |= _tanda_tangan(kasus, buku, meja, tanda)
    isi["pengiriman"] = [kirim(kasus, meja.penyusun, tanda)]
    if not tolak:
        catatan = "Pemohon menyatakan tidak ada keberatan."
        jawaban = {"tanggal": geser(tanda, 2).isoformat(), "isi": "setuju", "catatan": catatan}
        isi["jawaban"] = [jawaban]
    return isi | {"kode_periksa": token(kasus.acak)}


def _tanda_tangan(kasus: Kasus, buku: Buku, meja: Meja, tanda: date) -> Rekaman:
    pukul = saat(tanda, 1, kasus.acak)
    nomor = buku.keluar(f"surat-keluar/{kasus.id}-s1", kasus.data["kode"], tanda)
    buku.catat(nomor, pukul)
    oleh = {"tanggal": pukul, "oleh": meja.kepala, "cara": kasus.acak.choice(["basah", "tte"])}
    return {
        "penandatanganan": oleh | {"jabatan_tercetak": meja.jabatan},
        "seri": "keluar",
        "nomor": nomor,
        "tanggal_surat": tanda.isoformat(),
    }


def kirim(kasus: Kasus, oleh: Rekaman, tanggal: date) -> Rekaman:
    """Return how a letter or a draft was handed over, on the afternoon of a day."""
    return {
        "tanggal": saat(tanggal, 2, kasus.acak),
        "oleh": oleh,
        "cara": kasus.acak.choice(["surel", "surel", "langsung"]),
        "penerima": f"Sekretariat {kasus.mitra[1]}",
        "diterima": saat(tanggal, 3, kasus.acak),
        "bukti": f"Buku ekspedisi 2026, lembar {1 + urutan(tanggal) // 2}",
    }
