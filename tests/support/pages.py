"""Staged pages read the way the engine reads them."""

import re
from html import unescape
from html.parser import HTMLParser

import markdown
import yaml

EXTENSIONS = ["admonition", "attr_list", "footnotes", "md_in_html", "tables", "toc", "fenced_code"]


class Tags(HTMLParser):
    """Collects every tag with its attributes, and the text between them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def read_html(html: str) -> Tags:
    """Parse HTML."""
    tags = Tags()
    tags.feed(html)
    tags.close()
    return tags


def rendered(source: str) -> Tags:
    """Render Markdown with the engine's extensions, and parse the result."""
    return read_html(markdown.markdown(source, extensions=EXTENSIONS))


def split(page: bytes) -> tuple[dict[str, object], str]:
    """Split a staged page into its front matter and its body."""
    _, head, body = page.decode().split("---\n", 2)
    return yaml.safe_load(head), body


def plain_words(html: str) -> str:
    """The words of HTML with one space between any two, whatever stood between them."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())
