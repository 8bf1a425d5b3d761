"""Work that need not be done twice: whoever makes files may ask whether one was kept."""

from collections.abc import Callable
from typing import Protocol


class Kept(Protocol):
    """Gives what was made under a key before, or makes it.

    The key must name everything the result depends on; a keeper may forget at any time.
    """

    def __call__(self, key: bytes, make: Callable[[], bytes], /) -> bytes:
        """Give the bytes that belong to a key."""
        ...


def fresh(_key: bytes, make: Callable[[], bytes], /) -> bytes:
    """Keep nothing: make it now."""
    return make()
