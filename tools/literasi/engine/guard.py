"""The last look at a finished page: nothing the site's own security policy would block.

The policy allows scripts, styles, pictures and fonts of the site itself only, and nothing inline;
a page that breaks it works in a plain preview and fails at the visitor's.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from literasi.engine.listing import listed
from literasi.engine.markup import attributes, is_executed, tags

SAVED = "unduh/"
"""Files to be saved and opened from a disk: whole in themselves, so their scripts are inline."""
_INLINE = ("inline script", "<style> element")
_LOADING = frozenset({"src", "srcset", "poster", "data", "background", "imagesrcset"})
_LOADING_LINKS = re.compile(
    r"\b(stylesheet|icon|preload|prefetch|preconnect|dns-prefetch|modulepreload|manifest)\b"
)
_ADDRESSES = frozenset({"href", "src", "action", "formaction", "xlink:href", "data"})
_FORBIDDEN = frozenset({"base", "embed", "frame", "iframe", "object", "style"})
_FOREIGN = re.compile(r"(?:^|[\s,])(?:[a-z][a-z0-9+.-]*:)?//|^(?:https?|ftp|wss?):", re.IGNORECASE)
_CSS_FOREIGN = re.compile(
    rb"""(?:url\(\s*["']?|@import\s*["'])\s*(?:https?:)?//[^\s"')]*""", re.IGNORECASE
)


def check(site: Path, judged: Mapping[str, Iterable[str]] = MappingProxyType({})) -> None:
    """Raise RuntimeError with every fault of every page and style sheet of a site.

    `judged` are the faults of pages that were looked at before, by their path below the site root.
    """
    found = [
        f"{place}: {fault}"
        for place in listed(site)
        for fault in (judged[place] if place in judged else _file_faults(site / place))
        if not (fault in _INLINE and is_saved(place))
    ]
    if found:
        raise RuntimeError("the built site breaks its security policy:\n" + "\n".join(found))


def is_saved(path: str) -> bool:
    """Tell a file to be saved from a page of the site, by its path below the site root."""
    return path.startswith(SAVED)


def faults(html: str) -> Iterator[str]:
    """Name everything in a page that runs inline or loads from another host."""
    for tag in tags(html):
        yield from _judge(tag.name, tag.text)


def style_faults(css: bytes) -> Iterator[str]:
    """Name every file that a style sheet loads from another host."""
    for found in _CSS_FOREIGN.finditer(css):
        yield f"style sheet loads {found[0].decode(errors='replace')}"


def _file_faults(path: Path) -> Iterator[str]:
    if path.suffix == ".html":
        yield from faults(path.read_text(encoding="utf-8"))
    elif path.suffix == ".css":
        yield from style_faults(path.read_bytes())


# Most tags of a site are the theme's, the same on every page: remembered, they cost nothing.
@lru_cache(maxsize=10_000)
def _judge(name: str, text: str) -> tuple[str, ...]:
    given = attributes(text)
    found = list(_structure(name, given))
    for attribute, value in given.items():
        found += _attribute(name, attribute, value)
        if _loads(name, attribute, given) and _FOREIGN.search(value.strip()):
            found.append(f"<{name}> loads {value}")
    return tuple(found)


def _structure(name: str, given: Mapping[str, str]) -> Iterator[str]:
    if name == "script" and "src" not in given and is_executed(given):
        yield "inline script"
    if name in _FORBIDDEN:
        yield f"<{name}> element"


def _attribute(name: str, attribute: str, value: str) -> Iterator[str]:
    address = re.sub(r"[\x00-\x20]", "", value).lower()
    if attribute.startswith("on"):
        yield f"inline handler {attribute} on <{name}>"
    if attribute == "style":
        yield f"inline style on <{name}>: {value}"
    if attribute in _ADDRESSES and address.startswith(("javascript:", "vbscript:")):
        yield f"script address on <{name}>"


def _loads(name: str, attribute: str, given: Mapping[str, str]) -> bool:
    """Tell whether a browser fetches this address by itself (or sends a form there)."""
    if attribute in {"href", "xlink:href"}:
        is_link = name == "link" and bool(_LOADING_LINKS.search(given.get("rel", "")))
        return is_link or name in {"image", "use", "feimage"}
    return attribute in _LOADING or attribute in {"action", "formaction"}
