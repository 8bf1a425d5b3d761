"""From entries to the files of the index.

Every file is a script that hands one piece of data to `cari-indeks.js`: a script loads from disk
(`file://`) and under the policy's `script-src 'self'`, where a request for data is refused.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256

from literasi.engine.search.entry import Entry
from literasi.engine.search.shards import END, Row, shards
from literasi.words.affixes import root
from literasi.words.lists import roots, stop_words, synonyms

FOLDER = "assets/cari"
DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_BITS = 24  # of a page's number
_MOST = 8000  # pages listed per root: beyond, those of most weight (the rest tell nothing apart)
# Characters of a file before compression, per table.
_LIMITS = {"k": 16_000, "p": 16_000, "d": 5_000, "t": 8_000}

Numbered = Sequence[tuple[int, Entry]]


def files(entries: Iterable[Entry]) -> dict[str, bytes]:
    """Write `awal.js` and the tables: words (k), pages per root (p), pages (d), texts (t)."""
    pages = _numbered(entries)
    tables = {"k": _words(pages), "p": _postings(pages), "d": _pages(pages), "t": _texts(pages)}
    made: dict[str, bytes] = {}
    starts: dict[str, str] = {}
    for name, rows in tables.items():
        parts = list(shards(rows, _LIMITS[name]))
        starts[name] = " ".join(start or END for start, _ in parts)
        for start, part in parts:
            key = f"{name}-{start or END}"
            made[f"{FOLDER}/{key}.js"] = _script(key, "\n".join(text for _, text in part))
    made[f"{FOLDER}/awal.js"] = _script("awal", _first(len(pages), starts, made))
    return dict(sorted(made.items()))


def _numbered(entries: Iterable[Entry]) -> list[tuple[int, Entry]]:
    """Hash addresses to numbers, so that a new page leaves the numbers of others alone."""
    taken: dict[int, Entry] = {}
    for one in sorted(entries, key=lambda entry: entry.address):
        number = int.from_bytes(sha256(one.address.encode()).digest()[: _BITS // 8])
        while number in taken:
            number = (number + 1) % (1 << _BITS)
        taken[number] = one
    return sorted(taken.items())


def _first(count: int, starts: Mapping[str, str], made: Mapping[str, bytes]) -> object:
    version = sha256(b"".join(name.encode() + made[name] for name in sorted(made))).hexdigest()
    known = roots()
    same = [[[root(word, known) for word in phrase] for phrase in group] for group in synonyms()]
    return {
        "versi": version[:12],
        "jumlah": count,
        "akar": " ".join(sorted(known)),
        "henti": " ".join(sorted(stop_words())),
        "sinonim": same,
        "mulai": starts,
    }


def _words(pages: Numbered) -> list[Row]:
    """Each form of a word that stands on a page, its root, and on how many pages."""
    counts: dict[tuple[str, str], int] = defaultdict(int)
    for _, one in pages:
        for pair in one.forms:
            counts[pair] += 1
    return [(form + END, f"{form} {base} {many}") for (form, base), many in sorted(counts.items())]


def _postings(pages: Numbered) -> list[Row]:
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, one in pages:
        for term, weight in one.weights:
            found[term].append((number, weight))
    return [(f"{term}{END}", f"{term} {_packed(found[term])}") for term in sorted(found)]


def _packed(pages: list[tuple[int, int]]) -> str:
    """Write pages as distances in digits of five bits (a sixth: more follow), and weights."""
    if len(pages) > _MOST:
        pages = sorted(sorted(pages, key=lambda page: (-page[1], page[0]))[:_MOST])
    made, before = [], 0
    for number, weight in pages:
        made += [*_digits(number - before), DIGITS[weight]]
        before = number
    return "".join(made)


def _digits(number: int) -> Iterator[str]:
    while number > 31:
        yield DIGITS[32 + number % 32]
        number //= 32
    yield DIGITS[number]


def _pages(pages: Numbered) -> list[Row]:
    return [_row(number, _shown(number, one)) for number, one in pages]


def _shown(number: int, one: Entry) -> list[object]:
    return [number, one.address, one.title, one.kind, one.office, one.day, one.rank, one.summary]


def _texts(pages: Numbered) -> list[Row]:
    return [_row(number, [number, one.text]) for number, one in pages]


def _row(number: int, shown: list[object]) -> Row:
    text = json.dumps(shown, ensure_ascii=False, separators=(",", ":"))
    return f"{number:0{_BITS}b}{END}", text


def _script(key: str, data: object) -> bytes:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return f'literasiCari("{key}",{text});\n'.encode()
