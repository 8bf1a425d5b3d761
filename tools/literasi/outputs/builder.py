"""How an output plugs in: a module with one function."""

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

from literasi.outputs.task import Task
from literasi.values.artifact import Artifact
from literasi.views.public_models import PublicSite

View = TypeVar("View", contravariant=True)


class Builder(Protocol[View]):
    """Turns a view into files; asks for nothing else and writes nothing itself."""

    def build(self, view: View) -> Iterator[Artifact]:
        """Yield every file this builder is responsible for, paths below the staging root."""
        ...


class Planner(Protocol):
    """Says what is to be made of the public site, piece by piece, so that a piece may be kept."""

    def tasks(self, view: PublicSite) -> Iterable[Task]:
        """Give every piece; together they make all files this builder is responsible for."""
        ...
