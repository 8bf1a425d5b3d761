"""Chance: the short random part of an id that is given once, at creation."""

import secrets

_SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789"
_LENGTH = 4


def short_id() -> str:
    """Draw four letters and figures, the first a letter."""
    first = secrets.choice(_SIGNS[:26])
    return first + "".join(secrets.choice(_SIGNS) for _ in range(_LENGTH - 1))
