"""What an earlier check found: the whole result when nothing changed, else what still holds."""

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from literasi.shell.cache import Shelf, digest, shelf, tool_state
from literasi.shell.files import Tree
from literasi.values.finding import Finding

if TYPE_CHECKING:
    from literasi.judging import Memory, Verdict
    from literasi.rejudging import Past

SMALL = 1000  # records; fewer are judged faster than anything could be looked up
_RECORDS, _RESULT = "catatan", "hasil"
_FEW = 50  # one new record in fifty is judged again in less time than all are written
_UNWRITABLE = (UnicodeEncodeError, OverflowError)  # odd file names: not worth keeping


class _Row(msgspec.Struct, array_like=True, frozen=True):
    """A valid record without findings of its own."""

    path: str
    name: bytes  # the digest of its content
    values: bytes  # MessagePack: most are never opened


class _Kept(msgspec.Struct, array_like=True, frozen=True):
    """The records of an archive; what all rules said of it, where nothing else was wrong."""

    rows: tuple[_Row, ...] = ()
    laws: tuple[Finding, ...] | None = None
    around: bytes = b""  # names what rules see besides the records' content


@dataclass(frozen=True, slots=True)
class Earlier:
    """The shelf of an archive with the key of this tool, and what names each record's content."""

    shelf: Shelf
    tool: bytes
    tree: Tree
    names: tuple[bytes, ...]
    around: bytes  # names what is seen besides the records' content: which files there are

    def shown(self, day: str | None) -> tuple[Finding, ...] | None:
        """Give the findings of the very same archive on the same day, if they were kept."""
        kept = self.shelf.read(_RESULT, self._whole(day))
        try:
            return None if kept is None else _RESULTS.decode(kept)
        except msgspec.MsgspecError:
            return None

    def recall(self) -> "tuple[Memory, Past | None]":
        """Give the verdicts on unchanged records, and the judgement of which little changed."""
        from literasi.judging import Memory  # noqa: PLC0415  all rules; not needed for a result
        from literasi.rejudging import Past  # noqa: PLC0415

        kept = self._kept()
        rows = {one.path: one for one in kept.rows}
        memory = Memory(recall=lambda path, raw: _verdict(rows.get(path), raw))
        if kept.laws is None or kept.around != self.around:
            return memory, None
        changed = frozenset(
            path for (path, _), name in zip(self.tree.records, self.names, strict=True)
            if rows[path].name != name
        )  # fmt: skip
        if len(changed) * _FEW > len(rows):
            return memory, None
        values = {path: one.values for path, one in rows.items()}
        return memory, Past(values, kept.laws, changed)

    def _kept(self) -> _Kept:
        kept = self.shelf.read(_RECORDS, self.tool)
        try:
            return _KEPT.decode(kept) if kept is not None else _Kept()
        except msgspec.MsgspecError:
            return _Kept()

    def keep(self, memory: "Memory", laws: tuple[Finding, ...] | None) -> None:
        """Keep the records and what all rules said, or so many new verdicts that it pays."""
        if laws is None and memory.fresh * _FEW <= len(self.names):
            return
        with suppress(*_UNWRITABLE):
            known = (memory.verdicts.get(one, (None, ())) for one in self.tree.records)
            rows = tuple(
                _Row(path, name, msgspec.msgpack.encode(document.data))
                for (path, _), name, (document, findings) in zip(
                    self.tree.records, self.names, known, strict=True
                )
                if document is not None and not findings
            )
            self._put(_RECORDS, self.tool, _Kept(rows, laws, self.around))

    def keep_shown(self, day: str | None, findings: tuple[Finding, ...]) -> None:
        """Keep the findings on the whole archive."""
        self._put(_RESULT, self._whole(day), findings)

    def _put(self, name: str, key: bytes, value: object) -> None:
        with suppress(*_UNWRITABLE):
            self.shelf.keep(name, key, msgspec.msgpack.encode(value))

    def _whole(self, day: str | None) -> bytes:
        """Name everything the result depends on."""
        return digest(msgspec.msgpack.encode((self.tool, day, self.names, self.around)))


def _around(tree: Tree) -> bytes:
    """Name the files of a tree."""
    paths = [[os.fsencode(one) for one in some] for some in (
        [path for path, _ in tree.records], tree.pictures, tree.links,
    )]  # fmt: skip
    return digest(msgspec.msgpack.encode((paths, tree.sealed)))


def _verdict(row: _Row | None, raw: bytes) -> "Verdict | None":
    """Give the verdict on a record whose content is as it was."""
    from literasi.documents.yaml12 import unplaced  # noqa: PLC0415  not needed for a result

    if row is None or row.name != digest(raw):
        return None
    return unplaced(row.path, raw, msgspec.msgpack.decode(row.values)), ()


_RESULTS = msgspec.msgpack.Decoder(tuple[Finding, ...])
_KEPT = msgspec.msgpack.Decoder(_Kept)


def earlier(
    root: Path, tree: Tree, schemas: Mapping[str, bytes], small: int = SMALL
) -> Earlier | None:
    """Open what was kept of an archive; a small one, and one without Git, does without."""
    place = shelf(root) if len(tree.records) >= small else None
    if place is None:
        return None
    names = tuple(digest(raw) for _, raw in tree.records)
    return Earlier(place, tool_state(schemas), tree, names, _around(tree))
