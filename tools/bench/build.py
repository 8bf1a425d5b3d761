"""How fast a site is built: from nothing, again, and after one change, beside other engines.

Run from the root: `.venv/bin/python tools/bench/build.py [--sizes 1000 10000] [--rounds 5 1]
[--peers]`. The portal is that of the shipped records with so many more publications. The same
staged pages are built by our engine, by plain `mkdocs build` and our finishing step, by Zensical
and by Hugo; then whole `literasi build` runs. All are whole processes that run in turn. A figure
is told only when the site of our engine, of plain mkdocs, after one change and from nothing is
the same, file by file. `--peers` has Hugo installed into `build/bench/`.
"""

import argparse
import sys
import tempfile
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).parent))

from kit.building import (  # noqa: E402
    COLD,
    NAIVE,
    ONE,
    PLAIN,
    SETTING,
    WHOLE,
    WHOLE_ONE,
    Z_ONE,
    Engines,
    Runs,
    Whole,
)
from kit.engines import hugo, pages  # noqa: E402
from kit.measure import cpu, exponent, memory, wall  # noqa: E402
from kit.publications import grow  # noqa: E402
from kit.report import FOLDER, Report  # noqa: E402
from tests.support import project  # noqa: E402

NAIVE_MOST = 2_000  # publications with which mkdocs is asked to list all pages on every page
LARGE = 5_000  # publications from which the stricter goals for one change hold
MOST = {COLD: 1.05, WHOLE: 1.05, ONE: 0.6, WHOLE_ONE: 0.6}


def main() -> None:
    """Measure each size, then judge the goals."""
    options = _options()
    report = Report("build", "The portal of the shipped records with N more publications.")
    table = report.table("sizes", "publications|,", "pages|,", "files staged|,", "site MB|.0f")
    program = _hugo(report) if options.peers else None
    found: dict[int, Runs] = {}
    count: dict[int, int] = {}
    for at, size in enumerate(options.sizes):
        rounds = options.rounds[min(at, len(options.rounds) - 1)]
        found[size], extent = _measured(size, rounds, program, options.only)
        table.add(size, *extent)
        count[size] = int(extent[0])
        for way, some in found[size].items():
            report.measured(way, size, some)
        _ratios(report, size, found[size])
    _growth(report, found, count)
    report.end()


def _options() -> argparse.Namespace:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000])
    asked.add_argument("--rounds", type=int, nargs="+", default=[5, 1],
                       help="of each size; the last holds for all further sizes")  # fmt: skip
    asked.add_argument("--peers", action="store_true", help="install Hugo and run it too")
    asked.add_argument("--only", choices=("engines", "whole"), help="half of the measurements")
    return asked.parse_args()


def _measured(
    size: int, rounds: int, program: Path | None, only: str | None
) -> tuple[Runs, tuple[float, ...]]:
    """Measure all ways at one size; give the runs, and how large the portal is."""
    with tempfile.TemporaryDirectory(prefix="literasi-bench-") as name:
        here = Path(name)
        whole = Whole(_project(here / "portal", size))
        engines = Engines(whole.root, here, program, all_in_nav=size <= NAIVE_MOST)
        if only != "whole":
            engines.measure(rounds)
        if only != "engines":
            whole.measure(rounds)
        return {**engines.runs, **whole.runs}, _extent(whole.root)


def _hugo(report: Report) -> Path | None:
    program = hugo(FOLDER / "hugo")
    if program is None:
        report.note("Hugo could not be installed: its floor is missing")
    return program


def _project(folder: Path, size: int) -> Path:
    project.make(folder)
    grow(folder, size)
    project.commit(folder, "tumbuh")
    return folder


def _extent(root: Path) -> tuple[float, ...]:
    staged = sum(1 for one in (root / "build/pages").rglob("*") if one.is_file())
    files = [one.stat().st_size for one in (root / "site").rglob("*") if one.is_file()]
    return pages(root / "site"), staged, round(sum(files) / 1e6, 1)


def _ratios(report: Report, size: int, runs: Runs) -> None:
    """Judge the goals that are ratios of two ways, where both were run."""
    delta, warm = (0.12, 0.25) if size < LARGE else (0.04, 0.08)
    for number, what, ours, theirs, by, must in (
        ("5", "CPU from nothing / mkdocs and finishing", COLD, PLAIN, cpu, 0.8),
        ("5", "wall time from nothing / mkdocs and finishing", COLD, PLAIN, wall, 0.55),
        ("6", "from nothing / mkdocs with all pages in nav", COLD, NAIVE, cpu, 0.12),
        ("7", "a setting of all pages changed / mkdocs and finishing", SETTING, PLAIN, cpu, 0.3),
        ("8", "engine, one page changed / mkdocs and finishing", ONE, PLAIN, cpu, delta),
        ("8", "whole build, one record changed / from nothing", WHOLE_ONE, WHOLE, cpu, delta),
        ("9", "engine, one page changed / Zensical, the same", ONE, Z_ONE, cpu, warm),
        ("12", "peak memory from nothing / mkdocs and finishing", COLD, PLAIN, memory, 1.0),
        ("12", "peak memory of a whole build / mkdocs", WHOLE, PLAIN, memory, 1.0),
    ):
        if ours in runs and theirs in runs:
            report.goal(number, what, size, must=must, found=by(runs[ours]) / by(runs[theirs]))


def _growth(report: Report, found: dict[int, Runs], count: dict[int, int]) -> None:
    """Judge how CPU time grows with the number of pages from each size to the next."""
    for small, large in pairwise(sorted(found)):
        for way in (one for one in found[large] if one in found[small]):
            power = exponent(
                (count[small], cpu(found[small][way])), (count[large], cpu(found[large][way]))
            )
            report.grew(way, small, large, power)
            if way in MOST:
                told = f"growth of «{way}» with the pages from {small:,}, as a power"
                report.goal("10", told, large, must=MOST[way], found=power)


if __name__ == "__main__":
    main()
