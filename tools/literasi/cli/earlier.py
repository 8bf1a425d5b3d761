"""What an earlier check found: the whole result when nothing changed, else record by record."""

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from literasi.shell.cache import Shelf, digest, shelf, tool_state
from literasi.shell.files import Tree
from literasi.values.finding import Finding

if TYPE_CHECKING:
    from literasi.judging import Memory

SMALL = 1000  # records; fewer are judged faster than anything could be looked up
_RECORDS, _RESULT = "catatan", "hasil"
_Kept = list[tuple[str, bytes, Any]]  # path, digest, values of a valid record
_FEW = 50  # one new record in fifty is judged again in less time than all are written
_UNWRITABLE = (UnicodeEncodeError, OverflowError)  # odd file names: not worth keeping


@dataclass(frozen=True, slots=True)
class Earlier:
    """The shelf of an archive with the key of this tool, and what names each record's content."""

    shelf: Shelf
    tool: bytes
    tree: Tree
    names: tuple[bytes, ...]

    def shown(self, day: str | None) -> tuple[Finding, ...] | None:
        """Give the findings of the very same archive on the same day, if they were kept."""
        kept = self.shelf.read(_RESULT, self._whole(day))
        try:
            return None if kept is None else _RESULTS.decode(kept)
        except msgspec.MsgspecError:
            return None

    def memory(self) -> "Memory":
        """Give the verdicts on records that have not changed: all are valid, without findings."""
        from literasi.documents.yaml12 import unplaced  # noqa: PLC0415  not needed for a result
        from literasi.judging import Memory  # noqa: PLC0415  all rules

        kept = self.shelf.read(_RECORDS, self.tool)
        try:
            rows: _Kept = _ROWS.decode(kept) if kept is not None else []
        except msgspec.MsgspecError:
            rows = []
        known = {path: (name, data) for path, name, data in rows}
        memory = Memory()
        for (path, raw), name in zip(self.tree.records, self.names, strict=True):
            before = known.get(path)
            if before is not None and before[0] == name:
                memory.verdicts[path, raw] = (unplaced(path, raw, before[1]), ())
        return memory

    def keep(self, memory: "Memory") -> None:
        """Keep the verdicts of this run, once so many are new that it pays to write them all."""
        if memory.fresh * _FEW > len(self.names):
            found = (memory.verdicts.get(one, (None, ())) for one in self.tree.records)
            self._put(_RECORDS, self.tool, [
                (path, name, document.data)
                for (path, _), name, (document, findings) in zip(
                    self.tree.records, self.names, found, strict=True
                )
                if document is not None and not findings
            ])  # fmt: skip

    def keep_shown(self, day: str | None, findings: tuple[Finding, ...]) -> None:
        """Keep the findings on the whole archive."""
        self._put(_RESULT, self._whole(day), findings)

    def _put(self, name: str, key: bytes, value: object) -> None:
        with suppress(*_UNWRITABLE):
            self.shelf.keep(name, key, msgspec.msgpack.encode(value))

    def _whole(self, day: str | None) -> bytes:
        """Name everything the result depends on."""
        paths = [os.fsencode(path) for path, _ in self.tree.records]
        others = [[os.fsencode(one) for one in some]
                  for some in (self.tree.pictures, self.tree.links)]  # fmt: skip
        others.append([msgspec.msgpack.encode(one) for one in self.tree.sealed])
        return digest(msgspec.msgpack.encode((self.tool, day, paths, self.names, others)))


_RESULTS = msgspec.msgpack.Decoder(tuple[Finding, ...])
_ROWS = msgspec.msgpack.Decoder(_Kept)


def earlier(
    root: Path, tree: Tree, schemas: Mapping[str, bytes], small: int = SMALL
) -> Earlier | None:
    """Open what was kept of an archive; a small one, and one without Git, does without."""
    place = shelf(root) if len(tree.records) >= small else None
    if place is None:
        return None
    names = tuple(digest(raw) for _, raw in tree.records)
    return Earlier(place, tool_state(schemas), tree, names)
