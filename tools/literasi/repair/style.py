"""How one text stands in a record: plain where every YAML reader agrees, else double-quoted.

Programs that read YAML 1.1 take `10:30`, `0147`, `no` and `2026-02-11` for something else than
text, so what they might mistake is quoted. The web form writes the same way.
"""

import re

# Numbers, times, dates and codes of YAML 1.1 and 1.2, a little wider than either knows them.
_NUMBER = re.compile(
    r"[-+.]*[0-9][-+0-9_:./T]*"
    r"|[-+.]*[0-9][0-9_.]*[eE][-+]?[0-9]+"
    r"|[-+]?0[xob][0-9a-fA-F_]+"
    r"|[-+]?\.(?:inf|Inf|INF|nan|NaN|NAN)"
    r"|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}.*"
)
_WORDS = {"", "~", "=", "<<", "-", "y", "n", "yes", "no", "on", "off", "true", "false", "null"}
# What nobody sees, or what looks like a space and is none. Joiners (U+200C, U+200D) are left:
# emoji and some scripts are written with them.
_HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\xa0\xad\u1680\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f-\u206f\u3000"
    "\ud800-\udfff\ufeff\ufff0-\uffff]"
)
_OPENINGS = "-?:,[]{}#&*!|>'\"%@`"
WORD_QUOTED = re.compile("[“”„]([^“”„\"\n]*)[“”]|[‘’]([^‘’'\n]*)’")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def scalar(text: str) -> str:
    """Write a text on one line."""
    return text if is_plain(text) else double(text)


def is_plain(text: str) -> bool:
    """Tell a text that means itself without quotes, to every reader."""
    return not (mistakable(text) or _breaks(text) or _HIDDEN.search(text))


def mistakable(text: str) -> bool:
    """Tell a text that some YAML reader takes for a number, a date, a boolean or nothing."""
    return text.lower() in _WORDS or _NUMBER.fullmatch(text) is not None


def _breaks(text: str) -> bool:
    """Tell a text that plain YAML would cut, or that pasted quotes enclose."""
    return (
        text[0] in _OPENINGS
        or text != text.strip()
        or ": " in text
        or " #" in text
        or text.endswith(":")
        or text.startswith("...")
        or WORD_QUOTED.fullmatch(text) is not None
    )


def double(text: str) -> str:
    """Write a text in double quotes."""
    return '"' + re.sub(r'[\\"]|' + _HIDDEN.pattern, _escape, text) + '"'


def _escape(found: re.Match[str]) -> str:
    sign = found.group()
    return _ESCAPES.get(sign) or f"\\u{ord(sign):04x}"


def block(text: str) -> list[str] | None:
    """Write a text of several lines as `|-` or `|`, when nothing in it needs an escape."""
    lines = text.split("\n")
    header = "|-" if lines[-1] else "|"
    body = lines if lines[-1] else lines[:-1]
    if len(lines) < 2 or any(map(_HIDDEN.search, lines)) or not _blockable(body):
        return None
    return [header, *body]


def _blockable(body: list[str]) -> bool:
    blank = any(line and not line.strip() for line in body)
    return bool(body[-1]) and bool(body[0]) and not body[0].startswith(" ") and not blank
