"""The words that a clause leaves open, which its agreement fills in."""

import re
from collections.abc import Iterator, Mapping

BLANKS = (
    "tentang", "ruang_lingkup", "jangka_waktu", "kewajiban_kesatu", "kewajiban_kedua",
    "pihak_kesatu", "pihak_kedua", "asli",
)  # fmt: skip
_BLANK = re.compile(r"\{([^{}\n]*)\}")
_ITEM = re.compile(r"( *)(?:[0-9]+[.)]|[-*+]) ")


def blanks(text: str) -> Iterator[str]:
    """Yield what stands in braces, known or not."""
    yield from (found.group(1) for found in _BLANK.finditer(text))


def filled(text: str, words: Mapping[str, str]) -> str:
    """Fill a clause in; an item that asks for something empty is left out whole.

    What is filled in may have several lines; they take the indent of the place.
    """
    return "\n".join(
        _BLANK.sub(lambda found: words.get(found.group(1), found.group()), line)
        if "\n" not in "".join(words.get(one, "") for one in blanks(line))
        else _block(line, words)
        for item in _items(text)
        if all(words.get(one, " ") for one in blanks(item))
        for line in item.split("\n")
    )


def _block(line: str, words: Mapping[str, str]) -> str:
    indent = " " * (len(line) - len(line.lstrip(" ")))
    whole = _BLANK.sub(lambda found: words.get(found.group(1), found.group()), line.strip())
    return "\n".join(f"{indent}{one}" for one in whole.split("\n"))


def _items(text: str) -> Iterator[str]:
    """Cut a text into its outermost list items, each with the lines that belong to it."""
    pile: list[str] = []
    for line in text.split("\n"):
        found = _ITEM.match(line)
        if found and not found.group(1) and pile:
            yield "\n".join(pile)
            pile = []
        pile.append(line)
    yield "\n".join(pile)
