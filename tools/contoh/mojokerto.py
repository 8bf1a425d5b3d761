"""The acts of a Mojokerto case, step by step as the proposed reading of its SOP lays them out."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from acara import berkala, jadwal, kepala_kegiatan, peserta_kegiatan, presensi
from kalender import geser, saat, sesi
from naskah import KADIS_MOJOKERTO, Meja, surat
from terbitan import publikasi
from umum import Kasus, Rekaman, id_mitra, pelaku, surat_masuk, token, usulan

if TYPE_CHECKING:
    from nomor import Buku

KADIS = pelaku("hartono", "kepala_dinas")
ANALIS = pelaku("yusuf", "staf_analis_kerja_sama")
AGENDARIS = pelaku("agus", "agendaris_surat")
BIDANG = pelaku("ratna", "bidang_pengembangan")
PUSTAKAWAN = pelaku("indah", "jf_pustakawan")
KEBERSIHAN = pelaku("slamet", "staf_kebersihan")
DOKUMENTASI = pelaku("fajar", "staf_dokumentasi")
PROMOSI = pelaku("nanik", "seksi_promosi_kerja_sama")
CATATAN = (
    "Laksanakan bila ruang kosong.",
    "Layani; utamakan peserta dari luar kota kabupaten.",
    "Tindak lanjuti dan laporkan hasilnya.",
    "Setuju. Pastikan ruang siap sehari sebelumnya.",
)


def lokasi(kasus: Kasus) -> str:
    """Return the shelf of the paper file."""
    return f"rak E/map {kasus.nomor}"


def permohonan(kasus: Kasus, buku: Buku) -> Rekaman:
    """Return the request, or the office's own plan."""
    data = kasus.data
    isi: Rekaman = {"sop": "pustaka-asiek-1"}
    isi["asal"] = "program_dinas" if "program" in data else "surat"
    isi |= {"hal": data["hal"], "ringkasan": data["minta"], "jenis_kegiatan": data["jenis"]}
    if "program" in data:
        isi["program"] = {
            "nama": data["program"],
            "dasar": "Rencana kegiatan tahunan (contoh)",
            "direncanakan": saat(kasus.terima, 0, kasus.acak),
            "oleh": PROMOSI,
        }
    else:
        isi |= _surat(kasus, buku)
    usul = usulan(kasus)
    if usul:
        isi["usulan"] = usul
    if "program" in data:
        return isi
    lacak = {"tautan_lacak": token(kasus.acak)} if kasus.nomor % 3 == 2 else {}
    return isi | lacak | {"kontak_tersegel": f"terbatas/kontak/{kasus.id}"}


def _surat(kasus: Kasus, buku: Buku) -> Rekaman:
    nomor = buku.masuk(f"permohonan/{kasus.id}", kasus.data["kode"], kasus.terima)
    masuk = surat_masuk(kasus, nomor, AGENDARIS)
    buku.catat(nomor, masuk["tanggal_terima"], masuk["sumber"])
    return {"pemohon": {"mitra": id_mitra(kasus)}, "surat_masuk": masuk}


def disposisi(kasus: Kasus) -> dict[str, Rekaman]:
    """Return the head's only hop, given within the hour the SOP allows."""
    satu = {
        "berkas": kasus.id,
        "tindakan": "mendisposisi",
        "dari": KADIS,
        "kepada": [
            {"peran": "staf_analis_kerja_sama", "pejabat": "yusuf"},
            {"peran": "seksi_promosi_kerja_sama", "pejabat": "nanik"},
        ],
        "instruksi": ["setuju", kasus.acak.choice(["proses_lebih_lanjut", "jadwalkan"])],
        "catatan": kasus.acak.choice(CATATAN),
        "tanggal": saat(kasus.terima, 1, kasus.acak),
        "batas_waktu": geser(kasus.terima, 2).isoformat(),
        "cara": "kertas",
        "dicatat_oleh": AGENDARIS,
    }
    return {f"disposisi/{kasus.id}-1": satu}


def koordinasi(kasus: Kasus) -> dict[str, Rekaman]:
    """Return the call to the applicant and the sharing of copies, both on the next day."""
    besok, acak = geser(kasus.terima, 1), kasus.acak
    bersama = {"berkas": kasus.id, "oleh": ANALIS}
    urut = ("berkas", "tanggal", "oleh", "dengan", "cara", "hasil", "penerima_salinan")
    satu = bersama | {
        "tanggal": saat(besok, 0, acak),
        "dengan": "pemohon",
        "cara": acak.choice(["telepon", "telepon", "surel"]),
        "hasil": kasus.data["sepakat"],
    }
    dua = bersama | {
        "tanggal": saat(besok, 1, acak),
        "dengan": "unit_internal",
        "cara": "tatap_muka",
        "hasil": "Salinan surat dan disposisi dibagikan kepada unit yang menyiapkan acara.",
        "penerima_salinan": ["bidang_pengembangan", "kasubag_umum"],
    }
    kumpul = enumerate((satu, dua), 1)
    return {
        f"koordinasi/{kasus.id}-k{n}": {k: isi[k] for k in urut if k in isi} for n, isi in kumpul
    }


def kegiatan(kasus: Kasus) -> Rekaman:
    """Return the activity with booking, room checklist and, once held, what followed."""
    telah = not kasus.sudah("ditetapkan")
    isi = kepala_kegiatan(kasus)
    isi["penanggung_jawab"] = ANALIS
    isi |= peserta_kegiatan(kasus, telah=telah)
    isi["jadwal"] = [_pesan(kasus)]
    isi["ceklis"] = _ceklis(kasus, telah=telah)
    if kasus.sudah("tutup"):
        isi |= _sesudah(kasus)
    if telah:
        isi["tahapan"] = [satu for hari in sesi(kasus.data) for satu in _tahapan(kasus, hari)]
    return isi


def _pesan(kasus: Kasus) -> Rekaman:
    isi, besok = jadwal(kasus, "mojokerto"), geser(kasus.terima, 1)
    isi["dipesan"] = {"tanggal": saat(besok, 2, kasus.acak), "oleh": ANALIS}
    isi["ditetapkan"] = {"tanggal": saat(besok, 3, kasus.acak), "oleh": BIDANG}
    if "mitra" in kasus.data:
        isi["ditetapkan"] |= {"dasar": f"koordinasi/{kasus.id}-k1"}
    return isi


def _ceklis(kasus: Kasus, *, telah: bool) -> list[Rekaman]:
    awal = sesi(kasus.data)[0]
    tugas = (
        ("ruang_bersih", "Membersihkan ruang", -2),
        ("ruang_tertata", "Menata meja, kursi, dan pengeras suara", -1),
    )
    return [
        {"kunci": kunci, "tugas": isi}
        | ({"tanggal": saat(geser(awal, n), 1, kasus.acak), "oleh": KEBERSIHAN} if telah else {})
        for kunci, isi, n in tugas
    ]


def _tahapan(kasus: Kasus, hari: date) -> list[Rekaman]:
    mulai = datetime.fromisoformat(f"{hari}T{kasus.data['mulai'][11:]}")
    akhir = datetime.fromisoformat(f"{hari}T{kasus.data['selesai']}")
    buka = BIDANG if kasus.nomor % 2 else KADIS
    langkah: tuple[tuple[str, datetime, Rekaman | None], ...] = (
        ("registrasi", mulai, PUSTAKAWAN),
        ("dibuka", mulai + timedelta(minutes=20), buka),
        ("materi", mulai + timedelta(minutes=35), None),
        ("praktik", mulai + (akhir - mulai) / 2, None),
        ("selesai", akhir, PUSTAKAWAN),
    )
    return [
        {"kunci": kunci, "tanggal": pukul.strftime("%Y-%m-%dT%H:%M")}
        | ({"oleh": oleh} if oleh else {})
        for kunci, pukul, oleh in langkah
    ]


def _sesudah(kasus: Kasus) -> Rekaman:
    akhir, acak = sesi(kasus.data)[-1], kasus.acak
    foto = {"jenis": "foto", "judul": "Foto kegiatan", "tanggal": saat(geser(akhir, 1), 1, acak)}
    akhir_laporan = {"jenis": "akhir", "tanggal": saat(geser(akhir, 2), 3, acak), "oleh": ANALIS}
    return {
        "dokumentasi": [foto | {"oleh": DOKUMENTASI}],
        "laporan": [*berkala(kasus, ANALIS), akhir_laporan | {"isi": kasus.data["laporan"]}],
        "laporan_diterima": {"tanggal": saat(geser(akhir, 3), 0, acak), "oleh": KADIS},
        "arsip": {
            "tanggal": saat(geser(akhir, 2), 1, acak),
            "oleh": DOKUMENTASI,
            "daftar": isi_berkas(kasus)[-3:],
            "lokasi": lokasi(kasus),
        },
    }


def isi_berkas(kasus: Kasus) -> list[str]:
    """List the papers in the file."""
    surat_pengajuan = ["Surat pengajuan", "Lembar disposisi", "Catatan koordinasi"]
    awal = surat_pengajuan if "mitra" in kasus.data else ["Rencana kegiatan"]
    return [*awal, "Daftar hadir", "Foto kegiatan", "Laporan"]


def penutupan(kasus: Kasus, bukti: list[str]) -> Rekaman:
    """Return the end of a case whose report the head has received."""
    terbit = [date.fromisoformat(t["terbit"][:10]) for t in kasus.data.get("terbitan", [])]
    return {
        "berkas": kasus.id,
        "hasil": "ditutup",
        "tanggal": f"{max([geser(sesi(kasus.data)[-1], 3), *terbit])}T14:45",
        "oleh": ANALIS,
        "bukti": bukti,
        "isi_berkas": isi_berkas(kasus),
        "kode_klasifikasi": kasus.data["kode"],
        "lokasi_berkas": lokasi(kasus),
    }


def rekam(kasus: Kasus, buku: Buku) -> dict[str, Rekaman]:
    """Return every record of a Mojokerto case, up to the stage it has reached."""
    hasil = {f"permohonan/{kasus.id}": permohonan(kasus, buku)}
    if "mitra" in kasus.data:
        hasil |= disposisi(kasus)
    if kasus.sudah("disposisi"):
        return hasil
    if "mitra" in kasus.data:
        hasil |= koordinasi(kasus)
    if "surat" in kasus.data:
        masuk = hasil[f"permohonan/{kasus.id}"]["surat_masuk"]
        meja = Meja(ANALIS, (BIDANG,), KADIS, KADIS_MOJOKERTO)
        hasil[f"surat-keluar/{kasus.id}-s1"] = surat(kasus, buku, meja, masuk)
    return hasil | _pelaksanaan(kasus)


def _pelaksanaan(kasus: Kasus) -> dict[str, Rekaman]:
    hasil = {f"kegiatan/{kasus.id}-g1": kegiatan(kasus)}
    if "hadir" in kasus.data:
        hasil |= presensi(kasus, PUSTAKAWAN, lokasi(kasus))
    hasil |= publikasi(kasus, PROMOSI, BIDANG)
    if kasus.sudah("tutup"):
        hasil[f"penutupan/{kasus.id}"] = penutupan(kasus, list(hasil))
    return hasil
