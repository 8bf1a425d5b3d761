"""The sheets that offices print on, in points."""

from dataclasses import dataclass

from literasi.outputs.public.flowchart.measures import FEW_ROLES

_POINTS = 72 / 25.4
_SIZES = {"a4": (210.0, 297.0), "f4": (215.0, 330.0)}  # millimetres, upright
NAMES = tuple(_SIZES)


@dataclass(frozen=True, slots=True)
class Paper:
    """One sheet with the room inside its margins."""

    width: float
    height: float
    margin: float
    foot: float

    @property
    def room(self) -> tuple[float, float]:
        """Give the width and height that a drawing may take."""
        return self.width - 2 * self.margin, self.height - self.margin - self.foot


def paper(name: str, roles: int) -> Paper:
    """Choose a sheet: upright for few roles, else lying."""
    short, long = (round(one * _POINTS, 2) for one in _SIZES[name])
    wide, high = (short, long) if roles <= FEW_ROLES else (long, short)
    return Paper(wide, high, 30.0, 42.0)
