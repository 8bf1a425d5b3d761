"""The last look at a finished page: nothing the site's own security policy would block.

The policy allows scripts, styles, pictures and fonts of the site itself only, and nothing inline;
a page that breaks it works in a plain preview and fails at the visitor's.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from literasi.engine.markup import Tag, is_executed, tags

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


def check(site: Path) -> None:
    """Raise RuntimeError with every fault of every page and style sheet of a site."""
    found = [
        f"{path.relative_to(site).as_posix()}: {fault}"
        for path in sorted(site.rglob("*"))
        for fault in _file_faults(path)
    ]
    if found:
        raise RuntimeError("the built site breaks its security policy:\n" + "\n".join(found))


def faults(html: str) -> Iterator[str]:
    """Name everything in a page that runs inline or loads from another host."""
    for tag in tags(html):
        yield from _structure(tag)
        for name, value in tag.attributes.items():
            yield from _attribute(tag, name, value)


def style_faults(css: bytes) -> Iterator[str]:
    """Name every file that a style sheet loads from another host."""
    for found in _CSS_FOREIGN.finditer(css):
        yield f"style sheet loads {found[0].decode(errors='replace')}"


def _file_faults(path: Path) -> Iterator[str]:
    if path.suffix == ".html":
        yield from faults(path.read_text(encoding="utf-8"))
    elif path.suffix == ".css":
        yield from style_faults(path.read_bytes())


def _structure(tag: Tag) -> Iterator[str]:
    if tag.name == "script" and "src" not in tag.attributes and is_executed(tag.attributes):
        yield "inline script"
    if tag.name in _FORBIDDEN:
        yield f"<{tag.name}> element"


def _attribute(tag: Tag, name: str, value: str) -> Iterator[str]:
    address = re.sub(r"[\x00-\x20]", "", value).lower()
    if name.startswith("on"):
        yield f"inline handler {name} on <{tag.name}>"
    if name == "style":
        yield f"inline style on <{tag.name}>: {value}"
    if name in _ADDRESSES and address.startswith(("javascript:", "vbscript:")):
        yield f"script address on <{tag.name}>"
    if _loads(tag, name) and _FOREIGN.search(value.strip()):
        yield f"<{tag.name}> loads {value}"


def _loads(tag: Tag, name: str) -> bool:
    """Tell whether a browser fetches this address by itself (or sends a form there)."""
    if name in {"href", "xlink:href"}:
        is_link = tag.name == "link" and bool(_LOADING_LINKS.search(tag.attributes.get("rel", "")))
        return is_link or tag.name in {"image", "use", "feimage"}
    return name in _LOADING or name in {"action", "formaction"}
