"""A line that stands there twice, one below the other: the second says nothing new."""

from collections.abc import Iterator

from literasi.repair.change import Change, Edit
from literasi.repair.source import Source

_TWICE = "YML002"
_MOST = 20  # equal lines; more are no slip of the hand


def twins(source: Source) -> Iterator[Edit]:
    """Take away the second of two equal lines that give one key the same value."""
    if len(source.findings) > _MOST:
        return
    for one in source.findings:
        line = one.mark.line
        if one.rule == _TWICE and line > 1 and source.line(line) == source.line(line - 1):
            span = source.offset(line, 1), source.offset(line + 1, 1)
            yield Edit(*span, "", Change("baris yang sama ditulis dua kali, satu dihapus"))
