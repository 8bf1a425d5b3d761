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
from pathlib import Path

from kit.archive import archive, broken, write
from kit.measure import Run, cpu, exponent, in_turn, memory, run

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SCHEMAS = ROOT / "schemas"
LITERASI = Path(sys.executable).parent / "literasi"
DAY = "2026-11-23"
OURS, AGAIN, ONE = "literasi check", "again, nothing changed", "again, one record changed"
HAND, TOOL = "CSafeLoader + one jsonschema validator", "check-jsonschema"
_TITLE, _MARK = re.compile(rb"^(judul: )(?=[A-Z])", re.MULTILINE), b"Ralat "
LARGEST = 20_000  # records that the peers are asked to read


def main() -> None:
    """Make archives, hold the verdicts against each other, measure in turn, print a table."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--counts", type=int, nargs="+", default=[1000, 10_000])
    asked.add_argument("--rounds", type=int, default=5)
    options = asked.parse_args()
    print("| records | way | CPU s | peak MB | ours is |\n|---|---|---|---|---|")
    first: dict[str, tuple[int, float]] = {}
    for count in options.counts:
        with tempfile.TemporaryDirectory(prefix="literasi-bench-") as name:
            made = archive(ROOT, count)
            size = sum(path.endswith(".yml") for path in made)
            place = _placed(Path(name) / "sound", made)
            _guard(place, Path(name) / "broken", made)
            runs = in_turn(_ways(place, peers=size <= LARGEST), options.rounds)
        _same(runs)
        for way, some in runs.items():
            first.setdefault(way, (size, cpu(some)))
            print(_row(way, some, runs[OURS], size))
    if len(options.counts) > 1:
        for way, start in first.items():
            if start[0] != size and way in runs:
                print(f"growth of {way}: {exponent(start, (size, cpu(runs[way]))):.2f}")


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


def _same(runs: dict[str, list[Run]]) -> None:
    """Stop unless a run with a cache says what the run without one said."""
    if len({one.output for one in (*runs[OURS][:1], *runs[AGAIN][:1])}) != 1:
        sys.exit("a second run says something else")


def _row(way: str, some: list[Run], ours: list[Run], size: int) -> str:
    share = cpu(ours) / cpu(some)
    told = f"1/{1 / share:.1f}" if share < 1 else f"{share:.2f}"
    return f"| {size} | {way} | {cpu(some):.2f} | {memory(some):.0f} | {told} |"


if __name__ == "__main__":
    main()
