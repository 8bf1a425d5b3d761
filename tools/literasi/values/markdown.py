"""Text of records made safe for Markdown and HTML: nothing in it can become a tag or attribute.

Characters with a meaning are written as numeric character references, which read the same in
Markdown, inside raw HTML and inside attributes; so one escape serves every place of a page.
"""

import json
import re

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]+")
_SPACE = re.compile(r"\s+")
_SPECIAL = re.compile(r"[&<>\"'`*_{}\[\]()#\\|~!=$^]")
_QUOTED = re.compile(r"[&<>\"'`]")
_URL = re.compile(r"[A-Za-z0-9._~:/?#@$&*+,;=%-]+")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_SAFE_SCHEMES = frozenset({"http", "https", "mailto"})


def plain(value: str) -> str:
    """Put a string on one line, without control characters or lone surrogates."""
    return _SPACE.sub(" ", _CONTROLS.sub(" ", value))


def escape(value: str) -> str:
    """Write a string so that Markdown, HTML and attributes show it as it is."""
    return _SPECIAL.sub(lambda match: f"&#{ord(match.group())};", plain(value))


def attribute(value: str) -> str:
    """Write a string for a double-quoted attribute of raw HTML, which Markdown leaves alone."""
    return _QUOTED.sub(lambda match: f"&#{ord(match.group())};", plain(value))


def safe_url(url: str) -> str | None:
    """Give a web, mail or relative address back; anything else is no address."""
    if not _URL.fullmatch(url) or url.startswith("/"):
        return None
    scheme = _SCHEME.match(url)
    if scheme:
        return url if scheme.group(1).lower() in _SAFE_SCHEMES else None
    # A colon before the first slash would be a scheme to some browsers.
    return None if ":" in url.split("/", maxsplit=1)[0] else url


def front_matter(fields: dict[str, object]) -> str:
    """Write YAML front matter; every value is JSON, so no colon or quote is ever bare."""
    lines = (f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in fields.items())
    return f"---\n{''.join(lines)}---\n"


def meta_text(value: str) -> str:
    """Write a front matter string that themes may paste into HTML, raw or stripped of tags.

    Angle brackets become look-alikes: the theme's `striptags` would decode references again.
    """
    safe = plain(value).strip().replace("<", "‹").replace(">", "›")
    return safe.replace("&", "&amp;").replace('"', "&quot;")
