"""How an output plugs in: a module with one function."""

from collections.abc import Iterator
from typing import Protocol, TypeVar

from literasi.values.artifact import Artifact

View = TypeVar("View", contravariant=True)


class Builder(Protocol[View]):
    """Turns a view into files; asks for nothing else and writes nothing itself."""

    def build(self, view: View) -> Iterator[Artifact]:
        """Yield every file this builder is responsible for, paths below the staging root."""
        ...
