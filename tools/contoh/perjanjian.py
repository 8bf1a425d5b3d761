"""The agreements of the example cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kalender import geser, sesi
from naskah import KADIS_KENDAL, Meja, kirim, konsep, lama_teliti
from umum import Kasus, Rekaman, id_mitra

if TYPE_CHECKING:
    from nomor import Buku

KANTOR = "Dinas Kearsipan dan Perpustakaan Kabupaten Kendal"
KEWAJIBAN = (
    "Kewajiban Pihak Kesatu: menyediakan tempat, pembimbing, dan bahan bacaan. "
    "Kewajiban Pihak Kedua: mengatur peserta dan menyerahkan rekapitulasi kehadiran."
)
PELINDUNGAN = (
    "Pelindungan data pribadi dan publikasi: data peserta dipakai hanya untuk kegiatan; "
    "foto orang hanya dimuat dengan persetujuan."
)
DASAR = ("Undang-Undang Nomor 43 Tahun 2007 tentang Perpustakaan",)
KLAUSUL = (
    *("ketentuan-umum", "maksud-dan-tujuan", "ruang-lingkup", "pelaksanaan"),
    *("hak-dan-kewajiban", "pembiayaan", "jangka-waktu", "pelindungan-data-dan-publikasi"),
    *("monitoring-dan-evaluasi", "keadaan-kahar", "penyelesaian-perselisihan"),
    *("korespondensi", "perubahan", "pengakhiran", "penutup"),
)


def isi_perjanjian(kasus: Kasus, lawan: str) -> str:
    """Write the draft of an agreement in short."""
    data = kasus.data
    return "\n\n".join(
        [
            f"PERJANJIAN KERJA SAMA antara {KANTOR} dengan {lawan} tentang {data['tentang']}.",
            f"Ruang lingkup: {data['lingkup']}",
            KEWAJIBAN,
            PELINDUNGAN,
            "Pembiayaan dibebankan pada masing-masing pihak.",
        ]
    )


def perjanjian(kasus: Kasus, buku: Buku, meja: Meja) -> Rekaman:
    """Return the agreement, signed when the table gives a date for it."""
    data, lawan, mulai = kasus.data, kasus.mitra[1], geser(kasus.terima, 4)
    dikirim = geser(mulai, lama_teliti(kasus) + 1)
    kepala = {"urutan": "kesatu", "wakil_nama": "Retno Contoh", "wakil_jabatan": KADIS_KENDAL}
    nama, jabatan = data["wakil"]
    mitra = {"urutan": "kedua", "mitra": id_mitra(kasus), "wakil_nama": nama}
    mitra["wakil_jabatan"] = jabatan
    isi: Rekaman = {
        "berkas": kasus.id,
        "judul": f"Perjanjian Kerja Sama antara {KANTOR} dengan {lawan}",
    }
    isi |= {"tentang": data["tentang"], "jenis": "perjanjian_kerja_sama"}
    isi |= {"pihak": [kepala, mitra], "ruang_lingkup": data["lingkup"]}
    isi["dasar"] = list(DASAR)
    isi["konsep"] = konsep(kasus, meja, mulai, isi_perjanjian(kasus, lawan))
    isi["pengiriman"] = [kirim(kasus, meja.penyusun, dikirim)]
    if "tanda_tangan" in data:
        setuju = {"tanggal": geser(dikirim, 2).isoformat(), "isi": "setuju"}
        isi["jawaban"] = [setuju | {"catatan": "Tidak ada perubahan."}]
        isi = _ditandatangani(kasus, buku, meja, isi)
    return isi | {"klausul": list(KLAUSUL)} | ({"asli": 2} if "seri" in isi else {})


def _ditandatangani(kasus: Kasus, buku: Buku, meja: Meja, isi: Rekaman) -> Rekaman:
    data = kasus.data
    nomor = buku.perjanjian(f"perjanjian/{kasus.id}-p1", data["kode"], data["nomor_pk"])
    hari = data["tanda_tangan"]
    buku.catat(nomor, f"{hari}T09:30")
    isi["pihak"][0]["nomor"] = nomor
    isi["pihak"][1]["nomor"] = f"{kasus.acak.randint(3, 40):03d}/PKS/{kasus.mitra[4]}/VIII/2026"
    akhir = sesi(data)[-1].isoformat()
    letak = list(isi)
    seri = letak.index("pihak") + 1
    isi = {k: isi[k] for k in letak[:seri]} | {"seri": "perjanjian"} | isi
    return isi | {
        "dasar_kewenangan": {"jenis": "kewenangan_jabatan"},
        "penandatanganan": [
            {"pihak": "kesatu", "tanggal": f"{hari}T10:00", "cara": "basah", "oleh": meja.kepala},
            {"pihak": "kedua", "tanggal": f"{hari}T10:00", "cara": "basah"},
        ],
        "tanggal": hari,
        "tempat": "Kendal",
        "jangka_waktu": {"mulai": hari, "selesai": akhir},
    }
