"""What a spreadsheet holds, whatever program wrote it."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

Value = str | int | float | bool | date | datetime | time | timedelta | None
"""A cell as the file means it; an empty one is None, text is trimmed, `147.0` is 147."""

ROWS, COLUMNS, CELLS = 100_000, 200, 3_000_000
"""The most that one sheet may have."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: rows and columns count from 1 in messages, from 0 here; every row is as wide."""

    file: str
    name: str
    rows: tuple[tuple[Value, ...], ...]

    def place(self, row: int, column: int) -> str:
        """Name a cell as findings do: `agenda.xlsx:Agenda 2026!12:3`."""
        return f"{self.file}:{self.name}!{row + 1}:{column + 1}"


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that is not read, with the remedy; both Indonesian."""

    file: str
    message: str
    remedy: str


class RefusedError(Exception):
    """Carries a refusal from the guards to the reader."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy
