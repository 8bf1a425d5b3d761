"""The lines around a place, with carets under it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from literasi.cli.reports.columns import Columns, columns
from literasi.cli.reports.report import end
from literasi.cli.reports.screen import Paint
from literasi.values.mark import Mark

_AROUND = 2
_MOST_MARKED = 3  # lines; of a longer span only the first is marked, and its end told
_LEAST = 20


@dataclass(frozen=True, slots=True)
class _Span:
    """Lines and characters from 1; the last character is exclusive."""

    line: int
    column: int
    last: int
    last_column: int

    @property
    def marked(self) -> int:
        """The last line that gets carets."""
        return self.last if self.last - self.line < _MOST_MARKED else self.line

    @property
    def note(self) -> str:
        """Where a span ends that is too long to mark."""
        return f" sampai baris {self.last}" if self.marked < self.last else ""

    def reach(self, laid: Columns, number: int) -> tuple[int, int]:
        """Give the columns that the span covers in one of its lines, at least one."""
        first = next((at for at, one in enumerate(laid.shown) if one.strip()), 0)
        start = laid.column(self.column) if number == self.line else first
        stop = laid.column(self.last_column) if number == self.last else len(laid.shown)
        return start, max(stop, start + 1)


@dataclass(frozen=True, slots=True)
class _Window:
    """The part of long lines that fits the terminal, the same part of each."""

    left: int
    room: int

    def carets(self, start: int, stop: int) -> str:
        """Underline columns as far as they are inside."""
        inside = [min(max(one - self.left, 0), self.room) for one in (start, stop)]
        first = min(inside[0], self.room - 1)
        return " " * first + "^" * max(inside[1] - first, 1)


def snippet(raw: bytes, mark: Mark, width: int, paint: Paint, colour: str) -> Iterator[str]:
    """Yield the lines, two before and two after; nothing where the file has no such line."""
    lines = _lines(raw)
    if mark.line > len(lines):
        return
    span = _span(lines, mark)
    numbers = _numbers(lines, span)
    gutter = len(str(numbers[-1]))
    window = _window(columns(lines[span.line - 1]), span, max(width - gutter - 5, _LEAST))
    for number in numbers:
        laid = columns(lines[number - 1])
        yield _row(paint, f"{number:>{gutter}}", laid.cut(window.left, window.room))
        if span.line <= number <= span.marked:
            under = window.carets(*span.reach(laid, number)) + span.note
            yield _row(paint, " " * gutter, paint(under, colour, bold=True))


@lru_cache(maxsize=4)  # findings come file by file
def _lines(raw: bytes) -> tuple[str, ...]:
    """Cut a file; bytes that are no UTF-8 stay one character each, as a finding counts them."""
    text = raw.decode("utf-8", "surrogateescape").removeprefix("\ufeff")
    return tuple(one.removesuffix("\r") for one in text.split("\n"))


def _span(lines: tuple[str, ...], mark: Mark) -> _Span:
    """Let a span end behind its last character: YAML ends a block where the next one begins."""
    last, column = end(mark)
    last = min(last, len(lines))
    while last > mark.line and not lines[last - 1][: column - 1].strip():
        last -= 1
        column = len(lines[last - 1]) + 1
    return _Span(mark.line, mark.column, last, column)


def _numbers(lines: tuple[str, ...], span: _Span) -> range:
    last = min(span.marked + _AROUND, len(lines))
    while last > span.marked and not lines[last - 1].strip():
        last -= 1
    return range(max(span.line - _AROUND, 1), last + 1)


def _window(laid: Columns, span: _Span, room: int) -> _Window:
    """Choose the first column to show, so that the place stands inside."""
    start, stop = span.reach(laid, span.line)
    if stop < room or len(laid.shown) <= room:
        return _Window(0, room)
    return _Window(max(0, min(start - room // 3, len(laid.shown) - room)), room)


def _row(paint: Paint, number: str, content: str) -> str:
    return f"  {paint(f'{number} │', 'blue')} {content}".rstrip()
