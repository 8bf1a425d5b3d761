"""Last good copies of other sites: contents by their digest, one small file of notes a site.

Contents are written first and named by what they hold; the note that points at them is replaced
whole. A run that is killed leaves the copy before it, and a content that was damaged is no copy.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import msgspec

from literasi.shell.files import write


class Piece(msgspec.Struct, frozen=True):
    """One file of a copy, with what its server said to ask next time (RFC 9110 13.1)."""

    digest: str
    etag: str | None = None
    modified: str | None = None


class Note(msgspec.Struct, frozen=True):
    """What is known of a site; `reason` says why the last run could not read it."""

    address: str
    pieces: dict[str, Piece] = {}
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Copies:
    """The folder of all copies."""

    folder: Path

    def note(self, code: str, address: str) -> Note:
        """Give what is known of a site; of another address, or a torn file, nothing is."""
        try:
            found = msgspec.json.decode(self._note(code).read_bytes(), type=Note)
        except (OSError, msgspec.MsgspecError):
            return Note(address)
        return found if found.address == address else Note(address)

    def keep(self, code: str, note: Note, contents: Iterable[bytes] = ()) -> None:
        """Write contents, then the note that speaks of them."""
        for content in contents:
            write(self._content(sha256(content).hexdigest()), content)
        text = msgspec.json.format(msgspec.json.encode(note, order="sorted"), indent=1)
        write(self._note(code), text + b"\n")

    def contents(self, note: Note) -> Mapping[str, bytes] | None:
        """Read a copy whole; None when there is none, or a part of it is missing or damaged."""
        found = {}
        for path, piece in sorted(note.pieces.items()):
            try:
                content = self._content(piece.digest).read_bytes()
            except OSError:
                return None
            if sha256(content).hexdigest() != piece.digest:
                return None
            found[path] = content
        return found or None

    def sweep(self, codes: Iterable[str]) -> None:
        """Throw away what no site of the list points at any more."""
        wanted = {self._note(code) for code in codes}
        for path in sorted((self.folder / "situs").glob("*.json")):
            if path not in wanted:
                path.unlink()
        used = set()
        for path in sorted(wanted):
            try:
                note = msgspec.json.decode(path.read_bytes(), type=Note)
            except (OSError, msgspec.MsgspecError):
                continue
            used |= {self._content(piece.digest) for piece in note.pieces.values()}
        for path in sorted((self.folder / "isi").glob("*/*")):
            if path not in used:
                path.unlink()

    def _note(self, code: str) -> Path:
        return self.folder / "situs" / f"{code}.json"

    def _content(self, digest: str) -> Path:
        return self.folder / "isi" / digest[:2] / digest[2:]
