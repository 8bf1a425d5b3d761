"""Chance: the short random part of an id that is given once, at creation."""

import secrets

_SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789"
_LENGTH = 4


def short_id() -> str:
    """Draw four letters and figures, the first a letter."""
    first = secrets.choice(_SIGNS[:26])
    return first + "".join(secrets.choice(_SIGNS) for _ in range(_LENGTH - 1))


def token() -> str:
    """Draw the secret part of an address that nobody can guess: 26 signs are 134 bits."""
    return "".join(secrets.choice(_SIGNS) for _ in range(26))
