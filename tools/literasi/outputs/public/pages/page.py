"""One staged page: front matter and blocks of Markdown."""

import re
from dataclasses import dataclass
from typing import NewType

from literasi.outputs.public.html import Html
from literasi.outputs.public.pages.address import Place
from literasi.outputs.public.pages.head import NOTHING_OWN, Head
from literasi.values.artifact import Artifact, text
from literasi.values.markdown import escape, front_matter, meta_text

_NOT_SLUG = re.compile(r"[^a-z0-9]+")

Block = NewType("Block", str)


@dataclass(frozen=True, slots=True)
class Page:
    """A page to be; `hide` names parts of the theme that it does without.

    An `unlisted` page asks search engines to keep it out; the sitemap and our search do so too.
    """

    place: Place
    title: str
    description: str
    blocks: tuple[Block, ...]
    hide: tuple[str, ...] = ("navigation", "toc")
    searchable: bool = True
    head: Head = NOTHING_OWN
    unlisted: bool = False

    def artifact(self) -> Artifact:
        """Write the page."""
        fields: dict[str, object] = {
            "title": meta_text(self.title),
            "description": meta_text(self.description),
            "hide": list(self.hide),
        }
        if not self.searchable:
            fields["search"] = {"exclude": True}
        if self.unlisted:
            fields["robots"] = "noindex, nofollow"
        fields.update(self.head.fields())
        body = "\n\n".join(block for block in self.blocks if block)
        return text(self.place.path, f"{front_matter(fields)}\n{body}\n")


def html(content: Html) -> Block:
    """Use HTML as a block; it must be one block-level element, or several on their own lines."""
    return Block(content)


def heading(level: int, words: str, anchor: str) -> Block:
    """Write a heading that the theme can list, with an anchor that no record chooses freely."""
    return Block(f"{'#' * level} {escape(words.strip())} {{ #{slug(anchor)} }}")


def slug(words: str) -> str:
    """Keep only what an anchor may hold."""
    return _NOT_SLUG.sub("-", words.lower()).strip("-")


def title(words: str) -> Block:
    """Write the page's one title; the skip link leads to it."""
    return heading(1, words, "isi")
