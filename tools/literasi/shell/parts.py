"""One office's part of a build, kept in a folder that another machine takes over."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from literasi.shell.derived import Derived
from literasi.values.artifact import Artifact
from literasi.values.keeping import File, Make


@dataclass(frozen=True, slots=True)
class OfOffice:
    """Keeps one office's files; another office's single files are only told to be there."""

    office: str
    keeper: Derived

    def word(self, key: bytes, make: Callable[[], str], /) -> str:
        """Give the short text kept under a key, or make and keep it."""
        return self.keeper.word(key, make)

    def one(self, path: str, key: bytes, make: Callable[[], bytes], /) -> File:
        """Give the office's file; an empty one in place of another's, as only its path counts."""
        if belongs(self.office, path):
            return self.keeper.one(path, key, make)
        return Artifact(path, b"")

    def files(self, key: bytes, make: Make, /) -> Iterable[File]:
        """Give the files that belong to a key; keep them when one is the office's."""
        made = tuple(make())
        if any(belongs(self.office, one.path) for one in made):
            return self.keeper.files(key, lambda: made)
        return made


def belongs(office: str, path: str) -> bool:
    """Tell whether a place of the site is an office's: its code is a part of the path."""
    return office in PurePosixPath(path).with_suffix("").parts
