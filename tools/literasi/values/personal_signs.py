"""One quick look: whether bytes may hold something personal at all.

`sightings` weighs every number and word; most texts need no weighing. Whatever it finds has one of
the signs below, in the text itself (UTF-8) and in JSON that holds the text; a test proves both.
"""

import re

_RUN = b"0" * 10  # a phone's number with its leading 0; a NIK and a NIP are longer
_DIGITS = bytes.maketrans(b"123456789", b"0" * 9)
_BETWEEN = b" .()-\xe2\x80\x93"  # what may stand between the digits of one number; the last is `–`
_CELLS = b"|;\t"  # what parts the cells of a table; JSON writes a tab as `\t`
_FEWEST = 6  # cells' ends in three rows of three, the smallest list that needs no head
_BLOCK = re.compile(b"rt[^a-z]")
_HOMES = (b"alamat", b"tinggal di", b"rumah di", b"rumahnya di", b"domisili")
# Letters that are the same as an i or s to who ignores case, and not to `lower`.
_ODD = tuple(one.encode() for one in "İıſ")


def may_hold_personal(raw: bytes) -> bool:
    """Tell whether a text, or JSON with texts, may hold what `sightings` would find."""
    if b"@" in raw or _RUN in raw.translate(_DIGITS, _BETWEEN):
        return True
    low = raw.lower()
    return (
        any(map(low.__contains__, _HOMES))
        or _BLOCK.search(low) is not None
        or _may_list(raw, low)
        or (not raw.isascii() and any(map(raw.__contains__, _ODD)))
    )


def _may_list(raw: bytes, low: bytes) -> bool:
    """Tell whether there may be rows of people: below a head with `nama`, or at least three."""
    ends = len(raw) - len(raw.translate(None, _CELLS)) + raw.count(rb"\t")
    return ends >= _FEWEST or (ends > 0 and b"nama" in low)
