"""YAML text to a Document: one pass over the C parser's events, no recursion, no construction."""

from collections.abc import Iterable
from typing import Any

import yaml

from literasi.documents.document import Document
from literasi.documents.guards import decode
from literasi.documents.scalars import resolve
from literasi.documents.surprises import directive, surprises, syntax, too_deep
from literasi.values.finding import Finding, ordered
from literasi.values.mark import Mark
from literasi.values.pointer import Path

MAX_DEPTH = 30
_UNREADABLE = {"YML003", "YML010", "YML011"}  # what follows would only be an echo


def read(path: str, raw: bytes) -> tuple[Document | None, tuple[Finding, ...]]:
    """Read one record; without a Document the findings say why. Never raises for any bytes."""
    text, findings = decode(path, raw)
    if not text and findings:
        return None, findings
    reader = _Reader(path)
    try:
        for event in yaml.parse(text, Loader=yaml.CBaseLoader):
            reader.take(event)
            if reader.stopped:
                break
    except yaml.YAMLError as error:
        reader.findings.append(syntax(path, text, error))
        reader.stopped = True
    every = ordered([*findings, *_without_echo(findings, reader.findings)])
    if reader.stopped or any(one.rule in _UNREADABLE for one in every):
        return None, every
    return Document(path, reader.root, reader.marks, reader.keys), every


def _without_echo(causes: Iterable[Finding], found: list[Finding]) -> list[Finding]:
    """Leave out a syntax error on a line whose cause (a tab) is already named."""
    lines = {one.mark.line for one in causes}
    return [one for one in found if one.rule != "YML001" or one.mark.line not in lines]


class _Frame:
    """An open mapping or sequence, and where in the record it stands."""

    __slots__ = ("at", "key", "key_mark", "node")

    def __init__(self, node: dict[str, Any] | list[Any], at: Path) -> None:
        self.node = node
        self.at = at
        self.key: str | None = None
        self.key_mark: Mark | None = None


class _Reader:
    """Builds values and marks from events; a stack instead of recursion bounds the depth."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.root: Any = None
        self.marks: dict[Path, Mark] = {}
        self.keys: dict[Path, Mark] = {}
        self.findings: list[Finding] = []
        self.stopped = False
        self._stack: list[_Frame] = []
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        mark = self._mark(event)
        self.findings += surprises(event, mark)
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event, mark)
        elif isinstance(event, yaml.AliasEvent):
            self._value(None, mark)
        elif isinstance(event, yaml.MappingStartEvent):
            self._open({}, mark)
        elif isinstance(event, yaml.SequenceStartEvent):
            self._open([], mark)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._close(mark)
        elif isinstance(event, yaml.DocumentStartEvent):
            self._begin(event, mark)

    def _mark(self, event: yaml.Event) -> Mark:
        start, end = event.start_mark, event.end_mark
        if start is None or end is None:
            return Mark(self.path)
        return Mark(self.path, start.line + 1, start.column + 1, end.line + 1, end.column + 1)

    def _begin(self, event: yaml.DocumentStartEvent, mark: Mark) -> None:
        self._documents += 1
        self.stopped = self._documents > 1
        self.findings += directive(event, mark, self._documents)

    def _scalar(self, event: yaml.ScalarEvent, mark: Mark) -> None:
        plain = not event.style
        frame = self._stack[-1] if self._stack else None
        if frame is not None and isinstance(frame.node, dict) and frame.key is None:
            self._key(frame, event.value, mark)
            return
        self._value(resolve(event.value) if plain else event.value, mark)

    def _key(self, frame: _Frame, key: str, mark: Mark) -> None:
        frame.key, frame.key_mark = key, mark
        if key in frame.node:
            first = self.keys.get((*frame.at, key), mark)
            hint = f"kunci ini sudah ada di baris {first.line}; hapus salah satu"
            message = f"kunci «{key}» ditulis dua kali"
            self.findings.append(Finding(mark, "YML002", message, hint))

    def _value(self, value: Any, mark: Mark) -> Path:
        if not self._stack:
            self.root = value
            self.marks[()] = mark
            return ()
        return self._put(self._stack[-1], value, mark)

    def _put(self, frame: _Frame, value: Any, mark: Mark) -> Path:
        if isinstance(frame.node, list):
            at: Path = (*frame.at, len(frame.node))
            frame.node.append(value)
        elif frame.key is None:
            return self._odd_key(frame, mark)
        else:
            at = (*frame.at, frame.key)
            if frame.key in frame.node:
                frame.key = None
                return at
            frame.node[frame.key] = value
            self.keys[at] = frame.key_mark or mark
            frame.key = None
        self.marks[at] = mark
        return at

    def _odd_key(self, frame: _Frame, mark: Mark) -> Path:
        frame.key, frame.key_mark = "\0", mark
        message = "kunci harus satu kata, bukan daftar atau kelompok"
        hint = "tulis kunci sebagai kata biasa diikuti titik dua"
        self.findings.append(Finding(mark, "YML011", message, hint))
        return (*frame.at, "\0")

    def _open(self, node: dict[str, Any] | list[Any], mark: Mark) -> None:
        if len(self._stack) >= MAX_DEPTH:
            self.findings.append(too_deep(mark, MAX_DEPTH))
            self.stopped = True
            return
        self._stack.append(_Frame(node, self._value(node, mark)))

    def _close(self, mark: Mark) -> None:
        frame = self._stack.pop()
        start = self.marks.get(frame.at)
        if start is not None:
            end_line, end_column = mark.line, mark.column
            self.marks[frame.at] = Mark(self.path, start.line, start.column, end_line, end_column)
