"""How fast `literasi check` is: beside check-jsonschema, a script by hand, and its own second run.

Run from the root of the repository: `.venv/bin/python tools/bench/check.py`, or with
`--counts 1000 10000 100000 --rounds 5`. Archives are made from the shipped records. Seconds are
CPU time of whole processes, run in turn; what counts are the ratios. Figures are printed only
when all three name the same invalid records, in the sound archive and in one with every tenth
record broken, and when a second run says the same as the first, byte for byte.
"""

import argparse
import json
import re
import shutil
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

from kit.archive import archive, broken, write
from kit.measure import Run, cpu, exponent, in_turn, memory, run
from kit.report import Report

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SCHEMAS = ROOT / "schemas"
LITERASI = Path(sys.executable).parent / "literasi"
DAY = "2026-11-23"
OURS, AGAIN, ONE = "literasi check", "again, nothing changed", "again, one record changed"
HAND, TOOL = "CSafeLoader + one jsonschema validator", "check-jsonschema"
_TITLE, _MARK = re.compile(rb"^(judul: )(?=[A-Z])", re.MULTILINE), b"Ralat "
LARGEST = 20_000  # records that the peers are asked to read
MOST = {OURS: 1.05, AGAIN: 0.6, ONE: 0.6}  # by which power of the size a way may grow (goal 10)
Runs = dict[str, list[Run]]


def main() -> None:
    """Make archives, hold the verdicts against each other, measure in turn, judge the goals."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--counts", type=int, nargs="+", default=[1000, 10_000])
    asked.add_argument("--rounds", type=int, default=5)
    options = asked.parse_args()
    report = Report(
        "check", "Archives of the shipped records in other years, a whole process each."
    )
    found: dict[int, Runs] = {}
    for count in options.counts:
        with tempfile.TemporaryDirectory(prefix="literasi-bench-") as name:
            made = archive(ROOT, count)
            size = sum(path.endswith(".yml") for path in made)
            place = _placed(Path(name) / "sound", made)
            _guard(place, Path(name) / "broken", made)
            found[size] = in_turn(_ways(place, peers=size <= LARGEST), options.rounds)
        _same(found[size])
        for way, some in found[size].items():
            report.measured(way, size, some)
    judged = max((size for size in found if TOOL in found[size]), default=0)
    if judged:
        _ratios(report, judged, found[judged])
    _growth(report, found)
    report.end()


def _ratios(report: Report, size: int, runs: Runs) -> None:
    """Judge the goals that are ratios of two runs."""

    def goal(number: str, what: str, ours: str, theirs: str, must: float) -> None:
        found = cpu(runs[ours]) / cpu(runs[theirs])
        report.goal(number, what, size, must=must, found=found, parts=must < 0.25)

    goal("1", f"whole check / {TOOL}", OURS, TOOL, 1 / 40)
    goal("2", "whole check / script by hand", OURS, HAND, 1 / 5)
    goal("3", "nothing changed / whole check", AGAIN, OURS, 0.25)
    goal("3", "one record changed / whole check", ONE, OURS, 0.25)
    goal("4", f"nothing changed / {TOOL}", AGAIN, TOOL, 1 / 300)
    goal("4", f"one record changed / {TOOL}", ONE, TOOL, 1 / 300)
    share = memory(runs[OURS]) / memory(runs[TOOL])
    report.goal("11", f"peak memory of a whole check / {TOOL}", size, must=1.0, found=share)


def _growth(report: Report, found: dict[int, Runs]) -> None:
    """Judge how CPU time grows from each size to the next."""
    for small, large in pairwise(sorted(found)):
        for way, some in found[large].items():
            power = exponent((small, cpu(found[small][way])), (large, cpu(some)))
            report.grew(way, small, large, power)
            if way in MOST:
                told = f"growth of «{way}» from {small:,}, as a power"
                report.goal("10", told, large, must=MOST[way], found=power)


def _placed(root: Path, made: dict[str, bytes]) -> Path:
    write(root, made)
    run("git", "init", "--quiet", cwd=root)
    return root


def _ways(root: Path, *, peers: bool) -> dict[str, Callable[[], Run]]:
    ways = {OURS: partial(_cold, root), AGAIN: partial(_check, root), ONE: partial(_edited, root)}
    others = {HAND: partial(_peer, "by_hand.py", root), TOOL: partial(_peer, "by_tool.py", root)}
    return {**ways, **others} if peers else ways


def _check(root: Path) -> Run:
    return run(LITERASI, "--root", root, "check", "--format", "json", "--as-of", DAY)


def _cold(root: Path) -> Run:
    shutil.rmtree(root / ".git" / "literasi", ignore_errors=True)
    return _check(root)


def _edited(root: Path) -> Run:
    """Change a title in the middle of the archive, as a clerk does, and check again."""
    pages = sorted((root / "records").glob("*/publikasi/*.yml"))
    page = next(one for one in pages[len(pages) // 2 :] if _TITLE.search(one.read_bytes()))
    text = page.read_bytes()
    fresh = text.replace(_MARK, b"") if _MARK in text else _TITLE.sub(rb"\1" + _MARK, text)
    page.write_bytes(fresh)
    return _check(root)


def _peer(script: str, root: Path) -> Run:
    return run(sys.executable, HERE / "kit" / "peers" / script, SCHEMAS, root)


def _guard(sound: Path, folder: Path, made: dict[str, bytes]) -> None:
    """Stop unless all name the same records, in the sound archive and in a broken one."""
    small = {path: raw for path, raw in made.items() if len(made) <= LARGEST}
    for root in (sound, _placed(folder, broken(small))) if small else ():
        ours = _invalid(_check(root))
        for script in ("by_hand.py", "by_tool.py"):
            theirs = set(json.loads(_peer(script, root).output))
            if ours != theirs:
                sys.exit(f"{script} names other records: {sorted(ours ^ theirs)[:5]}")


def _invalid(found: Run) -> set[str]:
    return {one["path"] for one in json.loads(found.output) if one["rule"].startswith("SKM")}


def _same(runs: Runs) -> None:
    """Stop unless a run with a cache says what the run without one said."""
    if len({one.output for one in (*runs[OURS][:1], *runs[AGAIN][:1])}) != 1:
        sys.exit("a second run says something else")


if __name__ == "__main__":
    main()
