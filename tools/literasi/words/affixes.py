"""Trace an Indonesian word to its root: «meminjam», «peminjaman» and «dipinjamkan» to «pinjam».

Affixes alone decide little («mengukur» is «ukur», «mengirim» is «kirim»), so every way of
stripping is tried and the longest result that stands in the list of roots wins. A word of no
listed root loses only what is safe to strip. `docs/portal/assets/cari-kata.js` takes the same
steps in the browser; a test holds the two together. The order of the affixes follows
Alwi et al., Tata Bahasa Baku Bahasa Indonesia: particle, possessive, suffix, then prefixes.
"""

from collections.abc import Collection, Iterator

_PARTICLES = ("lah", "kah", "pun", "tah")
_OWNERS = ("ku", "mu", "nya")
_SUFFIXES = ("kan", "an", "i")
_ROUNDS = 3  # «memperbaiki» has two prefixes, «dipertanggungjawabkan» too; three are rare
_SHORTEST = 3
# Prefix, and what may stand in place of a letter that it swallowed («meny-apu» from «sapu»).
_PREFIXES = tuple(
    (head + body, letter)
    for head in ("me", "pe")
    for body, letter in (
        ("", ""), ("nge", ""), ("ng", ""), ("ng", "k"), ("ny", "s"), ("n", ""), ("n", "t"),
        ("m", ""), ("m", "p"),
    )
) + tuple(
    (one, "")
    for one in ("ber", "bel", "be", "per", "pel", "ter", "te", "di", "ke", "se", "ku", "kau")
)  # fmt: skip
_VOWELS = "aeiou"
_VERB, _NOUN = ("kan", "i", ""), ("an", "")
# For unlisted words: prefix, what may follow it, the letter it swallowed, endings that go with it.
_SAFE = (
    *((head + body, following, letter, endings)
      for head, endings in (("me", _VERB), ("pe", _NOUN))
      for body, following, letter in (
          ("nge", "", ""), ("ny", _VOWELS, "s"), ("ng", "", ""), ("m", _VOWELS, "p"),
          ("m", "bfv", ""), ("n", _VOWELS, "t"), ("n", "cdjsz", ""))),
    ("per", "bcdfghjklmnpqstvwyz", "", ("an",)), ("me", "lrwy", "", _VERB),
    ("pe", "lwy", "", _NOUN), ("di", "", "", ("kan", "i")), ("ke", "", "", ("an",)),
    ("ber", "", "", _NOUN), ("", "", "", ("kan",)),
)  # fmt: skip
_ENOUGH = 4  # letters that a safe stripping must leave


def root(word: str, roots: Collection[str]) -> str:
    """Give the root of a word as `words` gives words."""
    if word in roots or len(word) <= _SHORTEST or not word.isalpha():
        return word
    found = [one for one in candidates(word) if one in roots]
    return max(found, key=len) if found else _safe(word)


def candidates(word: str) -> list[str]:
    """Give every rest of a word, those with fewer prefixes stripped first."""
    seen = dict.fromkeys(_without_endings(word))
    edge = list(seen)
    for _ in range(_ROUNDS):
        edge = [one for rest in edge for one in _without_prefix(rest) if one not in seen]
        seen |= dict.fromkeys(edge)
    return list(seen)


def _without_endings(word: str) -> list[str]:
    found = [word]
    for endings in (_PARTICLES, _OWNERS, _SUFFIXES):
        found += [
            rest[: -len(one)]
            for rest in found
            for one in endings
            if rest.endswith(one) and len(rest) - len(one) >= _SHORTEST
        ]
    return found


def _without_prefix(word: str) -> Iterator[str]:
    for prefix, letter in _PREFIXES:
        rest = letter + word[len(prefix) :]
        if word.startswith(prefix) and len(rest) >= _SHORTEST:
            yield rest


def _safe(word: str) -> str:
    for ending in (*_PARTICLES, "nya"):
        word = _cut(word, "", ending)
    for prefix, following, letter, endings in _SAFE:
        after = word[len(prefix) : len(prefix) + 1]
        if not word.startswith(prefix) or (following and after not in tuple(following)):
            continue
        for ending in endings:
            rest = _cut(word, prefix, ending)
            if rest != word:
                return letter + rest
    return word


def _cut(word: str, prefix: str, ending: str) -> str:
    rest = word[len(prefix) : max(len(prefix), len(word) - len(ending))]
    fits = word.startswith(prefix) and word.endswith(ending)
    return rest if fits and len(rest) >= _ENOUGH else word
