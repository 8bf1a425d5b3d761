"""Cut a text into words; `docs/portal/assets/cari-kata.js` does the same in the browser."""

import re
import unicodedata

_WORD = re.compile(r"[a-z0-9]+")
_MARKS = re.compile("[\u0300-\u036f]+")
_TWICE = re.compile(r"[a-z]{2,}2")


def words(text: str) -> list[str]:
    """Give the words of a text in order: small letters and digits, accents dropped.

    «anak-anak» gives its two halves, «buku2» its one, as people write a plural in a message.
    """
    plain = text if text.isascii() else unicodedata.normalize("NFKD", text)
    bare = _MARKS.sub("", plain.lower())
    return [one[:-1] if _TWICE.fullmatch(one) else one for one in _WORD.findall(bare)]
