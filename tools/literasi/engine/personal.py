"""The last look at what a built site says: nothing that belongs to a person, on any page or file.

The records were searched before; this finds what came in by another door, such as a page written
by hand. The value itself is never printed: logs of a public CI are public too.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache, partial
from html import unescape
from pathlib import Path
from types import MappingProxyType

from literasi.engine.clean import Clean
from literasi.engine.listing import listed
from literasi.engine.markup import attributes
from literasi.values.errors import OperatorError
from literasi.values.personal import sightings

_READ = (".html", ".json", ".ics", ".xml", ".txt", ".csv", ".md", ".webmanifest")
_SPOKEN = ("alt", "title", "content", "aria-label", "placeholder", "value")
_CONTACT = re.compile(r"(?:mailto|tel|sms):|https://wa\.me/")
# Drawings are long numbers; a block of data in a script element is read, for machines read it.
_UNSEEN = re.compile(
    r"<(script(?![^>]*json)|style|svg)\b.*?</(?:script|style|svg)\s*>|<!--.*?-->",
    re.DOTALL | re.IGNORECASE,
)
_TAG = re.compile(r"<(/?[a-zA-Z][^\s/>]*)([^<>]*)>")
_CELLS = frozenset({"td", "th"})
_INLINE = frozenset(
    {"/td", "/th", "a", "abbr", "b", "code", "em", "i", "mark", "span", "strong", "time", "wbr"}
)
_LINES = re.compile(r"\s*\n\s*")
_FOLD = re.compile(r"\r\n[ \t]")
# What every kind of sighting has at least; most pages have none of it and are not read closely.
# The foot of every page has the words that are left out, a link to the offices.
_SIGNS = re.compile(
    r"@|(?<![\w-])(?<![0-9][./,:])[(+]{0,2}[0-9](?:[ .()–-]{0,3}[0-9]){9}|[|;\t]\s*[LP]\b"
    r"|\b[Nn][Aa][Mm][Aa][\w ]*[|;\t]|\b[Rr][Tt][\s.:/]*[0-9Rr]|[Tt]inggal [Dd]i"
    r"|[Aa](?:lamat|LAMAT)(?! dan jam layanan\n)[\w ]*\W|[Rr]umah(?:nya)? di|[Dd]omisili"
)


def refuse_personal(
    site: Path, known: frozenset[str] = frozenset(),
    judged: Mapping[str, Iterable[str]] = MappingProxyType({}), clean: Clean | None = None,
) -> None:  # fmt: skip
    """Raise OperatorError with the place of everything personal that is not in `known`.

    `known` are the office's own contacts, which it publishes itself; `judged` is what was seen on
    pages that were looked at before, by their path below the site root; `clean` remembers files.
    """
    kept = clean or Clean()
    look = partial(_seen_in, known)
    found = [
        f"{place}: {what}"
        for place in listed(site)
        if place.endswith(_READ)
        for what in (judged[place] if place in judged else kept.faults(site, place, look))
    ]
    kept.keep()
    if found:
        raise OperatorError(
            "halaman umum memuat data pribadi; situs lama tidak diubah:\n" + "\n".join(found),
            "hapus dari catatan atau halaman asalnya (docs/portal), lalu bangun lagi",
        )


def _seen_in(known: frozenset[str], place: str, content: bytes) -> Iterator[str]:
    return seen(place, content.decode("utf-8", "replace"), known)


def seen(name: str, content: str, known: frozenset[str]) -> Iterator[str]:
    """Name each kind of personal data that a file shows or carries, once."""
    text = spoken(content) if name.endswith((".html", ".xml")) else _FOLD.sub("", content)
    if _SIGNS.search(text):
        found = (one.what for one in sightings(text) if text[one.start : one.end] not in known)
        yield from dict.fromkeys(found)


def spoken(html: str) -> str:
    """Give what a page says, with its attributes: a table row on a line, `|` between cells."""
    return _LINES.sub("\n", unescape(_TAG.sub(_replaced, _UNSEEN.sub(" ", html))))


def _replaced(found: re.Match[str]) -> str:
    return _said(found[1].lower(), found[2])


# Most tags of a site are the theme's, the same on every page: remembered, they cost little.
@lru_cache(maxsize=10_000)
def _said(name: str, inside: str) -> str:
    given = attributes(inside) if "=" in inside else {}
    said = [given[key] for key in _SPOKEN if given.get(key)]
    address = _CONTACT.split(given.get("href", ""), maxsplit=1)
    words = "\n".join((*said, *address[1:]))
    if name in _CELLS:
        return f"{words}\n| " if words else " | "
    gap = "" if _INLINE & {name, name.lstrip("/")} else "\n"
    return f"\n{words}\n" if words else " " if name == "br" else gap
