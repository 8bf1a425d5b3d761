"""What one run leaves for the next: beside Git's own files, told by content, never needed.

It lies in the `.git` folder, which no pull request can write to: a verdict that came with a
checkout would be worth nothing. A file says under which key it was made and carries its own sum;
any other key, a torn or changed file, and it was never there. Files are replaced whole, so two
runs at once do no harm, and all of it may be deleted at any time.
"""

import os
import sys
import tempfile
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from pathlib import Path

import msgspec

from literasi.shell.git import output
from literasi.values.errors import OperatorError

_SIZE = 16  # bytes of a digest
_PACKAGE = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Shelf:
    """A folder of files that may be gone at any time."""

    folder: Path

    def read(self, name: str, key: bytes) -> bytes | None:
        """Give what was kept under a name, if it was kept under this key and is whole."""
        try:
            with (self.folder / name).open("rb") as file:
                found, payload = file.read(_SIZE), file.read()
        except OSError:
            return None
        return payload if found == digest(key, payload) else None

    def keep(self, name: str, key: bytes, payload: bytes) -> None:
        """Keep something for the next run; where nothing can be written, it does without."""
        self.put(name, digest(key, payload), payload, mode=0o600)

    def put(self, name: str, *pieces: bytes, mode: int = 0o644) -> bool:
        """Write a file whole or not at all; tell whether it could be written."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            handle, fresh = tempfile.mkstemp(dir=self.folder, prefix=".baru-")
            with os.fdopen(handle, "wb") as file:
                file.writelines(pieces)
            Path(fresh).chmod(mode)
            Path(fresh).replace(self.folder / name)
        except OSError:
            return False
        return True

    def sweep(self, used: Collection[str]) -> None:
        """Throw away all but these names; a file that resists stays until the next time."""
        for path in sorted(self.folder.glob("*")):
            if path.name not in used:
                with suppress(OSError):
                    path.unlink()


def shelf(root: Path) -> Shelf | None:
    """Find the shelf of a work tree; without Git there is none."""
    try:
        place = output(root, "rev-parse", "--git-path", "literasi").decode().strip("\n")
    except OperatorError:
        return None
    return Shelf(root / place)


def digest(content: bytes, *more: bytes) -> bytes:
    """Name a content, which may come in pieces."""
    whole = blake2b(content, digest_size=_SIZE)
    for piece in more:
        whole.update(piece)
    return whole.digest()


@cache
def product_state() -> bytes:
    """Name everything of ours that a built file may depend on: code, templates, manuals, fonts."""
    every = (one for one in _PACKAGE.rglob("*") if one.is_file() and one.suffix != ".pyc")
    found = [(one.relative_to(_PACKAGE).as_posix(), digest(one.read_bytes())) for one in every]
    return digest(tool_state({}) + msgspec.msgpack.encode(sorted(found)))


def tool_state(schemas: Mapping[str, bytes]) -> bytes:
    """Name everything a verdict depends on besides the records: code, schemas, libraries."""
    code = sorted(
        f"{folder}/{name}"
        for folder, _, names in os.walk(_PACKAGE)
        for name in names
        if name.endswith(".py")
    )
    libraries = sorted(one.name for one in Path(msgspec.__file__).parents[1].glob("*-info"))
    sums = [digest(Path(path).read_bytes()) for path in code]
    files = sorted(schemas.items())
    return digest(msgspec.msgpack.encode((sys.version, libraries, code, sums, files)))
