"""What a build pays for history: reading all commits, and what follows from them.

Run from the root: `.venv/bin/python tools/bench/history.py [--commits 1000 10000] [--records 1000]
[--rounds 5]`. A whole process for each reading; the steps are what `literasi build` takes: Git's
log and all versions, the stamps of the calendars, first appearances, public edits. Figures are
told only when every reading of the same history finds the same.
"""

import argparse
import json
import statistics
import sys
import tempfile
from itertools import pairwise
from pathlib import Path

from kit.histories import history
from kit.measure import Run, cpu, exponent, good
from kit.report import Report

HERE = Path(__file__).parent
WAY = "reading the history"
STEPS = ("read", "stamps", "arrivals", "edits")


def main() -> None:
    """Make histories, read each some times, judge how that grows."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--commits", type=int, nargs="+", default=[1_000, 10_000])
    asked.add_argument("--records", type=int, default=1_000)
    asked.add_argument("--rounds", type=int, default=5)
    options = asked.parse_args()
    report = Report("history", f"{options.records:,} records, each commit edits one of them.")
    names = ("Git, CPU s|.2f", "stamps|.2f", "first days|.2f", "public edits|.2f")
    table = report.table("steps", "commits|,", *names)
    found: dict[int, list[Run]] = {}
    for count in options.commits:
        found[count] = _readings(options.records, count, options.rounds)
        told = [json.loads(one.output) for one in found[count]]
        if len({one["found"] for one in told}) != 1:
            sys.exit("DOES NOT COUNT: the same history was read in two ways")
        steps = (statistics.median(one["steps"][step] for one in told) for step in STEPS)
        table.add(count, *(round(one, 3) for one in steps))
        report.measured(WAY, count, found[count])
    for small, large in pairwise(sorted(found)):
        power = exponent((small, cpu(found[small])), (large, cpu(found[large])))
        report.grew(WAY, small, large, power)
        what = "growth of reading the history with the commits, as a power"
        report.goal("10", what, large, must=1.05, found=power)
    report.end()


def _readings(records: int, commits: int, rounds: int) -> list[Run]:
    with tempfile.TemporaryDirectory(prefix="literasi-bench-") as name:
        root = Path(name) / "arsip"
        history(root, HERE.parents[1], records, commits)
        script = HERE / "kit" / "peers" / "history.py"
        return [good(sys.executable, script, root) for _ in range(rounds)]


if __name__ == "__main__":
    main()
