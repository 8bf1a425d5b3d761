"""The squared paper of a drawing: levels downward, zones sideways, and what is taken.

Level `2i` is the gap above row `i`, level `2i + 1` the middle of row `i`. Zone `3c + 1` is the
middle of column `c`, where symbols stand; `3c` and `3c + 2` are the lanes at its sides.
"""

from dataclasses import dataclass, field

from literasi.outputs.public.flowchart.chart import Chart


def middle(column: int) -> int:
    """Give the zone where the symbols of a column stand."""
    return 3 * column + 1


def is_lane(zone: int) -> bool:
    """Tell lanes from the middles of columns."""
    return zone % 3 != 1


@dataclass(frozen=True, slots=True)
class Grid:
    """Which cells hold symbols, and how many lines already run where."""

    rows: int
    columns: int
    symbols: tuple[frozenset[int], ...]
    across: list[list[int]] = field(repr=False)
    along: list[list[int]] = field(repr=False)

    def clear_row(self, row: int, zone: int, other: int) -> bool:
        """Say whether a line may leave the symbol at `zone` sideways as far as `other`."""
        low, high = (zone + 1, other) if other > zone else (other, zone - 1)
        return not any(low <= middle(one) <= high for one in self.symbols[row])

    def clear_column(self, column: int, first: int, last: int) -> bool:
        """Say whether the cells of a column are empty from one level to another."""
        rows = range((first + 1) // 2, (last + 1) // 2)
        return not any(column in self.symbols[row] for row in rows)

    def take_across(self, level: int, zone: int, other: int) -> None:
        """Note a line that runs sideways."""
        for one in range(min(zone, other), max(zone, other) + 1):
            self.across[level][one] += 1

    def take_along(self, zone: int, level: int, other: int) -> None:
        """Note a line that runs up or down."""
        for one in range(min(level, other), max(level, other) + 1):
            self.along[one][zone] += 1

    def met_across(self, level: int, zone: int, other: int) -> int:
        """Count the lines that a line running sideways would cross."""
        low, high = sorted((zone, other))
        return sum(self.along[level][low + 1 : high])

    def met_along(self, zone: int, level: int, other: int) -> int:
        """Count the lines that a line running up or down would cross."""
        low, high = sorted((level, other))
        return sum(self.across[one][zone] for one in range(low + 1, high))

    def crowd(self, zone: int, level: int, other: int) -> int:
        """Count the lines side by side in the fullest part of a lane."""
        low, high = sorted((level, other))
        return max(self.along[one][zone] for one in range(low, high + 1))


def grid(chart: Chart) -> Grid:
    """Lay the symbols and the lines that join the symbols of one step on the paper."""
    rows, columns = len(chart.rows), len(chart.heads.roles)
    paper = Grid(
        rows,
        columns,
        tuple(frozenset(row.columns) for row in chart.rows),
        [[0] * (3 * columns) for _ in range(2 * rows + 1)],
        [[0] * (3 * columns) for _ in range(2 * rows + 1)],
    )
    for at, row in enumerate(chart.rows):
        if len(row.columns) > 1:
            paper.take_across(2 * at + 1, middle(min(row.columns)), middle(max(row.columns)))
    return paper
