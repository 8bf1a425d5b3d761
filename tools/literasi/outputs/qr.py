"""QR codes (ISO/IEC 18004): the dark and light modules of a text, as rows or as a picture.

Medium correction always: a poster in the rain and a letter copied twice still read.
"""

import io

import segno

QUIET = 4  # modules of white around the code, as the standard asks
_DOTS = 8  # of a picture for each module: sharp at 2 cm on any printer


def modules(content: str) -> tuple[tuple[int, ...], ...]:
    """Give the rows of a code without its quiet zone, 1 for dark."""
    return tuple(tuple(row) for row in _code(content).matrix)


def png(content: str) -> bytes:
    """Draw a code with its quiet zone, black on white; the same text gives the same bytes."""
    target = io.BytesIO()
    _code(content).save(target, kind="png", scale=_DOTS, border=QUIET)
    return target.getvalue()


def _code(content: str) -> segno.QRCode:
    return segno.make(content, error="m", micro=False, boost_error=False)
