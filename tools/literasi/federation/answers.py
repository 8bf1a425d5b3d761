"""What is asked of each site, how large an answer may be, and what a whole copy must be.

Only these paths are ever asked for, below the address that the list names: no address out of an
answer is followed, so no site can send the reader elsewhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from literasi.gate.answers import Answers, UnfitError

DESCRIPTION = ".well-known/literasi.json"
INDEX = "api/v1/index.json"
CALENDAR = "ics/kegiatan.ics"
COLLECTIONS = ("instansi", "kegiatan", "kinerja", "publikasi")
_KIB, _MIB = 1 << 10, 1 << 20
LIMITS: Mapping[str, int] = {
    DESCRIPTION: 256 * _KIB,
    INDEX: 256 * _KIB,
    CALENDAR: 2 * _MIB,  # a subscription over 1 MB is dropped by readers anyway
    **{f"api/v1/{name}.json": 24 * _MIB for name in COLLECTIONS},
}
"""Bytes of an answer once unpacked: room for some 15,000 activities or 40,000 publications."""
ALWAYS = (DESCRIPTION, INDEX, CALENDAR)
"""Asked for in every run, on condition that they changed; the index tells of the rest."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A whole, judged copy of what a site published, as plain values."""

    description: Any
    collections: Mapping[str, Any]
    calendar: bytes


def path_of(collection: str) -> str:
    """Give the path of a collection below a site's address."""
    return f"api/v1/{collection}.json"


def promised(answers: Answers, index: bytes) -> dict[str, str]:
    """Read which digest the index promises for each file that is needed.

    UnfitError when it is not an index, or lacks a collection.
    """
    try:
        rows = {one["nama"]: one["sidik"] for one in answers.read("index", index)["data"]}
    except UnfitError as error:
        raise UnfitError(f"{INDEX} {error}") from error
    missing = [name for name in COLLECTIONS if name not in rows]
    if missing:
        raise UnfitError(f"{INDEX} tidak memuat {missing[0]}")
    return {path_of(name): rows[name] for name in COLLECTIONS}


def judged(answers: Answers, files: Mapping[str, bytes]) -> Copy:
    """Judge a whole copy; UnfitError says which file fails and how."""
    for path, digest in promised(answers, files[INDEX]).items():
        if sha256(files[path]).hexdigest() != digest:
            raise UnfitError(f"{path} tidak sama dengan sidiknya dalam indeks")
    description = _read(answers, "literasi", DESCRIPTION, files)
    collections = {
        name: _read(answers, name, path_of(name), files)["data"] for name in COLLECTIONS
    }
    return Copy(description, collections, files[CALENDAR])


def _read(answers: Answers, kind: str, path: str, files: Mapping[str, bytes]) -> Any:
    try:
        return answers.read(kind, files[path])
    except UnfitError as error:
        raise UnfitError(f"{path} {error}") from error
