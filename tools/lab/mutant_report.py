"""The report on mutants: written for people, and read back with the reasons they wrote in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class Result:
    """One module: what it was when it ran, its mutants, and the names of those that survived."""

    module: str
    fingerprint: str
    mutants: int
    survivors: tuple[tuple[int, str], ...]


_HEAD = """# Mutants of the rules and comparisons

`python tools/lab/mutants.py` puts one small mistake at a time into the conditions of `rules/` and
`compare/` (a comparison swapped, `and` for `or`, a lost `not`, a condition that always or never
holds, a number off by one) and asks whether a test or a case sees it. It runs changed modules
only; `--fresh` (`make mutants`) runs all; `--open` tries again what still asks for a case.
Reasons are written by hand into the last column and are kept. A row stands as its module was last
run; cases made since may kill more of its survivors. Every module of both rooms is in the table.
"""


def written(results: Iterable[Result], reasons: Mapping[tuple[str, str], str]) -> str:
    """Write the report: a row a module, then every survivor with its reason."""
    rows = sorted(results, key=lambda one: one.module)
    total, left = sum(one.mutants for one in rows), sum(len(one.survivors) for one in rows)
    lines = [
        _HEAD,
        f"{total} mutants, {total - left} killed, {left} survived. A reason that begins with",
        "`open` asks for a case that tells the two apart.",
        "",
        "| module | code | mutants | killed | survived |",
        "| --- | --- | --: | --: | --: |",
    ]
    lines += [
        f"| `{one.module}` | {one.fingerprint} | {one.mutants} "
        f"| {one.mutants - len(one.survivors)} | {len(one.survivors)} |"
        for one in rows
    ]
    lines += ["", "## Survivors", "", "| module | mutant | why it does not matter |"]
    lines += ["| --- | --- | --- |"]
    lines += [
        f"| `{one.module}` | `{cell(name)}` | {reasons.get((one.module, cell(name)), '')} |"
        for one in rows
        for _, name in one.survivors
    ]
    return "".join(f"{line}\n" for line in lines)


def cell(text: str) -> str:
    """Write a mutant so that it stands in one cell of a table."""
    return text.replace("|", "¦").replace("`", "'")


_ROW = re.compile(r"\| `([a-z0-9_.]+)` \| ([0-9a-f]{12}) \| (\d+) \| (\d+) \| (\d+) \|")
_SURVIVOR = re.compile(r"\| `([a-z0-9_.]+)` \| `(.+?)` \| (.*) \|")


def known(text: str) -> tuple[list[Result], dict[tuple[str, str], str]]:
    """Read a report back: its modules and the reasons."""
    lines = text.splitlines()
    told = [one for one in map(_SURVIVOR.fullmatch, lines) if one]
    reasons = {(one[1], one[2]): one[3] for one in told}
    rows = [one for one in map(_ROW.fullmatch, lines) if one]
    left = {row[1]: tuple((0, one[2]) for one in told if one[1] == row[1]) for row in rows}
    return [Result(one[1], one[2], int(one[3]), left[one[1]]) for one in rows], reasons
