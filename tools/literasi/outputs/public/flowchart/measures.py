"""The sizes of a drawing, all in proportion to its text."""

from dataclasses import dataclass

FEW_ROLES = 5  # up to here a sheet is upright and its text large


@dataclass(frozen=True, slots=True)
class Measures:
    """How wide the sheet is and how large its text, in one unit (pixels or points)."""

    width: float
    text: float

    @property
    def unit(self) -> float:
        """Give a twelfth of the text size; every other length is some of these."""
        return self.text / 12

    @property
    def leading(self) -> float:
        """Give the distance between lines of text."""
        return self.text * 1.25

    @property
    def label(self) -> float:
        """Give the text size of words beside a line."""
        return self.text * 0.88

    @property
    def pad(self) -> float:
        """Give the room between text and the border of its cell."""
        return 5 * self.unit

    @property
    def symbol(self) -> tuple[float, float]:
        """Give half the width and half the height of a symbol."""
        return 23 * self.unit, 12 * self.unit

    @property
    def lane(self) -> float:
        """Give the distance between lines side by side."""
        return 8 * self.unit

    @property
    def port(self) -> float:
        """Give the distance between arrow heads at one symbol."""
        return 10 * self.unit
