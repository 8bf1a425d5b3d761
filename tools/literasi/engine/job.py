"""What a build asks of the program that prints its pages, and what that may answer."""

import msgspec

OURS, THEIRS = 1, 2
"""Exit codes: a mistake of ours, told on stderr; the operator's, as message and remedy in JSON."""


class Job(msgspec.Struct, frozen=True):
    """What to print: the project, the empty folder for its site, contacts that are public."""

    root: str
    target: str
    known: tuple[str, ...]
    shelf: str | None
    """Where finished pages are kept between builds."""
    office: str | None = None
    """Print the pages of this office only, and finish nothing: a part of a build."""
