"""Tables of open data: columns described once, for the CSV and for its description."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from literasi.outputs.cells import comma
from literasi.values.artifact import Artifact
from literasi.views.public_models import PublicSite

Row = TypeVar("Row")
Cell = str | int | bool | None
TYPES = {"teks": "string", "bilangan": "integer", "ya_tidak": "boolean",
         "tanggal": "date", "waktu": "datetime", "bulan": "yearmonth"}  # fmt: skip
"""Our kinds of cells as types of Table Schema (Frictionless)."""


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its head, what it says, its kind, and the cell of a row."""

    name: str
    about: str
    cell: Callable[[Row], Cell]
    kind: str = "teks"


@dataclass(frozen=True, slots=True)
class Table(Generic[Row]):
    """One file: its name, its title, and its rows."""

    name: str
    title: str
    columns: tuple[Column[Row], ...]
    rows: Callable[[PublicSite], Iterable[Row]]

    @property
    def path(self) -> str:
        """Give its place beside the description."""
        return f"tabel/{self.name}.csv"

    def file(self, view: PublicSite, root: str) -> Artifact:
        """Write it."""
        rows = ([written(one.cell(row)) for one in self.columns] for row in self.rows(view))
        return Artifact(f"{root}/{self.path}", comma((one.name for one in self.columns), rows))


def written(cell: Cell) -> str:
    """Write a cell as Table Schema reads it; nothing known is nothing."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return "" if cell is None else str(cell)
