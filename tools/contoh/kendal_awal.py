"""The first acts of a Kendal case: people, request, disposition, coordination."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kalender import geser, saat
from naskah import KADIS_KENDAL, Meja, lama_teliti
from umum import Kasus, Rekaman, id_mitra, pelaku, surat_masuk, token, usulan

if TYPE_CHECKING:
    from nomor import Buku

KABID = pelaku("wahyu", "kepala_bidang")
SUBKOOR = pelaku("laras", "sub_koordinator")
DIMAS = pelaku("dimas", "staf_pustakawan")
SEKAR = pelaku("sekar", "staf_pustakawan")
CATATAN_KADIS = (
    "Layani sesuai kemampuan ruang dan petugas.",
    "Mohon diatur agar tidak mengganggu layanan umum.",
    "Pelajari permohonannya, lalu koordinasikan dengan pemohon.",
    "Setuju pada prinsipnya; cocokkan tanggalnya.",
)
CATATAN_KABID = (
    "Hubungi pemohon dan periksa buku pemakaian ruang.",
    "Tanyakan jumlah peserta dan kebutuhan alat.",
    "Siapkan pilihan tanggal bila ruang terpakai.",
    "Tegaskan siapa penanggung jawab dari pihak pemohon.",
)


def kadis(hari: date) -> Rekaman:
    """Return who heads the office on a day: the secretary stands in during the head's leave."""
    diganti = date(2026, 4, 8) <= hari <= date(2026, 4, 17)
    return pelaku("bagus" if diganti else "retno", "kepala_dinas")


def petugas(kasus: Kasus) -> tuple[Rekaman, Rekaman]:
    """Return the librarian in charge (in turn, unless the case names one) and the helper."""
    bergilir = "dimas" if kasus.nomor % 2 else "sekar"
    return (DIMAS, SEKAR) if kasus.data.get("petugas", bergilir) == "dimas" else (SEKAR, DIMAS)


def hari(kasus: Kasus, langkah: int) -> date:
    """Return the day some working days after the request came in."""
    return geser(kasus.terima, langkah)


def meja(hari_tanda: date) -> Meja:
    """Return who drafts, reviews and signs a letter of that day."""
    kepala = kadis(hari_tanda)
    depan = "Plh. " if kepala["pejabat"] == "bagus" else ""
    return Meja(DIMAS, (SUBKOOR, KABID), kepala, depan + KADIS_KENDAL)


def tanda_surat(kasus: Kasus) -> date:
    """Return the day the reply is signed: after four days of talk, then draft and review."""
    return hari(kasus, 5 + lama_teliti(kasus))


def ditetapkan(kasus: Kasus) -> date:
    """Return the day on which the booking became fixed, by the case's path."""
    if kasus.data["jalur"] == "surat_balasan":
        return geser(tanda_surat(kasus), 3)
    if kasus.data["jalur"] == "pk":
        return geser(date.fromisoformat(kasus.data["tanda_tangan"]), 1)
    return hari(kasus, 4)


def lokasi(kasus: Kasus) -> str:
    """Return the shelf of the paper file."""
    return f"lemari B3/map {kasus.nomor}"


def permohonan(kasus: Kasus, buku: Buku) -> Rekaman:
    """Return the request, its letter entered in the register."""
    data = kasus.data
    nomor = buku.masuk(f"permohonan/{kasus.id}", data["kode"], kasus.terima)
    masuk = surat_masuk(kasus, nomor, DIMAS)
    buku.catat(nomor, masuk["tanggal_terima"], masuk["sumber"])
    isi: Rekaman = {
        "sop": "kerjasama-literasi-1",
        "asal": "surat",
        "hal": data["hal"],
        "ringkasan": data["minta"],
        "jenis_kegiatan": data["jenis"],
        "pemohon": {"mitra": id_mitra(kasus)},
        "surat_masuk": masuk,
    }
    usul = usulan(kasus)
    if usul:
        isi["usulan"] = usul
    if kasus.nomor % 3 == 1:
        isi["tautan_lacak"] = token(kasus.acak)
    return isi | {"kontak_tersegel": f"terbatas/kontak/{kasus.id}"}


def disposisi(kasus: Kasus) -> dict[str, Rekaman]:
    """Return the two hops: head of office, then head of division."""
    tanggal, acak = hari(kasus, 1), kasus.acak
    kertas = kasus.mitra[2] not in {"opd", "instansi_vertikal", "perpustakaan_lain"}
    bersama = {
        "batas_waktu": hari(kasus, 4).isoformat(),
        "cara": "kertas" if kertas else "srikandi",
    }
    atas = {
        "berkas": kasus.id,
        "tindakan": "mendisposisi",
        "dari": kadis(tanggal),
        "kepada": [{"peran": "kepala_bidang", "pejabat": "wahyu"}],
        "instruksi": ["proses_lebih_lanjut", acak.choice(["koordinasikan", "jadwalkan"])],
        "catatan": acak.choice(CATATAN_KADIS),
        "tanggal": saat(tanggal, acak.choice([0, 1]), acak),
    }
    bawah = {
        "berkas": kasus.id,
        "tindakan": "mendisposisi",
        "dari": KABID,
        "kepada": [{"peran": "sub_koordinator", "pejabat": "laras"}],
        "instruksi": ["koordinasikan", "jadwalkan"],
        "catatan": acak.choice(CATATAN_KABID),
        "tanggal": saat(tanggal, 2, acak),
    }
    return {
        f"disposisi/{kasus.id}-1": atas | bersama,
        f"disposisi/{kasus.id}-2": bawah | bersama,
    }


def koordinasi(kasus: Kasus) -> dict[str, Rekaman]:
    """Return the talk with the applicant that chooses the path, and a later withdrawal."""
    acak, data = kasus.acak, kasus.data
    satu = {
        "berkas": kasus.id,
        "tanggal": saat(hari(kasus, 3), 1, acak),
        "oleh": SUBKOOR,
        "dengan": "pemohon",
        "cara": acak.choice(["telepon", "telepon", "tatap_muka", "daring"]),
        "hasil": data["sepakat"],
        "jalur": data["jalur"],
    }
    hasil = {f"koordinasi/{kasus.id}-k1": satu}
    if kasus.sudah("tarik"):
        hasil[f"koordinasi/{kasus.id}-k2"] = {
            **{k: satu[k] for k in ("berkas", "oleh", "dengan")},
            "tanggal": f"{data['tarik']}T08:50",
            "cara": "surat",
            "hasil": data["alasan"],
        }
    return {k: _urut(v) for k, v in hasil.items()}


def _urut(isi: Rekaman) -> Rekaman:
    kunci = ("berkas", "tanggal", "oleh", "dengan", "cara", "hasil", "jalur")
    return {k: isi[k] for k in kunci if k in isi}
