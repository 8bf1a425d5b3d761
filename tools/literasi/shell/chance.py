"""Chance: the short random part of an id that is given once, at creation."""

import secrets
from uuid import uuid4

_SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789"
_LENGTH = 4


def short_id() -> str:
    """Draw four letters and figures, the first a letter."""
    first = secrets.choice(_SIGNS[:26])
    return first + "".join(secrets.choice(_SIGNS) for _ in range(_LENGTH - 1))


def token() -> str:
    """Draw the secret part of an address that nobody can guess: 26 signs are 134 bits."""
    return "".join(secrets.choice(_SIGNS) for _ in range(26))


def calendar_id() -> str:
    """Draw the id of a calendar entry (UUID version 4, RFC 9562 section 5.4)."""
    return str(uuid4())
