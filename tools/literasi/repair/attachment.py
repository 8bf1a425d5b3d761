"""Name a file that stands outside Git in the record that it belongs to."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from literasi.documents.yaml12 import read
from literasi.gate.check import check
from literasi.gate.schemas import Schemas
from literasi.records.location import Location, locate
from literasi.repair.addition import END, added
from literasi.repair.files import file_places
from literasi.repair.guide import Guide
from literasi.values.errors import OperatorError
from literasi.values.pointer import Path, format_pointer

TITLES = {
    "perjanjian": "Naskah perjanjian yang sudah ditandatangani",
    "surat-keluar": "Surat keluar yang sudah ditandatangani",
    "permohonan": "Pindaian surat permohonan",
    "kegiatan": "Berkas kegiatan",
}


@dataclass(frozen=True, slots=True)
class Attached:
    """The record that names the file: its path, its bytes now, the place, and what is new."""

    path: str
    raw: bytes
    pointer: str
    new: bool


@dataclass(frozen=True, slots=True)
class Target:
    """A record to name a file in."""

    path: str
    kind: str
    raw: bytes


def target(records: Iterable[tuple[str, bytes]], name: str) -> Target:
    """Find a record by its id, `jenis/id`, `instansi/jenis/id` or path."""
    plain = name.replace("\\", "/").removeprefix("records/").removesuffix(".yml")
    found = [
        Target(path, where.kind, raw)
        for path, raw in records
        if isinstance(where := locate(path), Location)
        and plain in {where.id, f"{where.kind}/{where.id}",
                      f"{where.office}/{where.kind}/{where.id}"}
    ]  # fmt: skip
    if not found:
        raise OperatorError(f"catatan «{name}» tidak ada", "tulis instansi/jenis/id catatannya")
    if len(found) > 1:
        paths = ", ".join(one.path for one in found)
        raise OperatorError(
            f"«{name}» lebih dari satu: {paths}", "tulis lengkap instansi/jenis/id"
        )
    return found[0]


def attached(
    schemas: Schemas, record: Target, entry: dict[str, Any], pointer: str | None
) -> Attached:
    """Give the record with the file named in it; one that is named already is left as it is."""
    document, _ = read(record.path, record.raw)
    valid = document and check(schemas, record.kind, document, record.raw)[0]
    if document is None or valid is None:
        remedy = f"perbaiki dahulu: literasi check {record.path}"
        raise OperatorError(f"{record.path} belum benar", remedy)
    places = file_places(schemas, record.kind, document.data)
    named = {place: _at(document.data, place) for place in places}
    for place, value in named.items():
        if isinstance(value, dict) and value.get("sha256") == entry["sha256"]:
            return Attached(record.path, record.raw, format_pointer(place), new=False)
    place = _free(record, named, pointer)
    text = record.raw.decode("utf-8")
    made = added(Guide(schemas, record.kind), record.path, text, place, entry)
    if made is None:
        remedy = f"rapikan dahulu susunannya: literasi fix {record.path}"
        raise OperatorError(f"tidak dapat menulis di {record.path}", remedy)
    raw = made.encode()
    again, _ = read(record.path, raw)
    wrong = check(schemas, record.kind, again, raw)[1] if again else ()
    if wrong:
        raise OperatorError(f"{record.path}: {wrong[0].message}", wrong[0].hint or "ubah --title")
    return Attached(record.path, raw, format_pointer(place), new=True)


def _free(record: Target, named: dict[Path, Any], pointer: str | None) -> Path:
    free = {format_pointer(place): place for place, value in named.items() if value is None}
    if pointer is not None and pointer in free:
        return free[pointer]
    choices = ", ".join(free)
    if pointer is not None or len(free) > 1:
        remedy = f"beri --at dengan salah satu dari: {choices}" if free else "lihat skemanya"
        raise OperatorError(f"{record.path}: tempat berkas belum jelas", remedy)
    if not free:
        remedy = "berkas yang sudah dicatat tidak diganti; catat di catatan lain yang mengubahnya"
        raise OperatorError(f"{record.path} tidak punya tempat kosong untuk berkas", remedy)
    return next(iter(free.values()))


def _at(data: Any, place: Path) -> Any:
    node = data
    for step in place:
        if step == END:
            return None
        node = node.get(step) if isinstance(node, dict) else node[step]
        if node is None:
            return None
    return node
