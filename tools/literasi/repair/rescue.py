"""Texts that do not read because of what was pasted: tabs, odd spaces, Word's quotes, colons.

Nothing can be compared with values that were never read. So the whole must read without a
finding, no line of a longer text may be touched, and all widths of a tab must mean the same
(or only one of them a record without mistakes).
A text that does read, but as something that the schema refuses, is mended when less is refused.
"""

import re
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from literasi.gate.check import check
from literasi.repair.change import Change, same
from literasi.repair.guide import Guide, words
from literasi.repair.lines import Line, bolder, mended
from literasi.repair.signs import ODD_SPACE, UNSEEN, leaves
from literasi.repair.source import Source, line_starts, open_source

_WIDTHS = (2, 4, 8)  # a tab as editors show it
_SHIFTS = (-1, 1)  # what a key at an odd column lacks: records are indented by two
_TABBED = re.compile(r"^[^\S\n]*\t", re.MULTILINE)
_SUSPECT = re.compile(f"[\t{ODD_SPACE}{UNSEEN}“”„‘’]")


Mend = Callable[[str], Line]


@dataclass(frozen=True, slots=True)
class _Attempt:
    """One way to mend a text, and what the reader sees in it."""

    lines: tuple[Line, ...]
    source: Source


def rescue(text: str, path: str, guide: Guide) -> tuple[str, tuple[Change, ...]]:
    """Make a text readable when only pasted signs keep it from being read."""
    before = open_source(path, text)
    if before is not None and not _SUSPECT.search(text):
        return text, ()
    known = words(guide) if before is None else frozenset()
    widths = _WIDTHS if _TABBED.search(text) else _WIDTHS[:1]
    found = _attempts(text, path, [_with(mended, width, known) for width in widths])
    best = _only(found) or _only(_right(guide, found))
    if best is None and before is None:
        bold = _attempts(text, path, [_with(bolder, shift, known) for shift in _SHIFTS])
        best = _only(_right(guide, bold))
    if best is None:
        return text, ()
    if before is not None and _mistakes(guide, best.source) >= _mistakes(guide, before):
        return text, ()
    return best.source.text, tuple(_changes(text.split("\n"), best.lines))


def _mistakes(guide: Guide, source: Source) -> int:
    raw = source.text.encode()
    return len(check(guide.schemas, guide.kind, source.document, raw)[1])


def _with(mend: Callable[..., Line], how: int, known: AbstractSet[str]) -> Mend:
    return lambda line: mend(line, how, known)


def _attempts(text: str, path: str, ways: list[Mend]) -> list[_Attempt]:
    return [one for way in ways if (one := _attempt(text, path, way)) is not None]


def _right(guide: Guide, found: list[_Attempt]) -> list[_Attempt]:
    return [one for one in found if not _mistakes(guide, one.source)]


def _only(found: list[_Attempt]) -> _Attempt | None:
    """Give the first attempt when all say the same."""
    data = [one.source.document.data for one in found]
    return found[0] if found and all(same(data[0], one) for one in data) else None


def _attempt(text: str, path: str, mend: Mend) -> _Attempt | None:
    """Mend all lines, then all but those that turned out to belong to longer texts."""
    lines = text.split("\n")
    skipped: set[int] = set()
    for _ in range(2):
        made = tuple(
            Line(line) if number in skipped else mend(line) for number, line in enumerate(lines)
        )
        source = open_source(path, "\n".join(one.text for one in made))
        if source is None or source.findings:
            return None
        skipped |= _inside(source)
        if not any(made[number].text != lines[number] for number in skipped):
            return _Attempt(made, source) if _holds(source, made) else None
    return None


def _inside(source: Source) -> set[int]:
    """Lines (from 0) that continue a text begun on a line above."""
    found: set[int] = set()
    for _, mark, _ in leaves(source):
        found.update(range(mark.line, mark.end_line - (mark.end_column == 1)))
    return found


def _holds(source: Source, made: tuple[Line, ...]) -> bool:
    """Tell whether every text that was put in quotes is read as just that text."""
    begun = {source.span(mark)[0]: value for _, mark, value in leaves(source)}
    starts = line_starts(source.text)
    return all(
        begun.get(start + one.column) == one.inner
        for start, one in zip(starts, made, strict=True) if one.inner is not None
    )  # fmt: skip


def _changes(lines: list[str], made: tuple[Line, ...]) -> Iterator[Change]:
    """Name the slip of every line that became another; a line that stayed had none."""
    for line, one in zip(lines, made, strict=True):
        if one.text != line:
            yield Change(_slip(line, one))


def _slip(line: str, one: Line) -> str:
    if one.inner is not None:
        return "teks diapit tanda kutip biasa"
    if "\t" in line:
        return "tab diganti spasi"
    if one.text.lstrip(" ") == line.lstrip(" "):
        return "inden dibetulkan"
    if one.text.replace(": ", " ", 1) == line:
        return "titik dua ditambahkan"
    if one.text.replace(": ", ":", 1) == line:
        return "spasi sesudah titik dua ditambahkan"
    return "spasi yang tampak biasa dibetulkan"
