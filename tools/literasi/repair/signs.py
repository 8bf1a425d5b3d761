"""Signs that come in by pasting: spaces that are none, unseen characters, Word's quotes."""

import re
from collections.abc import Iterator
from typing import Any

from literasi.documents.scalars import resolve
from literasi.repair.change import Change, Edit
from literasi.repair.source import Source
from literasi.repair.style import WORD_QUOTED, double
from literasi.values.mark import Mark
from literasi.values.pointer import Path, format_pointer

ODD_SPACE = "\u00a0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u202f\u205f\u3000"
UNSEEN = "\u200b\u2060\ufeff"
_ODD = re.compile(f"[{ODD_SPACE}]|[{UNSEEN}]")


def hidden(source: Source) -> Iterator[Edit]:
    """Make pasted spaces ordinary in texts without quotes, on one line; nothing else changes."""
    for at, mark, value in leaves(source):
        piece = source.piece(at)
        if _ODD.search(piece) and source.is_single(at) and piece[0] not in "\"'|>":
            new = ordinary(piece).strip()
            change = Change("spasi tempelan diganti spasi biasa", format_pointer(at))
            becomes = resolve(new) if isinstance(value, str) else value
            yield Edit(*source.span(mark), new, change, at, becomes)


def ordinary(text: str) -> str:
    """Turn odd spaces into spaces and drop what nobody sees."""
    return _ODD.sub(lambda found: "" if re.match(f"[{UNSEEN}]", found.group()) else " ", text)


def word_quotes(source: Source) -> Iterator[Edit]:
    """Turn Word's quotes around a whole text into quotes that YAML knows."""
    for at, mark, _value in leaves(source):
        found = WORD_QUOTED.fullmatch(source.piece(at)) if source.is_single(at) else None
        if found:
            inner = found.group(1) or found.group(2) or ""
            change = Change("tanda kutip Word diganti tanda kutip biasa", format_pointer(at))
            yield Edit(*source.span(mark), double(inner), change, at, inner)


def leaves(source: Source) -> Iterator[tuple[Path, Mark, Any]]:
    """Give every value that is no list and no group, with its place."""
    waiting: list[tuple[Path, Any]] = [((), source.document.data)]
    while waiting:
        at, value = waiting.pop()
        if isinstance(value, dict):
            waiting += [((*at, key), inner) for key, inner in value.items()]
        elif isinstance(value, list):
            waiting += [((*at, index), inner) for index, inner in enumerate(value)]
        else:
            yield at, source.document.marks[at], value
