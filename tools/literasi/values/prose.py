"""Markdown bodies written by staff, reduced to what a page may hold.

Paragraphs, headings, lists, quotes, tables, emphasis and links stay. Raw HTML, pictures (they
could load from another host), code, attribute lists and reference definitions become plain text.
"""

import re
from collections.abc import Iterator

from literasi.values.markdown import safe_url

_LINK = re.compile(r"\[([^\[\]]{1,300})\]\(([^()\s]{1,500})\)")
_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$")
_UNDERLINE = re.compile(r"\s*(=+|-{1,})\s*$")
_TABLE_RULE = re.compile(r"[ \t]*\|?[ \t:|-]*-[ \t:|-]*$")
_QUOTES = re.compile(r"(?:[ \t]{0,3}>[ \t]?)*")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_SPECIAL = re.compile(r"[&<>`{}\[\]~!\"'\\=^$:]")
_EDGE_DASH = re.compile(r"-(?=\s*$)|^-(?!\s)")


def safe_body(body: str) -> str:
    """Give a body whose Markdown can only make the blocks named above.

    Headings start at level two and get their own ids (`bagian-1`, …).
    """
    lines = body.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ").split("\n")
    return "\n".join(_lines(lines)).strip("\n")


def _lines(lines: list[str]) -> Iterator[str]:
    number = 0
    previous = ""
    for line in (_CONTROLS.sub("", one) for one in lines):
        heading = _HEADING.match(line)
        if heading:
            number += 1
            yield from ("", _heading(heading, number), "")
        else:
            yield _line(line, previous)
        previous = line


def _heading(match: re.Match[str], number: int) -> str:
    level = "#" * max(2, len(match.group(1)))
    words = _inline(match.group(2)).replace("#", "&#35;") or "&#160;"
    return f"{level} {words} {{ #bagian-{number} }}"


def _line(line: str, previous: str) -> str:
    if "|" in line and _TABLE_RULE.match(line):
        return line.replace(":", "-")  # an alignment colon would write a style attribute
    if _UNDERLINE.match(line) and previous.strip():
        return _inline(line).replace("-", "&#45;")  # not a heading of the line above
    quotes = _QUOTES.match(line)
    depth = quotes.end() if quotes else 0
    rest = (
        line[depth:].replace("#", "&#35;", 1)
        if line[depth:].lstrip().startswith("#")
        else (line[depth:])
    )
    return line[:depth] + _inline(rest)


def _inline(text: str) -> str:
    parts: list[str] = []
    at = 0
    for match in _LINK.finditer(text):
        parts.append(_characters(text[at : match.start()]))
        parts.append(_link(match.group(1), match.group(2)))
        at = match.end()
    return "".join(parts) + _characters(text[at:])


def _link(words: str, url: str) -> str:
    safe = safe_url(url)
    if safe is None or not words.strip():
        return _characters(words)
    target = safe.replace("&", "&amp;").replace("*", "%2A").replace("_", "%5F")
    return f"[{_characters(words)}]({target})"


def _characters(text: str) -> str:
    return _SPECIAL.sub(lambda match: f"&#{ord(match.group())};", text)
