"""What only the office may see."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Register:
    """One book of one year: a pure view of the records, sorted as the book is."""

    office: str
    book: str
    title: str
    year: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class OfficeFile:
    """Everything an office builder may draw from."""

    registers: tuple[Register, ...]
