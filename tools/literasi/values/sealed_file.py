"""A sealed file as it lies beside the records: what can be known of it without any key."""

from dataclasses import dataclass
from hashlib import sha256

FOLDER, ENDING = "segel", ".age"
_HEAD = b"age-encryption.org/v1\n"  # https://age-encryption.org/v1, the first line of the format


@dataclass(frozen=True, slots=True, order=True)
class SealedFile:
    """Path below the root, SHA-256, and whether it begins as sealed files do."""

    path: str
    sha256: str
    genuine: bool


def sealed_file(path: str, raw: bytes) -> SealedFile:
    """Look at a sealed file."""
    return SealedFile(path, sha256(raw).hexdigest(), raw.startswith(_HEAD))


def is_sealed(path: str) -> bool:
    """Tell the path of a sealed file, `records/<instansi>/segel/<id>.age`, from a record's."""
    parts = path.split("/")
    return len(parts) == 4 and parts[2] == FOLDER and parts[3].endswith(ENDING)
