"""Markdown bodies written by staff, reduced to what a page may hold.

Paragraphs, headings, lists, quotes, tables, emphasis and links stay. Raw HTML, pictures (they
could load from another host), code, attribute lists and reference definitions become plain text.
"""

import re
from collections.abc import Iterator

from literasi.values.markdown import safe_url

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_HEADING = re.compile(r" {0,3}(#{1,6})[ ]+(.*?)[ #]*$")
_QUOTES = re.compile(r"(?:[ ]{0,3}>[ ]?){0,5}")
_TABLE_RULE = re.compile(r"[ |:-]*\|[ |:-]*$")
_LINK = re.compile(r"\[([^\[\]]{1,300})\]\(([^()\s]{1,500})\)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])|([&<>`{}\[\]~#=\\]|!(?=!|$))")


def safe_body(body: str) -> str:
    """Give a body whose Markdown can only make the blocks named above.

    Headings start at level two and get their own ids (`bagian-1`, …).
    """
    lines = body.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ").split("\n")
    return "\n".join(_lines([_CONTROLS.sub("", line) for line in lines])).strip("\n")


def _lines(lines: list[str]) -> Iterator[str]:
    number = 0
    previous = ""
    for line in lines:
        heading = _HEADING.match(line)
        if heading:
            number += 1
            yield from ("", _heading(heading, number), "")
        else:
            quotes = _QUOTES.match(line)
            content = line[quotes.end() :] if quotes else line
            yield line[: len(line) - len(content)] + _line(content, previous)
            previous = content


def _heading(match: re.Match[str], number: int) -> str:
    level = "#" * max(2, len(match.group(1)))
    return f"{level} {_inline(match.group(2)) or '&#160;'} {{ #bagian-{number} }}"


def _line(content: str, previous: str) -> str:
    if _TABLE_RULE.match(content) and "-" in content:
        return content.replace(":", "-")  # an alignment colon would write a style attribute
    if previous.strip() and content.strip() and not content.strip(" -"):
        return content.replace("-", "&#45;")  # not the underline of a heading
    return _inline(content)


def _inline(text: str) -> str:
    parts: list[str] = []
    at = 0
    for match in _LINK.finditer(text):
        parts += (_characters(text[at : match.start()]), _link(match.group(1), match.group(2)))
        at = match.end()
    return "".join(parts) + _characters(text[at:])


def _link(words: str, url: str) -> str:
    safe = safe_url(url)
    if safe is None or not words.strip():
        return _characters(words)
    return f"[{_characters(words)}]({safe.replace('&', '&amp;')})"


def _characters(text: str) -> str:
    return _ESCAPED.sub(lambda match: f"&#{ord(match.group(1) or match.group(2))};", text)
