"""What a benchmark found: runs, tables and verdicts, printed alike and kept as JSON.

Results go to `build/bench/<name>.json`; `tools/bench/plot.py` makes tables and plots of them.
"""

import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from kit.measure import Run, cpu, memory, wall
from kit.render import Result, goals, growth, row, runs, table_head

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "build" / "bench"
_STATE = Path("/proc/stat")
_BUSY = 0.15  # of all cores, taken by others while we do nothing


class Table:
    """A table of its own shape; a row is printed as soon as it is known."""

    def __init__(self, columns: Sequence[str]) -> None:
        """Name the columns, each with the form of its numbers: `CPU s|.1f`."""
        parted = [one.partition("|") for one in columns]
        self.head, self.forms = [one[0] for one in parted], [one[2] for one in parted]
        self.rows: list[list[object]] = []
        print(table_head(self.head))

    def add(self, *values: object) -> None:
        """Add a row."""
        self.rows.append(list(values))
        print(row(self.forms, self.rows[-1]), flush=True)

    def plain(self) -> dict[str, object]:
        """Give it as JSON has it."""
        return {"head": self.head, "forms": self.forms, "rows": self.rows}


class Report:
    """Collects what one benchmark found. Only what a guard let pass may be told to it."""

    def __init__(self, name: str, about: str) -> None:
        """Name the benchmark and say in a line what was measured."""
        self._name, self._about = name, about
        self._busy = busy()
        self._runs: list[dict[str, object]] = []
        self._growth: list[dict[str, object]] = []
        self._goals: list[dict[str, object]] = []
        self._notes: list[str] = []
        self._tables: dict[str, Table] = {}

    def measured(self, way: str, size: int, some: Sequence[Run]) -> None:
        """Take in the medians of some runs of one way at one size."""
        line = {
            "way": way, "size": size, "cpu": _short(cpu(some)), "wall": _short(wall(some)),
            "memory": round(memory(some)), "rounds": len(some),
        }  # fmt: skip
        self._runs.append(line)
        print(f"{size:>9,} {way}: {line['cpu']} s CPU, {line['wall']} s, {line['memory']} MB",
              file=sys.stderr, flush=True)  # fmt: skip

    def grew(self, way: str, small: int, large: int, power: float) -> None:
        """Take in the power of the size by which the CPU time of a way grows."""
        self._growth.append({"way": way, "from": small, "to": large, "power": round(power, 2)})

    def goal(  # noqa: PLR0913  what a goal says
        self, number: str, what: str, size: int, *, must: float, found: float, parts: bool = False
    ) -> None:
        """Take in a goal: a ratio of two things run in turn, at most `must`.

        `parts` shows small ratios as 1/n.
        """
        self._goals.append({
            "goal": number, "what": what, "size": size, "must": must, "found": _short(found),
            "met": found <= must, "parts": parts,
        })  # fmt: skip

    def table(self, name: str, *columns: str) -> Table:
        """Begin a table."""
        self._tables[name] = Table(columns)
        return self._tables[name]

    def note(self, text: str) -> None:
        """Say loudly what is missing."""
        self._notes.append(text)
        print(f"NOTE: {text}", file=sys.stderr, flush=True)

    def end(self, folder: Path = FOLDER) -> None:
        """Print runs, growth and verdicts, and keep everything."""
        whole: Result = {
            "about": self._about, "busy": self._busy, "runs": self._runs, "growth": self._growth,
            "goals": self._goals, "notes": self._notes,
            "tables": {name: one.plain() for name, one in self._tables.items()},
        }  # fmt: skip
        for part in (runs(whole), growth(whole), goals(whole)):
            if part:
                print(f"\n{part}")
        folder.mkdir(parents=True, exist_ok=True)
        text = json.dumps(whole, indent=1, ensure_ascii=False)
        (folder / f"{self._name}.json").write_text(f"{text}\n", encoding="utf-8")


def busy(moment: float = 2.0) -> bool:
    """Look on for a moment: does the machine work for others? Linux only, elsewhere unknown."""
    if not _STATE.is_file():
        return False
    before = _ticks()
    time.sleep(moment)
    idle, every = (now - then for now, then in zip(_ticks(), before, strict=True))
    return idle < (1 - _BUSY) * every


def _ticks() -> tuple[int, int]:
    """Give the idle ticks of all cores since the start, and all ticks."""
    every = [int(one) for one in _STATE.read_text().partition("\n")[0].split()[1:9]]
    return every[3] + every[4], sum(every)


def _short(number: float) -> float:
    """Keep four digits: more would only be noise."""
    return float(f"{number:.4g}")
