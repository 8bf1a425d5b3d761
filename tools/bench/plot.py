"""Renew the plots and tables of docs/developers/ from the results in docs/developers/bench/.

Run from the root: `.venv/bin/python tools/bench/plot.py [--adopt]`. With `--adopt` the results of
the last `make bench` are taken over from build/bench/ first. Tables stand between a line
`<!-- bench NAME PART -->` and the next `<!-- /bench -->`; nothing between them is written by hand.
"""

import argparse
import json
import re
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(Path(__file__).parent))

from kit.chart import chart  # noqa: E402
from kit.render import Result, goals, growth, runs, table  # noqa: E402

DOCS = ROOT / "docs" / "developers"
MADE = ROOT / "build" / "bench"
_PLACE = re.compile(r"(<!-- bench ([\w-]+) ([\w-]+) -->\n).*?(<!-- /bench -->)", re.DOTALL)
_PARTS = {"runs": runs, "growth": growth, "goals": goals}
PLOTS = {
    "check": ("CPU time of a check", "records"),
    "build": ("CPU time of a build of the site", "publications added to the shipped records"),
    "history": ("CPU time of reading the history", "commits"),
}


def main() -> None:
    """Renew every plot, and every page with a place for a table."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--adopt", action="store_true", help="take over build/bench/*.json")
    if asked.parse_args().adopt:
        (DOCS / "bench").mkdir(exist_ok=True)
        for path in sorted(MADE.glob("*.json")):
            shutil.copy(path, DOCS / "bench" / path.name)
    found = results(DOCS / "bench")
    for name, drawing in plots(found).items():
        (DOCS / "bench" / f"{name}.svg").write_text(drawing, encoding="utf-8")
    for path in sorted(DOCS.glob("*.md")):
        text = path.read_text(encoding="utf-8")
        fresh = renewed(text, found)
        if fresh != text:
            path.write_text(fresh, encoding="utf-8")


def results(folder: Path) -> dict[str, Result]:
    """Read all results, by the name of their benchmark."""
    return {one.stem: json.loads(one.read_text("utf-8")) for one in sorted(folder.glob("*.json"))}


def plots(found: Mapping[str, Result]) -> dict[str, str]:
    """Draw CPU time over the size for each benchmark that was run at several sizes."""
    drawn: dict[str, str] = {}
    for name, (title, across) in PLOTS.items():
        lines: dict[str, list[tuple[float, float]]] = {}
        for one in found.get(name, {}).get("runs", ()):
            lines.setdefault(one["way"].replace("`", ""), []).append((one["size"], one["cpu"]))
        several = {way: line for way, line in lines.items() if len(line) > 1}
        if several:
            drawn[name] = chart(title, across, "seconds", several)
    return drawn


def renewed(text: str, found: Mapping[str, Result]) -> str:
    """Fill the places of a page; one without a result says that nothing was measured."""

    def filled(place: re.Match[str]) -> str:
        told = _told(found.get(place[2]), place[2], place[3])
        return f"{place[1]}{told}\n{place[4]}"

    return _PLACE.sub(filled, text)


def _told(result: Result | None, name: str, part: str) -> str:
    if result is None:
        return "Not measured yet."
    if part == "plot":
        several = name in plots({name: result})
        return (
            f"![{PLOTS[name][0]}](bench/{name}.svg)" if several else "Measured at one size only."
        )
    return _PARTS[part](result) if part in _PARTS else table(result, part)


if __name__ == "__main__":
    main()
