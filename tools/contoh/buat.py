"""Write the short example cases of both offices into records/, the same bytes every time.

`python tools/contoh/buat.py [FOLDER]` rewrites its own files below FOLDER (records/ when not
given) and only those: `2026-c…`, partners `c-…`, and the number claims that point to them.
What the cases tell stands in `kasus/*.yml`; the modules beside this one add the dated acts.
"""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random  # noqa: TID251  # seeded below; the examples are drawn once
from typing import TYPE_CHECKING
from uuid import uuid5

import kendal
import mojokerto
from acara import ulang
from bentuk import yaml_dari
from kalender import ROOT, baca
from nomor import Buku
from umum import RUANG_NAMA, Kasus, Rekaman, id_mitra, pelaku

if TYPE_CHECKING:
    from collections.abc import Iterator

# One seed, and a die per case beneath it: a new case leaves the others' draws alone.
BENIH = 20260101
KASUS = Path(__file__).resolve().parent / "kasus"
KANTOR = {"kendal": kendal.rekam, "mojokerto": mojokerto.rekam}


def semua() -> dict[str, str]:
    """Return every file the examples consist of: path below records/ and text."""
    hasil: dict[str, str] = {}
    for kantor in KANTOR:
        for alamat, isi in sorted(_kantor(kantor).items()):
            hasil[f"{kantor}/{alamat}.yml"] = yaml_dari(alamat.partition("/")[0], isi)
    return hasil


def _kantor(kantor: str) -> dict[str, Rekaman]:
    hasil, buku = _rapat(kantor), Buku(kantor)
    for kasus in _kasus(kantor):
        hasil |= KANTOR[kantor](kasus, buku)
        if "mitra" in kasus.data:
            hasil[f"mitra/{id_mitra(kasus)}"] = _mitra(kasus)
    return hasil | buku.klaim


def _kasus(kantor: str) -> Iterator[Kasus]:
    mitra = {satu[0]: tuple(satu) for satu in baca(KASUS / "mitra.yml")[kantor]}
    for nomor, data in enumerate(baca(KASUS / f"{kantor}.yml"), 1):
        acak = Random(f"{BENIH}/{kantor}/{data['kunci']}")
        yield Kasus(nomor, data, mitra.get(data.get("mitra", ""), ()), acak)


def _mitra(kasus: Kasus) -> Rekaman:
    _, nama, jenis, wilayah, _ = kasus.mitra
    return {"nama": nama, "jenis_mitra": jenis, "wilayah": wilayah, "contoh": True}


def _rapat(kantor: str) -> dict[str, Rekaman]:
    hasil = {}
    for rapat in baca(KASUS / "rapat.yml")[kantor]:
        oleh = pelaku(*rapat["oleh"])
        jadwal: Rekaman = {"kunci": "a"}
        jadwal["uid"] = str(uuid5(RUANG_NAMA, f"{kantor}/{rapat['id']}/a"))
        jadwal |= {"mulai": rapat["mulai"], "selesai": f"{rapat['mulai'][:11]}{rapat['selesai']}"}
        if "ulang" in rapat:
            jadwal["ulang"] = ulang(rapat["ulang"])
        jadwal["ruang"] = [rapat["ruang"]]
        pesan = {"tanggal": rapat["dipesan"], "oleh": oleh}
        hasil[f"kegiatan/{rapat['id']}"] = {
            "nama": rapat["nama"],
            "jenis_kegiatan": "rapat",
            "sifat_keamanan": "biasa",
            "penanggung_jawab": oleh,
            "jadwal": [jadwal | {"dipesan": pesan, "ditetapkan": pesan}],
        }
    return hasil


def milik_kita(path: Path) -> bool:
    """Tell whether a file below an office's folder was written by this script."""
    if path.parent.name == "mitra":
        return path.name.startswith("c-")
    if path.parent.name == "nomor":
        return "/2026-c" in str(baca(path).get("untuk"))
    return path.name.startswith("2026-c")


def tulis(folder: Path) -> None:
    """Replace our files below a folder and leave every other file alone."""
    for lama in sorted(folder.glob("*/*/*.yml")):
        if milik_kita(lama):
            lama.unlink()
    for alamat, teks in semua().items():
        path = folder / alamat
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(teks, "utf-8", newline="\n")


if __name__ == "__main__":
    tulis(Path(sys.argv[1]) if sys.argv[1:] else ROOT / "records")
