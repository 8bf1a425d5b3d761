"""Where a line of a typeset list may break inside a word: long ones must stay in their column."""

import re

_WORD = re.compile(r"\S+")
_PART = re.compile(r"[^/]*/|[^/]+")
_BREAK = "\u200b"  # ZERO WIDTH SPACE: a place where a line may break
_CAPITALS = 0.6  # of a column's letters are room enough when all of them are capitals
_LEAST = 3  # letters in a row


def fits(text: str, width: int, short: int = 0) -> str:
    """Let a word break that is longer than its column: after a slash, and anywhere once needed.

    `width` is counted in small letters; words of up to `short` letters are left alone.
    """
    longest = max(width, short)
    return _WORD.sub(lambda word: _broken(word.group(), longest, width), text)


def _broken(word: str, longest: int, width: int) -> str:
    if len(word) <= longest:
        return word
    parts = (_cut(part, width) if len(part) > longest - 1 else [part]
             for part in _PART.findall(word))  # fmt: skip
    return _BREAK.join(piece for part in parts for piece in part)


def _cut(part: str, width: int) -> list[str]:
    size = max(int(width * _CAPITALS), _LEAST)
    return [part[at : at + size] for at in range(0, len(part), size)]
