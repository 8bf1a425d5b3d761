"""YAML text to a Document: one pass over the C parser's events, no recursion, no construction.

Most records need no parser (`plain`); their places are looked up when somebody asks for one.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

import yaml

from literasi.documents.complaints import syntax
from literasi.documents.document import Document
from literasi.documents.guards import decode
from literasi.documents.plain import read_plain
from literasi.documents.scalars import resolve
from literasi.documents.surprises import (
    MERGE,
    directive,
    merge,
    odd_key,
    odd_space_in_key,
    surprises,
    too_deep,
    twice,
)
from literasi.values.finding import Finding, ordered
from literasi.values.mark import Mark
from literasi.values.pointer import Path

MAX_DEPTH = 30
MOST = 200  # findings of one file; nobody reads more, and a hostile file stays cheap
# What the schema would say after these would only be an echo.
_UNREADABLE = {"YML003", "YML004", "YML005", "YML006", "YML010", "YML011"}


def read(path: str, raw: bytes) -> tuple[Document | None, tuple[Finding, ...]]:
    """Read one record; without a Document the findings say why. Never raises for any bytes."""
    plain = read_plain(raw)
    return _parse(path, raw) if plain is None else (unplaced(path, raw, plain), ())


def unplaced(path: str, raw: bytes, data: Any) -> Document:
    """Give a record whose values are known (no empty ones); its places are read on demand."""
    places = _Places(path, raw)
    return Document(path, data, _Marks(places, "marks"), _Marks(places, "keys"), tidy=True)


class _Places:
    """The places of a record that is known to be well-formed, parsed at the first question."""

    def __init__(self, path: str, raw: bytes) -> None:
        self._source = (path, raw)

    @cached_property
    def document(self) -> Document:
        found, findings = _parse(*self._source)
        if found is None:
            raise AssertionError(findings)  # the plain reader read what is not YAML: our bug
        return found


class _Marks(Mapping[Path, Mark]):
    """One of the two tables of a record's places."""

    __slots__ = ("_places", "_which")

    def __init__(self, places: _Places, which: str) -> None:
        self._places = places
        self._which = which

    def _table(self) -> Mapping[Path, Mark]:
        found: Mapping[Path, Mark] = getattr(self._places.document, self._which)
        return found

    def __getitem__(self, at: Path) -> Mark:
        return self._table()[at]

    def __iter__(self) -> Iterator[Path]:
        return iter(self._table())

    def __len__(self) -> int:
        return len(self._table())


def _parse(path: str, raw: bytes) -> tuple[Document | None, tuple[Finding, ...]]:
    text, findings = decode(path, raw)
    if not text and findings:
        return None, ordered(findings)[:MOST]
    reader = _Reader(path)
    try:
        for event in yaml.parse(text, Loader=yaml.CBaseLoader):
            reader.take(event)
            if reader.stopped:
                break
    except yaml.YAMLError as error:
        reader.findings.append(syntax(path, text, error))
        reader.stopped = True
    every = ordered(_without_echo([*findings, *reader.findings]))
    if reader.stopped or any(one.rule in _UNREADABLE for one in every):
        return None, every[:MOST]
    return Document(path, reader.root, reader.marks, reader.keys), every[:MOST]


def _without_echo(found: list[Finding]) -> list[Finding]:
    """Leave out a syntax error on a line whose cause (a tab, an anchor) is already named."""
    lines = {one.mark.line for one in found if one.rule != "YML001"}
    return [one for one in found if one.rule != "YML001" or one.mark.line not in lines]


class _Frame:
    """An open mapping or sequence, and where in the record it stands."""

    __slots__ = ("at", "dropped", "key", "key_mark", "node")

    def __init__(self, node: dict[str, Any] | list[Any], at: Path, *, dropped: bool) -> None:
        self.node = node
        self.at = at
        self.dropped = dropped  # below a key that was written twice: its places are not kept
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
        self._odd = False  # one odd key is told; what it holds would only be an echo
        self._last = Mark(path)  # the last event with a width: where a block really ends

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
        if isinstance(event, yaml.NodeEvent | yaml.CollectionEndEvent) and _wide(mark):
            self._last = mark

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
            self._key(frame, event.value, mark, plain=plain)
            return
        self._value(resolve(event.value) if plain else event.value, mark)

    def _key(self, frame: _Frame, key: str, mark: Mark, *, plain: bool) -> None:
        frame.key, frame.key_mark = key, mark
        self.findings += odd_space_in_key(key, mark)
        if plain and key == MERGE:
            self.findings.append(merge(mark))
        elif key in frame.node and not frame.dropped:
            first = self.keys.get((*frame.at, key), mark)
            self.findings.append(twice(key, mark, first))

    def _value(self, value: Any, mark: Mark) -> tuple[Path, bool]:
        """Put a value where it belongs; give its path, and whether it was dropped."""
        if not self._stack:
            self.root = value
            self.marks[()] = mark
            return (), False
        return self._put(self._stack[-1], value, mark)

    def _put(self, frame: _Frame, value: Any, mark: Mark) -> tuple[Path, bool]:
        if isinstance(frame.node, list):
            at: Path = (*frame.at, len(frame.node))
            frame.node.append(value)
        elif frame.key is None:
            return self._odd_key(frame, value, mark), True
        else:
            at, key, frame.key = (*frame.at, frame.key), frame.key, None
            if key in frame.node:
                return at, True
            frame.node[key] = value
            if not frame.dropped:
                self.keys[at] = frame.key_mark or mark
        if not frame.dropped:
            self.marks[at] = mark
        return at, frame.dropped

    def _odd_key(self, frame: _Frame, value: Any, mark: Mark) -> Path:
        frame.key, frame.key_mark = "", mark
        if value is not None and not self._odd:
            self.findings.append(odd_key(mark))
            self._odd = True
        return frame.at

    def _open(self, node: dict[str, Any] | list[Any], mark: Mark) -> None:
        if len(self._stack) >= MAX_DEPTH:
            self.findings.append(too_deep(mark, MAX_DEPTH))
            self.stopped = True
            return
        at, dropped = self._value(node, mark)
        self._stack.append(_Frame(node, at, dropped=dropped))

    def _close(self, mark: Mark) -> None:
        frame = self._stack.pop()
        start = self.marks.get(frame.at)
        if start is not None and not frame.dropped:
            end = mark if _wide(mark) else self._last
            place = (start.line, start.column, end.end_line, end.end_column)
            self.marks[frame.at] = Mark(self.path, *place)


def _wide(mark: Mark) -> bool:
    return (mark.line, mark.column) != (mark.end_line, mark.end_column)
