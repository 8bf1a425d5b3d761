"""The pages written about an example case."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kalender import sesi

if TYPE_CHECKING:
    from umum import Kasus, Rekaman

ALT = {
    "aula": "Gambar aula dengan deretan kursi menghadap panggung bertirai batik.",
    "kunjungan-anak": "Gambar sudut baca anak: tas dan sepatu kecil berderet di dekat buku.",
    "literasi-pesisir": "Gambar perahu berlayar halaman buku di laut senja, lentera di pantai.",
    "mendongeng": "Gambar buku terbuka pada malam hari; dari halamannya muncul gunungan.",
    "mobil-pustaka": "Gambar mobil pustaka membuka raknya di jalan desa berlatar sawah.",
    "perjanjian": "Gambar map naskah terbuka dengan dua pena dan secangkir kopi di meja.",
    "rak-buku": "Gambar ruang baca dengan rak penuh buku dan cahaya hangat.",
    "ecoprint": "Gambar tiga helai kain bercetak daun dijemur pada palang bambu.",
    "kerajinan": "Gambar keranjang anyaman, lampion, dan burung kertas di meja kerja.",
    "menulis": "Gambar buku catatan, pena, dan botol tinta di bawah lampu malam.",
    "pelatihan": "Gambar ruang pelatihan dengan laptop dan layar bergambar tanaman tumbuh.",
}


def publikasi(kasus: Kasus, penulis: Rekaman, penyetuju: Rekaman) -> dict[str, Rekaman]:
    """Return the pages written about a case."""
    hasil = {}
    for teks in kasus.data.get("terbitan", []):
        isi = {kunci: teks[kunci] for kunci in ("jenis", "judul", "ringkasan", "isi", "terbit")}
        isi |= {"kegiatan": [f"{kasus.id}-g1"], "tag": teks["tag"]}
        isi["tempat_tulis"] = "KENDAL" if penyetuju["pejabat"] == "wahyu" else "MOJOKERTO"
        isi |= {kunci: teks[kunci] for kunci in ("mengapa", "bagaimana") if kunci in teks}
        if "gambar" in teks:
            isi["gambar"] = [_gambar(teks["gambar"])]
        if "kutipan" in teks:
            isi["kutipan"] = [{"pejabat": teks["kutipan"][0], "teks": teks["kutipan"][1]}]
        isi["penulis"] = penulis
        terbit = datetime.fromisoformat(teks["terbit"])
        setuju = (terbit - timedelta(minutes=25)).strftime("%Y-%m-%dT%H:%M")
        isi["disetujui"] = {"tanggal": setuju, "oleh": penyetuju}
        if teks["jenis"] == "pengumuman":
            isi["tinjau_pada"] = sesi(kasus.data)[-1].isoformat()
        hasil[f"publikasi/2026-c-{teks['id']}"] = isi
    return hasil


def _gambar(nama: str) -> Rekaman:
    return {
        "berkas": f"foto/{nama}.webp",
        "alt": ALT[nama],
        "kredit": "Ilustrasi contoh",
        "orang": "tidak_ada",
    }
