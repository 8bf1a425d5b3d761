"""Read what a built page says: its article without navigation, as plain text by weight."""

import re
from dataclasses import dataclass
from html import unescape

from literasi.engine.markup import attributes, tags

_ARTICLE = re.compile(r"<article\b[^>]*>(.*?)</article>", re.DOTALL)
_META = re.compile(r"<meta\b[^>]*>")
_GONE = re.compile(r"<!--.*?-->|<(nav|script|style|svg|form|template)\b.*?</\1\s*>", re.DOTALL)
_HEAD = re.compile(r"<h1\b[^>]*>(.*?)</h1>", re.DOTALL)
_HEADING = re.compile(r"<h[2-4]\b[^>]*>(.*?)</h[2-4]>", re.DOTALL)
_LABEL = re.compile(r'<a\b[^>]*\srel="tag"[^>]*>(.*?)</a>', re.DOTALL)
_KICKER = re.compile(r'<p class="lit-kicker"[^>]*>([^<]*)(?:<span\b[^>]*>([^<]*)</span>)?')
_DAY = re.compile(r'<p class="lit-tarikh">.*?<time datetime="(\d{4}-\d{2}-\d{2})', re.DOTALL)
_TAG = r"""</?{}\b(?:[^<>"']|"[^"]*"|'[^']*')*>"""
_INLINE = re.compile(
    _TAG.format(r"(?:a|abbr|b|code|em|i|kbd|mark|small|span|strong|sub|sup|time)")
)
_ANY = re.compile(_TAG.format(r"[a-zA-Z][^\s<>/]*"))
# Said on every page, so it tells no page from another.
_EVERYWHERE = ("lit-catatan-contoh", "lit-data-per", "lit-kicker", "lit-tarikh", "headerlink")
_UNMARKED = re.compile("|".join(("data-search-exclude", *_EVERYWHERE)))


@dataclass(frozen=True, slots=True)
class Article:
    """A page's words, as a reader sees them; `day` is ISO 8601 and empty where none stands."""

    title: str
    summary: str
    headings: str
    labels: str
    body: str
    kind: str
    office: str
    day: str


def article(html: str) -> Article | None:
    """Read a finished page; nothing of one that asks not to be found."""
    meta = _metas(html)
    found = _ARTICLE.search(html)
    if not found or "noindex" in meta.get("robots", "") or meta.get("pencarian") == "tidak":
        return None
    inside = found[1]
    labels = " ".join(map(_plain, _LABEL.findall(inside)))
    # Below the title the same marks belong to cards of other pages.
    kicker, day = _KICKER.search(inside.partition("<h1")[0]), _DAY.search(inside)
    bare = _without_marked(_GONE.sub(" ", inside))
    title = _HEAD.search(bare)
    return Article(
        title=_plain(title[1]) if title else "",
        summary=meta.get("description", ""),
        headings=" ".join(map(_plain, _HEADING.findall(bare))),
        labels=labels,
        body=_plain(_HEAD.sub(" ", bare, count=1)),
        kind=_plain(kicker[1]) if kicker else "",
        office=_plain(kicker[2] or "") if kicker else "",
        day=day[1] if day else "",
    )


def _metas(html: str) -> dict[str, str]:
    head = html.partition("</head>")[0]
    read = (attributes(one[5:-1]) for one in _META.findall(head))
    return {one.get("name", ""): one.get("content", "") for one in read}


def _without_marked(html: str) -> str:
    """Drop the elements that a builder or the list above keeps out, with all they hold."""
    if not _UNMARKED.search(html):
        return html
    kept, position = [], 0
    for tag in tags(html):
        if tag.end > position and _UNMARKED.search(tag.text):
            start = html.rindex("<", 0, tag.end - len(tag.text))
            kept.append(html[position : max(position, start)])
            position = _end(html, tag.name, tag.end)
    return " ".join((*kept, html[position:]))


def _end(html: str, name: str, position: int) -> int:
    """Find where an element ends whose opening tag ends at `position`."""
    depth = 1
    for found in re.compile(rf"<(/?){name}\b[^>]*>").finditer(html, position):
        depth += -1 if found[1] else 1
        if not depth:
            return found.end()
    return len(html)


def _plain(html: str) -> str:
    return " ".join(unescape(_ANY.sub(" ", _INLINE.sub("", html))).replace("¶", " ").split())
