"""The office's store of files that stay outside Git: named by content, never rewritten.

Layout: `<first two signs>/<SHA-256>.<ending>`, the ending only so that people can open a file.
"""

import hashlib
import os
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from literasi.shell import git
from literasi.values.errors import OperatorError

VARIABLE = "LITERASI_STORE"
_CHUNK = 1 << 20
_HEAD = 64  # bytes that tell the type of a file
_TYPES = (
    (b"%PDF-", 0, "application/pdf", ".pdf"),
    (b"\xff\xd8\xff", 0, "image/jpeg", ".jpg"),
    (b"\x89PNG\r\n\x1a\n", 0, "image/png", ".png"),
    (b"WEBP", 8, "image/webp", ".webp"),
    (b"ftyp", 4, "video/mp4", ".mp4"),
    (b"PK\x03\x04", 0, "application/zip", ".zip"),
)
_ZIPPED = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_OTHER = "application/octet-stream"
_PLAIN = {".txt": "text/plain"}


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a record keeps of a file: hash, size in bytes, media type; and its ending."""

    sha256: str
    size: int
    kind: str
    ending: str

    @property
    def place(self) -> str:
        """Where the file stands below the store."""
        return f"{self.sha256[:2]}/{self.sha256}{self.ending}"


def imprint(path: Path) -> Imprint:
    """Read a file once and give its imprint; folders, devices and empty files are refused."""
    if not path.is_file():
        raise OperatorError(
            f"«{path}» tidak ada atau bukan berkas", "periksa ejaan nama berkas itu"
        )
    digest, size, head = hashlib.sha256(), 0, b""
    for chunk in _chunks(path):
        head = head or chunk[:_HEAD]
        digest.update(chunk)
        size += len(chunk)
    if size == 0:
        raise OperatorError(f"«{path}» kosong", "pindai atau unduh ulang berkas itu")
    return Imprint(digest.hexdigest(), size, *_type(head, path.suffix.lower()))


def _type(head: bytes, suffix: str) -> tuple[str, str]:
    for sign, at, kind, ending in _TYPES:
        if head[at : at + len(sign)] == sign:
            zipped = _ZIPPED.get(suffix) if ending == ".zip" else None
            return (zipped, suffix) if zipped else (kind, ending)
    return (_PLAIN[suffix], suffix) if suffix in _PLAIN else (_OTHER, "")


def _chunks(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                yield chunk
    except OSError as error:
        message = f"«{path}» tidak dapat dibaca: {error.strerror}"
        raise OperatorError(message, "periksa izin berkas itu") from error


def usable(folder: Path | None, root: Path) -> Path:
    """Give the store in full, or refuse one whose files could end up in Git."""
    if folder is None:
        remedy = f"beri --store FOLDER, atau tetapkan {VARIABLE}; pilih folder di luar repositori"
        raise OperatorError("letak penyimpanan berkas belum diketahui", remedy)
    full = folder.expanduser().resolve()
    if full.exists() and not full.is_dir():
        raise OperatorError(f"«{folder}» bukan folder", "pilih folder lain untuk penyimpanan")
    parent = next(one for one in (full, *full.parents) if one.is_dir())
    work = git.work_tree(parent)
    tracked = not git.ignores(parent, full) if work else full.is_relative_to(root)
    if tracked:
        remedy = "pilih folder di luar repositori, atau abaikan folder itu dalam .gitignore"
        raise OperatorError(f"penyimpanan «{folder}» berada di dalam repositori Git", remedy)
    return full


def keep(store: Path, source: Path, known: Imprint) -> Path:
    """Copy a file into the store unless its copy is there; either way the copy is verified."""
    target = store / known.place
    if target.exists():
        if imprint(target) != known:
            remedy = "pulihkan penyimpanan dari cadangan; jangan menimpa berkas itu"
            raise OperatorError(f"salinan «{known.place}» di penyimpanan rusak", remedy)
        return target
    try:
        _copy(source, target, known)
    except OSError as error:
        message = f"penyimpanan «{store}» tidak dapat ditulisi: {error.strerror}"
        raise OperatorError(message, "periksa izin dan ruang kosongnya") from error
    return target


def _copy(source: Path, target: Path, known: Imprint) -> None:
    """Write a file whole or not at all, and only when it is still the one that was measured."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".baru-")
    digest = hashlib.sha256()
    try:
        with os.fdopen(handle, "wb") as file:
            for chunk in _chunks(source):
                digest.update(chunk)
                file.write(chunk)
        if digest.hexdigest() != known.sha256:
            remedy = "tunggu sampai berkas selesai disalin atau disimpan, lalu ulangi"
            raise OperatorError(f"«{source}» berubah selagi disalin", remedy)
        Path(name).chmod(0o444)
        Path(name).replace(target)
    finally:
        Path(name).unlink(missing_ok=True)


def stored(
    store: Path | None, wanted: Iterable[tuple[str, str, str]]
) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """Read pictures (name, SHA-256, place) out of the store; name those that are not there.

    One whose bytes are not those of its record counts as not there.
    """
    found: dict[str, bytes] = {}
    missing: list[str] = []
    for name, sha256, place in wanted:
        path = find(store, sha256, place) if store else None
        raw = path.read_bytes() if path else b""
        if hashlib.sha256(raw).hexdigest() == sha256:
            found[name] = raw
        else:
            missing.append(name)
    return found, tuple(missing)


def find(store: Path, sha256: str, place: str) -> Path | None:
    """Find a file by the place its record tells, else by its hash; nothing outside the store."""
    told = PurePosixPath(place)
    if not told.is_absolute() and ".." not in told.parts and (store / told).is_file():
        return store / told
    folder = store / sha256[:2]
    return next((one for one in sorted(folder.glob(f"{sha256}*")) if one.is_file()), None)
