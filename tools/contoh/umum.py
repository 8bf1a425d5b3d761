"""What both offices' example cases share: the case itself and its kind-neutral records."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from kalender import ROMAWI, geser, saat

if TYPE_CHECKING:
    from random import Random  # noqa: TID251  # the seeded one of buat.py

Rekaman = dict[str, Any]
RUANG_NAMA = UUID("6f0c9a52-3c1f-5d0e-9a57-2f8f1c7b1a26")
HURUF = "abcdefghijklmnopqrstuvwxyz0123456789"


@dataclass(frozen=True, slots=True)
class Kasus:
    """One example case: its table entry, its place in the list, its partner and its dice."""

    nomor: int
    data: Rekaman
    mitra: tuple[str, ...]
    acak: Random

    @property
    def id(self) -> str:
        """Return the id of the berkas."""
        return f"2026-{self.data['kunci']}"

    @property
    def terima(self) -> date:
        """Return the day the request came in or was planned."""
        return date.fromisoformat(self.data["terima"])

    @property
    def tahap(self) -> str:
        """Return how far the case has come; `tutup` unless the table says otherwise."""
        return str(self.data.get("tahap", "tutup"))

    def sudah(self, *tahap: str) -> bool:
        """Tell whether the case stopped at one of these stages."""
        return self.tahap in tahap


def pelaku(pejabat: str, peran: str) -> Rekaman:
    """Return who acted, in which post."""
    return {"pejabat": pejabat, "peran": peran}


def token(acak: Random) -> str:
    """Draw the token of an unlisted page."""
    return "".join(acak.choice(HURUF) for _ in range(26))


def id_mitra(kasus: Kasus) -> str:
    """Return the id of the partner's record, made from its name."""
    return "c-" + kasus.mitra[1].lower().replace(" ", "-")


def hadir(kasus: Kasus) -> list[dict[str, int]]:
    """Return the totals of each session held, as the table writes them: `anak 32 pendamping 3`."""
    hasil = []
    for teks in kasus.data.get("hadir", []):
        kata = teks.split()
        hasil.append({kata[n]: int(kata[n + 1]) for n in range(0, len(kata), 2)})
    return hasil


def diharapkan(kasus: Kasus) -> int | None:
    """Return the number of people the request speaks of."""
    if "peserta" in kasus.data:
        return int(kasus.data["peserta"])
    return max((sum(satu.values()) for satu in hadir(kasus)), default=None)


def surat_masuk(kasus: Kasus, nomor: str, penerima: Rekaman) -> Rekaman:
    """Return the incoming letter of a case, with its number in our register."""
    acak, data, singkat = kasus.acak, kasus.data, kasus.mitra[4]
    tulis = geser(kasus.terima, -acak.randint(1, 4))
    bulan = ROMAWI[tulis.month - 1]
    dinas = kasus.mitra[2] in {"opd", "instansi_vertikal", "perpustakaan_lain"}
    sumber = (
        "srikandi" if dinas else acak.choice(["langsung", "langsung", "pos", "surel", "whatsapp"])
    )
    return {
        "nomor_agenda": nomor,
        "seri": "masuk",
        "nomor_surat": f"{acak.randint(4, 190):03d}/{singkat}/{bulan}/2026",
        "tanggal_surat": tulis.isoformat(),
        "tanggal_terima": saat(kasus.terima, 0, acak),
        "hal": data["hal"],
        "lampiran": acak.choice(["-", "-", "1 (satu) lembar"]),
        "kode_klasifikasi": data["kode"],
        "sifat_keamanan": "biasa",
        "sifat_kecepatan": acak.choice(["biasa", "biasa", "biasa", "segera"]),
        "sumber": sumber,
        "diterima_oleh": penerima,
        "diteruskan_ke": "kepala_dinas",
    }


def usulan(kasus: Kasus) -> Rekaman | None:
    """Return what the applicant proposed, as far as the table knows it."""
    data = kasus.data
    isi: Rekaman = {}
    if "mulai" in data:
        isi["tanggal"] = [data["mulai"][:10]]
        isi["jam"] = "pagi" if data["mulai"][11:] < "12" else "siang"
        isi["ruang"] = data["ruang"][0]
    jumlah = diharapkan(kasus)
    if jumlah:
        isi["jumlah_peserta"] = jumlah
    return isi or None
