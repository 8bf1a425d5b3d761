"""The questions of real life that the search is measured by."""

from pathlib import Path
from typing import NamedTuple

SHORT = {"~": "publikasi/kendal/", "^": "publikasi/mojokerto/"}


class Question(NamedTuple):
    """What a visitor types, and the pages that answer."""

    text: str
    pages: tuple[str, ...]


def questions(name):
    """Read a list of questions that lies beside this module."""
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    split = (line.split(" | ") for line in lines if line and not line.startswith("#"))
    return [Question(text, tuple(map(_page, pages.split()))) for text, pages in split]


def _page(short):
    return SHORT.get(short[0], short[0]) + short[1:]
