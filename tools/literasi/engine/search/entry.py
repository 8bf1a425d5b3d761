"""From a page to its entry in the index; depends on that page alone, so it may be kept."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath

from literasi.engine.search.article import Article, article
from literasi.words.affixes import root
from literasi.words.lists import roots, stop_words
from literasi.words.text import words

# What a page is, by the first folder of its address, and its place among equals: a page that
# answers a question before one that tells of a day.
_KINDS = {
    "layanan": ("Layanan", 0), "kerja-sama": ("Kerja sama", 0), "tentang": ("Tentang portal", 1),
    "sop": ("SOP", 1), "jadwal": ("Jadwal dan ruang", 2), "publikasi": ("Publikasi", 3),
    "panduan": ("Panduan petugas", 5),
}  # fmt: skip
_OTHER = ("Halaman", 4)
_APART = frozenset({"404.html", "cari/index.html"})
_STEPS = 63  # a weight is one character of the base-64 alphabet
_SCALE = 7.5
_USUAL = 300  # words of a page of ordinary length
_KEPT_TEXT = 4000  # letters a page keeps for showing where the words stand


@dataclass(frozen=True, slots=True)
class Entry:
    """A page of the index: what a result shows, and each root with its weight (0 to 63)."""

    address: str
    title: str
    summary: str
    kind: str
    office: str
    day: str
    rank: int
    text: str
    weights: tuple[tuple[str, int], ...]
    forms: tuple[tuple[str, str], ...]


def entry(path: str, html: str) -> Entry | None:
    """Make the entry of a finished page; `path` is its place below the site root."""
    read = None if path in _APART else article(html)
    if read is None or not read.title:
        return None
    place = PurePosixPath(path)
    folder = f"{place.parent.as_posix()}/" if place.parent.parts else ""
    address = folder if place.name == "index.html" else path
    kind, rank = _KINDS.get(place.parts[0], _OTHER)
    forms = _forms(read)
    return Entry(
        address, read.title, read.summary, read.kind or kind, read.office, read.day, rank,
        read.body[:_KEPT_TEXT], tuple(sorted(_weights(read, forms).items())),
        tuple(sorted(forms.items())),
    )  # fmt: skip


def _forms(read: Article) -> dict[str, str]:
    fields = (read.title, read.summary, read.labels, read.body)
    every = {one for field in fields for one in words(field)} - stop_words()
    return {one: _root(one) for one in every}


@lru_cache(maxsize=100_000)
def _root(word: str) -> str:
    return root(word, roots())


def _weights(read: Article, forms: dict[str, str]) -> dict[str, int]:
    """Weigh each root: title over summary, labels and headings over the body.

    After BM25F (Robertson, Zaragoza and Taylor 2004), without what depends on other pages: rarity
    is reckoned in the browser, so a new page changes the weights of no other.
    """
    title = _count(read.title, forms)
    body = _count(read.body, forms)
    share = 0.6 + 0.4 * min(1.0, 4 / max(1, sum(title.values())))
    length = 1.2 * (0.4 + 0.6 * sum(body.values()) / _USUAL)
    total: dict[str, float] = defaultdict(float)
    for term in title:
        total[term] += 4 * share
    for text, most in ((read.summary, 2.4), (read.labels, 1.2), (read.headings, 1.2)):
        for term, times in _count(text, forms).items():
            total[term] += most * times / (times + 1)
    for term, times in body.items():
        total[term] += 1.5 * times / (times + length)
    return {term: max(1, min(_STEPS, round(one * _SCALE))) for term, one in total.items()}


def _count(text: str, forms: dict[str, str]) -> Counter[str]:
    return Counter(_roots(words(text), forms))


def _roots(found: Iterable[str], forms: dict[str, str]) -> Iterable[str]:
    return (forms[one] for one in found if one in forms)
