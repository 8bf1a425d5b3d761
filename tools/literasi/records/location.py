"""Where a record stands: `records/<instansi>/<jenis>/<id>.yml` gives office, kind and id."""

import re
from dataclasses import dataclass

from literasi.records.kinds import KINDS
from literasi.values.finding import Finding
from literasi.values.mark import Mark

_OFFICE = re.compile(r"[a-z0-9]+")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_YEAR = re.compile(r"[0-9]{4}")
_KINDS = ", ".join(sorted(KINDS))
HOLIDAYS = "libur"
PROFILE = "instansi"
_LONGEST = 80  # `id` of umum.schema.json; a longer one could not be referred to


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """Office (empty for holidays), kind and id of a record."""

    office: str
    kind: str
    id: str


def locate(path: str) -> Location | Finding:
    """Read office, kind and id from a path below the root, or say what is wrong with it."""
    parts = path.split("/")[1:]
    stem, dot, ending = parts[-1].rpartition(".")
    if ending != "yml":
        message = f"akhiran «.{ending}» tidak dipakai" if dot else "nama berkas tanpa akhiran"
        return _wrong(path, message, f"{stem or parts[-1]}.yml")
    match parts:
        case [folder, _]:
            return _top(path, folder, stem)
        case [office, kind, _]:
            return _record(path, office, kind, stem)
        case _:
            right = "records/<instansi>/<jenis>/<id>.yml"
            return _wrong(path, "letak berkas tidak dikenal", right)


def linked(path: str) -> Finding:
    """Refuse a symbolic link: what it points at may lie outside the archive."""
    hint = "ganti dengan berkas biasa"
    return Finding(Mark(path), "LOK003", "tautan simbolik tidak dibaca", hint)


def homeless(path: str, office: str) -> Finding:
    """Say at its first record that an office has no profile."""
    message = f"folder «{office}» tidak memuat instansi.yml; catatannya tidak dapat diperiksa"
    hint = f"buat records/{office}/instansi.yml, atau betulkan nama foldernya"
    return Finding(Mark(path), "LOK002", message, hint)


def _top(path: str, folder: str, stem: str) -> Location | Finding:
    if folder == HOLIDAYS:
        if _YEAR.fullmatch(stem):
            return Location("", HOLIDAYS, stem)
        return _wrong(path, "nama berkas libur harus tahun", "records/libur/2026.yml")
    if stem == PROFILE and _OFFICE.fullmatch(folder):
        return Location(folder, PROFILE, stem)
    return _wrong(path, "letak berkas tidak dikenal", f"records/{folder}/<jenis>/<id>.yml")


def _record(path: str, office: str, kind: str, stem: str) -> Location | Finding:
    if office == HOLIDAYS:
        return _wrong(path, "folder libur tidak berisi folder lain", "records/libur/2026.yml")
    if not _OFFICE.fullmatch(office):
        return _wrong(path, f"kode instansi «{office}» tidak sah", "huruf kecil dan angka saja")
    if kind not in KINDS:
        return _wrong(path, f"jenis catatan «{kind}» tidak dikenal", f"salah satu dari: {_KINDS}")
    if not _ID.fullmatch(stem):
        return _wrong(path, f"nama berkas «{stem}» tidak sah", "huruf kecil, angka, tanda hubung")
    if len(stem) > _LONGEST:
        return _wrong(path, "nama berkas terlalu panjang", f"paling banyak {_LONGEST} huruf")
    return Location(office, kind, stem)


def _wrong(path: str, message: str, right: str) -> Finding:
    return Finding(Mark(path), "LOK001", message, f"yang benar: {right}")
