"""Marks of the file itself: a BOM, Windows line ends, a missing last one, spaces at line ends."""

import re
from collections.abc import Iterator

from literasi.repair.change import Change, Edit
from literasi.repair.source import Source

_BOM = "\ufeff"
_FENCED = re.compile(r"\s*```[A-Za-z]*\n(.*\n)```\s*", re.DOTALL)  # as a chat shows a file


def plain_text(text: str) -> tuple[str, tuple[Change, ...]]:
    """Take away a BOM and Windows line ends: no reader sees another value without them."""
    changes = []
    if text.startswith(_BOM):
        text = text[1:]
        changes.append(Change("tanda BOM di awal berkas dihapus"))
    if "\r\n" in text and text.count("\r") == text.count("\r\n"):
        text = text.replace("\r\n", "\n")
        changes.append(Change("akhir baris gaya Windows diganti"))
    fenced = _FENCED.fullmatch(text)
    if fenced:
        text = fenced[1]
        changes.append(Change("pagar kode «```» dihapus"))
    return text, tuple(changes)


def last_break(source: Source) -> Iterator[Edit]:
    """End the last line."""
    if not source.text.endswith("\n"):
        end = len(source.text)
        yield Edit(end, end, "\n", Change("akhir baris terakhir ditambahkan"))


def trailing(source: Source) -> Iterator[Edit]:
    """Take away spaces at line ends, except in block texts, where they may mean something."""
    kept = block_lines(source)
    for number, start in enumerate(source.starts, 1):
        line = source.line(number)
        length = len(line.rstrip(" "))
        if length < len(line) and number not in kept:
            change = Change("spasi di akhir baris dihapus")
            yield Edit(start + length, start + len(line), "", change)


def block_lines(source: Source) -> set[int]:
    """Lines that are the content of a block text (`|` or `>`), without the line that opens it."""
    kept: set[int] = set()
    for at, mark in source.document.marks.items():
        if mark.end_line > mark.line and source.piece(at)[:1] in {"|", ">"}:
            kept.update(range(mark.line + 1, mark.end_line + (mark.end_column > 1)))
    return kept
