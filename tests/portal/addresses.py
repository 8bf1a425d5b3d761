"""Every address that the files of a built site mention, and what stands at each of them."""

import json
import re
from functools import cached_property
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

_TAG = re.compile(r"""<([a-zA-Z][^\s/>]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>""")
_ATTRIBUTE = re.compile(r"""\s([a-zA-Z:-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_SILENT = re.compile(r"<!--.*?-->|(<(script|style)\b[^>]*>).*?</\2>", re.DOTALL)
_DATA = re.compile(
    r'<script[^>]*type="?application/(?:ld\+)?json"?[^>]*>(.*?)</script>', re.DOTALL
)
_ONE = frozenset({"href", "src", "action", "poster", "xlink:href"})
_IDS = frozenset({"for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns"})
_CSS = re.compile(r"""url\(\s*["']?([^"')]+)""")
_FOLDED = re.compile(r"\r?\n[ \t]")


class Site:
    """A built site, read once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        robots = (folder / "robots.txt").read_text(encoding="utf-8")
        (self.home,) = re.findall(r"^Sitemap: (\S+)sitemap\.xml$", robots, re.MULTILINE)
        self.files = {
            path.relative_to(folder).as_posix(): path
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }

    def text(self, place: str) -> str:
        return self.files[place].read_text(encoding="utf-8")

    def ending(self, *ends: str) -> list[str]:
        return [place for place in self.files if place.endswith(ends)]

    @cached_property
    def pages(self) -> dict[str, tuple[set[str], list[str]]]:
        """Each page: the ids on it, and the addresses it mentions."""
        return {place: read(self.text(place)) for place in self.ending(".html")}

    def fault(self, place: str, address: str) -> str:
        """Why an address, as it stands in a file, leads nowhere; nothing if it is well."""
        base = urljoin(self.home, place)
        whole = urljoin(base, address).replace("webcal://", "https://", 1)
        if not whole.startswith(self.home):
            return ""
        parts = urlsplit(whole.removeprefix(self.home))
        target = unquote(parts.path)
        file = f"{target}index.html" if target == "" or target.endswith("/") else target
        if file not in self.files:
            return f"no file {file}"
        anchor = unquote(parts.fragment)
        if anchor and file in self.pages and anchor not in self.pages[file][0]:
            return f"no #{anchor} on {file}"
        return ""

    def broken(self, place: str, addresses: list[str]) -> list[str]:
        """Name what a file mentions that is not there."""
        judged = ((one, self.fault(place, one)) for one in dict.fromkeys(addresses))
        return [f"{place}: {one}: {why}" for one, why in judged if why]

    def named(self, text: str) -> list[str]:
        """Every whole address of this site in a text that is no page."""
        hosts = {self.home, self.home.replace("https://", "webcal://")}
        return [
            one.rstrip(".,;")
            for home in sorted(hosts)
            for one in re.findall(rf"{re.escape(home)}[^\s\"'<>\\\[\]{{}}()|,]*(?!\{{)", text)
        ]


def read(html: str) -> tuple[set[str], list[str]]:
    """The ids on a page, and every address and id that its elements mention."""
    ids, mentioned = set(), []
    for tag in _TAG.finditer(_SILENT.sub(lambda found: found[1] or "", html)):
        for found in _ATTRIBUTE.finditer(tag[2]):
            name, value = found[1].lower(), unescape(found[2] or found[3] or found[4] or "")
            if name == "id" or (name == "name" and tag[1] == "a"):
                ids.add(value)
            elif name in _ONE:
                mentioned.append(value)
            elif name in {"srcset", "imagesrcset"}:
                mentioned += [one.split()[0] for one in value.split(",")]
            elif name in _IDS:
                mentioned += [f"#{one}" for one in value.split()]
            elif name == "content" and value.startswith("http"):
                mentioned.append(value)
    return ids, mentioned


def blocks(html: str) -> list[object]:
    """The data in script elements of a page; broken JSON raises."""
    return [json.loads(one) for one in _DATA.findall(html)]


def styles(css: str) -> list[str]:
    """The files that a style sheet asks for."""
    return [one for one in _CSS.findall(css) if not one.startswith(("data:", "#"))]


def unfolded(text: str) -> str:
    """A calendar without its folds (RFC 5545, section 3.1)."""
    return _FOLDED.sub("", text)
