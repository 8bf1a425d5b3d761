"""What a sealed file holds: people, and for which record; written so that its length tells little.

The names of the file and of its record are sealed in with the people, so that two sealed files
cannot change places unnoticed.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from literasi.sealing.envelope import HEAD, Key, UnreadableError, draw, seal, unseal
from literasi.sealing.person import FIELDS, Person
from literasi.values.errors import OperatorError

LAYOUT = 1
_BLOCK = 4096  # bytes; the length of a sealed contact says nothing about the name in it


@dataclass(frozen=True, slots=True)
class Parcel:
    """The content of one sealed file: its own id, its record (`jenis/id`), kind, and people."""

    id: str
    subject: str
    kind: str
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class Sealed:
    """A sealed file, and its data key wrapped for the officers."""

    raw: bytes
    wrapped: bytes

    @property
    def sha256(self) -> str:
        """The imprint of the sealed bytes; nothing about the people can be learnt from it."""
        return sha256(self.raw).hexdigest()


def sealed(parcel: Parcel, officers: Iterable[str]) -> Sealed:
    """Seal a parcel with a data key of its own, and make sure that it opens again."""
    keys = tuple(officers)
    if not keys:
        remedy = "daftarkan petugas dahulu: literasi keys add NAMA KUNCI-PUBLIK"
        raise OperatorError("belum ada petugas yang dapat membuka segel", remedy)
    plain, key = _written(parcel), draw()
    done = Sealed(seal(plain, [key.public]), seal(key.secret.encode(), keys))
    if unseal(done.raw, [key.secret]) != plain:
        raise AssertionError("a fresh seal must open")
    return done


def rewrapped(wrapped: bytes, mine: Key, officers: Iterable[str]) -> bytes:
    """Wrap a data key anew for other officers; the sealed file stays as it is."""
    return seal(_data_key(wrapped, mine), officers)


def opened(raw: bytes, wrapped: bytes, mine: Key, expected: tuple[str, str, str]) -> Parcel:
    """Open a sealed file; `expected` is what its record says: id, subject, kind."""
    secret = _data_key(wrapped, mine).decode("ascii", "replace")
    if not raw.startswith(HEAD):
        raise _damaged()
    try:
        parcel = _read(unseal(raw, [secret]))
    except (UnreadableError, ValueError, KeyError, TypeError) as error:
        raise _damaged() from error
    if (parcel.id, parcel.subject, parcel.kind) != expected:
        remedy = "pulihkan berkas dan catatannya dari riwayat Git; keduanya mungkin tertukar"
        raise OperatorError(f"segel ini milik {parcel.subject}, bukan {expected[1]}", remedy)
    return parcel


def _data_key(wrapped: bytes, mine: Key) -> bytes:
    try:
        return unseal(wrapped, [mine.secret])
    except UnreadableError as error:
        raise OperatorError(
            "identitas ini tidak dapat membuka kuncinya, atau berkas kuncinya rusak",
            "minta petugas lain menjalankan: literasi keys rewrap; atau pulihkan kunci dari"
            " cadangan gudang kunci",
        ) from error


def _damaged() -> OperatorError:
    remedy = "pulihkan dari riwayat Git: git checkout -- BERKAS; catatan lain tidak terpengaruh"
    return OperatorError("berkas segel rusak atau terpotong", remedy)


def _written(parcel: Parcel) -> bytes:
    """Write JSON, filled up with spaces to whole blocks."""
    rows = [{name: value for name in FIELDS if (value := getattr(one, name)) or name == "nama"}
            for one in parcel.people]  # fmt: skip
    data = {"susunan": LAYOUT, "segel": parcel.id, "untuk": parcel.subject,
            "isi": parcel.kind, "baris": rows}  # fmt: skip
    text = json.dumps(data, ensure_ascii=False).encode()
    return text + b" " * (-len(text) % _BLOCK)


def _read(plain: bytes) -> Parcel:
    data: dict[str, Any] = json.loads(plain)
    if data["susunan"] != LAYOUT:
        raise ValueError(data["susunan"])
    people = tuple(_person(one) for one in data["baris"])
    return Parcel(str(data["segel"]), str(data["untuk"]), str(data["isi"]), people)


def _person(row: Mapping[str, str]) -> Person:
    return Person(**{name: str(value) for name, value in row.items()})
