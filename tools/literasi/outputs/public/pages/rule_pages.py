"""The staff guides' page per rule, and the list that leads to them, from the shipped manuals."""

import re
from collections.abc import Iterator
from html import escape
from itertools import groupby

from literasi.outputs.public.html import Html, join, tag, text
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.directory import Directory
from literasi.outputs.public.pages.page import Block, Page, heading, html, title
from literasi.outputs.public.pages.parts import Crumb, breadcrumb, bullets
from literasi.rules.manuals import Example, Manual, manuals, page_address

SEES = ()
_LIST = "panduan/aturan/"
_GUIDES: Crumb = ("Panduan", "panduan/")
_RULES: Crumb = ("Aturan", _LIST)
_TITLE = "Aturan pemeriksaan"
_LEAD = (
    "Setiap temuan menyebut kode aturannya. Di sini ada penjelasan, contoh yang salah dan yang "
    "benar, serta cara memperbaikinya."
)
_CODE = re.compile(r"`([^`]+)`")


def pages(_site: Directory) -> Iterator[Page]:
    """Make the list of rules and a page for each; they are the same for every office."""
    yield _index()
    for manual in manuals().values():
        yield _page(manual)


def _index() -> Page:
    place = Place(f"{_LIST}index.md")
    blocks = [
        html(breadcrumb(place, _GUIDES, _RULES)),
        title(_TITLE),
        html(tag("p", text(_LEAD), class_="lit-awal")),
    ]
    for area, found in groupby(manuals().values(), key=lambda one: one.area):
        mine = tuple(found)
        items = tuple(_item(place, one) for one in mine)
        blocks += [heading(2, area, mine[0].id[:3]), html(bullets(items))]
    return Page(place, _TITLE, _LEAD, tuple(blocks))


def _item(place: Place, manual: Manual) -> Html:
    words = text(f"{manual.id}: {manual.title}")
    return tag("a", words, href=place.to(page_address(manual.id)))


def _page(manual: Manual) -> Page:
    place = Place(f"{_LIST}{manual.id}.md")
    name = f"{manual.id}: {manual.title}"
    blocks = [
        html(breadcrumb(place, _GUIDES, _RULES, (manual.id, place.address))),
        title(name),
        *_blocks(manual.reason),
    ]
    for part in manual.parts:
        blocks += [heading(2, part.heading, part.heading), *_blocks(part.blocks)]
    # The public's search is not for the clerks' codes; the list of rules is found instead.
    return Page(place, name, f"{manual.title}.", tuple(blocks), searchable=False)


def _blocks(blocks: tuple[str | Example, ...]) -> Iterator[Block]:
    for one in blocks:
        if isinstance(one, Example):
            yield html(tag("p", tag("code", text(one.title))))
            yield _verbatim(one.text)
        else:
            yield html(tag("p", _inline(one)))


def _verbatim(code: str) -> Block:
    """Show code letter by letter; a fence would turn tabs, which one example shows, to spaces."""
    safe = escape(code, quote=False).replace("\t", "&#9;")
    return Block(f'<pre><code class="language-yaml">{safe}\n</code></pre>')


def _inline(words: str) -> Html:
    """Write a paragraph of a manual: backticks mark code, nothing else means anything."""
    pieces = _CODE.split(words)
    return join(tag("code", text(one)) if at % 2 else text(one) for at, one in enumerate(pieces))
