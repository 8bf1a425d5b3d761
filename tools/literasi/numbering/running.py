"""Running numbers, and the names of the files that claim them."""

import re
from dataclasses import dataclass

_RUNNING = re.compile(r"0*([1-9][0-9]*)(?:\.([1-9][0-9]*)|([a-z]))?")
_CLAIM = re.compile(r"([a-z0-9]+)-([0-9]{4})-([0-9]+)(?:-([1-9][0-9]*)|([a-z]))?")


@dataclass(frozen=True, slots=True, order=True)
class Running:
    """A running number; an inserted one stands behind its base: `936 < 936.2 < 936.10 < 936a`."""

    number: int
    letter: str = ""
    point: int = 0

    @classmethod
    def read(cls, text: str) -> "Running | None":
        """Read `936`, `0936`, `936.2` or `936a`; nothing for anything else."""
        found = _RUNNING.fullmatch(text) if len(text) <= _LONGEST else None
        return cls(int(found[1]), found[3] or "", int(found[2] or 0)) if found else None

    @property
    def inserted(self) -> bool:
        """Tell an inserted number (nomor sisipan), given to a late or forgotten letter."""
        return bool(self.letter or self.point)

    @property
    def suffix(self) -> str:
        """Give what stands behind the base number."""
        return f".{self.point}" if self.point else self.letter

    def filled(self, width: int) -> str:
        """Write it with zeros in front; a suffix does not count for the width."""
        return f"{self.number:0{width}}{self.suffix}"

    def __str__(self) -> str:
        return f"{self.number}{self.suffix}"


_LONGEST = 60


@dataclass(frozen=True, slots=True, order=True)
class Claim:
    """What the name of a claim says: a number of a series in a year."""

    series: str
    year: str
    running: Running

    def id(self, width: int) -> str:
        """Name the file; dots become dashes, the number is filled to the width of its series."""
        return f"{self.series}-{self.year}-{self.running.filled(width).replace('.', '-')}"


def read_claim(name: str) -> Claim | None:
    """Read the name of a claim, however its number is filled; nothing when it is not one."""
    found = _CLAIM.fullmatch(name)
    if found is None:
        return None
    point = f".{found[4]}" if found[4] else found[5] or ""
    running = Running.read(f"{found[3]}{point}")
    return Claim(found[1], found[2], running) if running else None
