"""The table of steps from one schema version of a kind to the next.

There is one version of every kind so far, so the table is empty. How a step is added, and what
else a new version touches, stands in docs/developers/upgrading.md.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from literasi.repair.change import Edit
from literasi.repair.source import Source


@dataclass(frozen=True, slots=True)
class Step:
    """Bring a record of a kind from version `since` to the next one.

    `change` gives the edits of `edits.py` for everything but the number itself; they must not
    overlap.
    """

    kind: str
    since: int
    change: Callable[[Source], Iterable[Edit]]


STEPS: tuple[Step, ...] = ()
