"""The lists of words, kept as data so that an office can propose a line without reading code."""

from functools import cache
from importlib.resources import files

from literasi.words.text import words


@cache
def roots() -> frozenset[str]:
    """Give the root words that end the stripping of affixes."""
    return frozenset(one for line in _lines("akar.txt") for one in line.split())


@cache
def stop_words() -> frozenset[str]:
    """Give the words that stand in every text and tell pages apart in none."""
    return frozenset(one for line in _lines("henti.txt") for one in line.split())


@cache
def synonyms() -> tuple[tuple[tuple[str, ...], ...], ...]:
    """Give groups of phrases that mean the same here; each phrase as its words."""
    return tuple(
        tuple(tuple(words(phrase)) for phrase in line.split("=")) for line in _lines("sinonim.txt")
    )


def _lines(name: str) -> list[str]:
    body = files("literasi.words").joinpath("data", name).read_text(encoding="utf-8")
    bare = (line.partition("#")[0].strip() for line in body.splitlines())
    return [line for line in bare if line]
