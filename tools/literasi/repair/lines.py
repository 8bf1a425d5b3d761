"""One line of a text that does not read: what was pasted or mistyped, mended where it is plain."""

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from literasi.repair.signs import ODD_SPACE, UNSEEN, ordinary
from literasi.repair.style import WORD_QUOTED, double

_ODD = f"\t{ODD_SPACE}{UNSEEN}"
_PARTS = re.compile(
    f"(?P<indent>[ {_ODD}]*)(?P<dashes>(?:-[ {_ODD}]+)*)"
    f"(?P<key>(?:[A-Za-z_][A-Za-z0-9_-]*:(?=[ {_ODD}]|$))?)(?P<gap>[ {_ODD}]*)"
    r"(?P<value>[^\n]*)"
)
_GLUED = re.compile(r"([a-z_]+):(?=[^\s:/])")  # `hal:Kunjungan`
_COMMA = re.compile(r"([\"'])([^\"'\\]*)\1 *[,;]")  # a habit from JSON
_COLON = re.compile(r":( |$)")
_WORDS = re.compile(r"(?<![A-Za-z_])([A-Za-z_]+):(?: |$)")
_SPECIAL = re.compile(r"[@`%].*|\*+[^*]+\*.*")  # never the start of a YAML value
_DROPPED = dict.fromkeys(map(ord, UNSEEN))
_TABS = re.compile(r"\t+")
_KEYED = re.compile(rf"[-A-Za-z0-9_ {_ODD}]*:(?=[ {_ODD}]|$)")
_BARE_KEY = re.compile(r"([a-z][a-z0-9_]*) ([^:]+|\".*)")  # `hal Kunjungan`
_QUOTES = "[{\"'|>&!#?"


@dataclass(frozen=True, slots=True)
class Line:
    """A mended line; when its value was put in quotes, where that stands and what it says."""

    text: str
    column: int = 0
    inner: str | None = None


def mended(line: str, width: int, words: AbstractSet[str]) -> Line:
    """Make spaces of tabs and odd spaces, straight quotes of Word's, and quote what needs it."""
    body = line.rstrip(f" {_ODD}")
    tail = line[len(body) :]
    keyed = _KEYED.match(body)
    if keyed:  # nobody sees these signs, and no key holds them
        body = keyed.group().translate(_DROPPED) + body[keyed.end() :]
    found = _PARTS.fullmatch(body)
    if not found or not found["value"]:
        return Line(_spaces(body, width) + _tail(tail))
    lead = _spaces(found["indent"], width) + _spaces(found["dashes"] + found["key"] + found["gap"])
    value = _TABS.sub(" ", found["value"])
    glued = None if found["key"] else _GLUED.match(value)
    if glued and glued[1] in words:
        lead, value = f"{lead}{glued[0]} ", value[glued.end() :]
    inner = _meant(value, words) if lead.rstrip(" ").endswith((":", "-")) else None
    if inner is None:
        return Line(lead + value + _tail(tail))
    return Line(lead + double(inner), len(lead), inner)


def bolder(line: str, shift: int, words: AbstractSet[str]) -> Line:
    """Mend also what only a record without a mistake can prove: an indent, a colon, a quote."""
    indent = len(line) - len(line.lstrip(" "))
    moved = " " * (indent + shift) + line[indent:] if indent % 2 else line
    made = mended(moved, 2, words)
    found = _PARTS.fullmatch(made.text.rstrip(" ")) if made.inner is None else None
    if not found or not found["value"]:
        return made
    lead, value = made.text[: found.start("value")], found["value"]
    bare = None if found["key"] else _BARE_KEY.fullmatch(value)
    if bare and bare[1] in words:
        return Line(f"{lead}{bare[1]}: {bare[2]}")
    if value.startswith('"') and value.count('"') == 1 and not set(value) & set("\\#"):
        return Line(f'{lead}{value}"', len(lead), value[1:])
    return made


def _spaces(text: str, width: int = 1) -> str:
    return ordinary(text).replace("\t", " " * width)


def _tail(text: str) -> str:
    """Leave plain spaces at a line end to whoever looks after them; drop the others."""
    return "" if text.strip(" ") else text


def _meant(value: str, words: AbstractSet[str]) -> str | None:
    """Give the text that a value was meant to be, when it only lacks its quotes."""
    pasted = WORD_QUOTED.fullmatch(value)
    if pasted:
        return pasted[1] or pasted[2]
    comma = _COMMA.fullmatch(value)
    if comma:
        return comma[2]
    if _SPECIAL.fullmatch(value):
        return value
    two_keys = any(word in words for word in _WORDS.findall(value))
    bare = value[0] not in _QUOTES and " #" not in value and not two_keys
    return value if words and bare and _COLON.search(value) else None
