"""The office's key store: one folder outside Git, shared and backed up by the office's own means.

Layout, below a folder for each office: `penerima/<nama>.txt` is an officer's public key,
`kunci/<id>.age` a data key wrapped for all officers, `musnah/<id>.txt` says that a data key was
destroyed, so that one which a backup brings back is known and destroyed again.
"""

import os
import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from literasi.shell import git
from literasi.values.errors import OperatorError

VARIABLE = "LITERASI_KEYS"
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_ID = re.compile(r"[a-z0-9]{16}")
_OFFICERS, _KEYS, _GONE = "penerima", "kunci", "musnah"


@dataclass(frozen=True, slots=True)
class KeyStore:
    """The keys of one office."""

    folder: Path

    def officers(self) -> Mapping[str, str]:
        """Give the public keys of those who may open seals, by name."""
        found = sorted((self.folder / _OFFICERS).glob("*.txt"))
        return {path.stem: _text(path).strip() for path in found}

    def admit(self, name: str, public: str) -> None:
        """Write down an officer's public key; a name that is there gets the new one."""
        if not _NAME.fullmatch(name):
            remedy = "tulis dengan huruf kecil, angka, dan tanda hubung, misalnya dimas"
            raise OperatorError(f"nama petugas «{name}» tidak sah", remedy)
        _write(self.folder / _OFFICERS / f"{name}.txt", f"{public}\n".encode())

    def dismiss(self, name: str) -> None:
        """Strike an officer from the list; the keys must be wrapped anew afterwards."""
        if name not in self.officers():
            known = ", ".join(self.officers()) or "-"
            raise OperatorError(f"petugas «{name}» tidak terdaftar", f"yang terdaftar: {known}")
        (self.folder / _OFFICERS / f"{name}.txt").unlink()

    def names(self) -> tuple[str, ...]:
        """List the data keys that are there."""
        found = (path.stem for path in (self.folder / _KEYS).glob("*.age"))
        return tuple(sorted(one for one in found if _ID.fullmatch(one)))

    def has(self, name: str) -> bool:
        """Tell whether a data key is there."""
        return name in self.names()

    def gone(self) -> tuple[str, ...]:
        """List the data keys that were destroyed."""
        return tuple(sorted(path.stem for path in (self.folder / _GONE).glob("*.txt")))

    def keep(self, name: str, wrapped: bytes) -> None:
        """Write a wrapped data key, safely on disk before anything is sealed with it."""
        _write(self._place(name), wrapped)

    def wrapped(self, name: str) -> bytes:
        """Give a wrapped data key; one that was destroyed is not given, wherever it came from."""
        if name in self.gone():
            remedy = "datanya sudah dilupakan; jalankan literasi keys check"
            raise OperatorError(f"kunci «{name}» sudah dimusnahkan", remedy)
        try:
            return self._place(name).read_bytes()
        except OSError as error:
            remedy = "periksa --keys, atau pulihkan gudang kunci dari cadangannya"
            raise OperatorError(f"kunci «{name}» tidak ada di gudang kunci", remedy) from error

    def destroy(self, name: str, note: str) -> None:
        """Destroy a data key for good: first say so, then overwrite and remove it."""
        _write(self.folder / _GONE / f"{name}.txt", f"{note}\n".encode())
        place = self._place(name)
        if place.exists():
            size = place.stat().st_size
            with place.open("r+b") as file:  # not all disks overwrite in place; the key is wrapped
                file.write(b"\0" * size)
                file.flush()
                os.fsync(file.fileno())
            place.unlink()

    def _place(self, name: str) -> Path:
        if not _ID.fullmatch(name):
            raise OperatorError(f"nama kunci «{name}» tidak sah", "periksa catatan segelnya")
        return self.folder / _KEYS / f"{name}.age"


def key_store(folder: Path | None, root: Path, office: str) -> KeyStore:
    """Open the key store of an office, or refuse one that could end up in Git."""
    if folder is None:
        remedy = f"beri --keys FOLDER, atau tetapkan {VARIABLE}; pilih folder di luar repositori"
        raise OperatorError("letak gudang kunci belum diketahui", remedy)
    full = folder.expanduser().resolve()
    outside(full, root, f"gudang kunci «{folder}»")
    if full.exists() and not full.is_dir():
        raise OperatorError(f"«{folder}» bukan folder", "pilih folder lain untuk gudang kunci")
    return KeyStore(full / office)


def outside(path: Path, root: Path, what: str) -> None:
    """Refuse a place inside the archive or any work tree of Git, ignored or not.

    What Git ignores today is added tomorrow with a flag, and a folder that is synchronised with
    the work tree takes it along.
    """
    full = path.expanduser().resolve()
    parent = next(one for one in (full, *full.parents) if one.is_dir())
    if full.is_relative_to(root.resolve()) or git.work_tree(parent):
        remedy = "pilih tempat di luar repositori; berkas .gitignore tidak cukup"
        raise OperatorError(f"{what} berada di dalam repositori Git", remedy)


def write_private(path: Path, content: bytes) -> None:
    """Write a file that only its owner may read."""
    _write(path, content, 0o600)


def _write(path: Path, content: bytes, mode: int = 0o640) -> None:
    """Write a file whole or not at all, and see it on disk."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".baru-")
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(mode)
        Path(name).replace(path)
    except OSError as error:
        message = f"«{path}» tidak dapat ditulis: {error.strerror}"
        raise OperatorError(message, "periksa izin dan ruang kosong folder itu") from error


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise OperatorError(f"«{path}» tidak terbaca", "periksa izin berkas itu") from error
