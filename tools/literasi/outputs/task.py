"""A piece of a build: what it may look at, and how files follow from nothing else.

What a file depends on is thus known before it is made: a task that would look at the same again
need not be done again.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields, replace
from hashlib import blake2b
from typing import Any, Never

import msgspec

from literasi.values.artifact import Artifact
from literasi.values.keeping import FRESH, File, Keeper
from literasi.views.public_models import PublicSite

_SIZE = 16  # bytes of a digest
_ALWAYS = frozenset({"as_of", "address", "terms"})


class Unseen(tuple[Never, ...]):
    """Stands where a task did not ask to look: looking is a mistake of ours, and loud."""

    __slots__ = ()

    def _refuse(self, *_: object) -> Never:
        raise RuntimeError("a task looks at a part of the site that it does not name")

    __iter__ = __len__ = __getitem__ = __contains__ = __bool__ = __add__ = _refuse


@dataclass(frozen=True, slots=True)
class Frame:
    """The parts of the public site that a task may look at, and their digest."""

    view: PublicSite
    sum: bytes


@dataclass(frozen=True, slots=True)
class Task:
    """Makes files from a frame and, where there is more, from what this one task sees besides.

    `make` is a plain function of a module, so that it has no other way to learn anything.
    """

    make: Callable[..., Iterable[Artifact]]
    frame: Frame
    seen: object = None

    def key(self) -> bytes:
        """Name everything that the files depend on, but for our own code."""
        how = f"{self.make.__module__}.{self.make.__qualname__}".encode()
        return how + self.frame.sum + msgspec.msgpack.encode(self.seen)

    def run(self) -> Iterable[Artifact]:
        """Make the files."""
        seen = () if self.seen is None else (self.seen,)
        return self.make(self.frame.view, *seen)


def framed(view: PublicSite, *names: str) -> Frame:
    """Show the named collections of a site, and what it always tells: its day, address, terms."""
    shown = {*names} | _ALWAYS
    told = msgspec.msgpack.encode([(name, getattr(view, name)) for name in sorted(shown)])
    hidden: dict[str, Any] = {one.name: Unseen() for one in fields(view) if one.name not in shown}
    return Frame(replace(view, **hidden), blake2b(told, digest_size=_SIZE).digest())


def done(tasks: Iterable[Task], tool: bytes = b"", keeper: Keeper = FRESH) -> Iterator[File]:
    """Give the files of tasks, kept ones where the tool and all that they see are the same."""
    for task in tasks:
        yield from keeper.files(tool + task.key(), task.run)
