"""What a page says in its head to those who show links to it: Open Graph, feeds, JSON-LD.

The theme's override (`docs/tema/main.html`) writes it out; a page without any gets the defaults.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from literasi.outputs.public.api.envelope import Json
from literasi.values.markdown import meta_text, plain


@dataclass(frozen=True, slots=True)
class Head:
    """A page's card (path below the site root), its feed (path, title) and its structured data."""

    card: str | None = None
    article: bool = False
    feed: tuple[str, str] | None = None
    structured: tuple[Json, ...] = ()

    def fields(self) -> Iterator[tuple[str, object]]:
        """Yield the front matter that the theme reads."""
        if self.card:
            yield "kartu", self.card
        if self.article:
            yield "artikel", True
        if self.feed:
            path, title = self.feed
            yield "umpan", {"alamat": path, "judul": meta_text(title)}
        if self.structured:
            yield "data_terstruktur", script_json(self.structured)


NOTHING_OWN = Head()
"""A page that is shown with the defaults."""


def script_json(data: tuple[Json, ...]) -> str:
    r"""Write JSON for a script element: no character can end it, or start a comment in it.

    `<`, `>` and `&` are written as `\u003c` and so on, which JSON reads as the same characters.
    """
    words = plain(json.dumps(list(data), ensure_ascii=False, separators=(",", ":")))
    for character in "<>&":
        words = words.replace(character, f"\\u{ord(character):04x}")
    return words
