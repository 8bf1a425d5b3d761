"""Mutation testing of the rules and comparisons: which small mistakes in them go unseen.

    python tools/lab/mutants.py [--jobs N] [--fresh] [MODULE …]

Each mutant runs in a process of its own, forked from one that has read the archives of all cases:
a rule's mutant must change what the rule says of one of them (its own cases first, then those of
other rules, then the shipped records), a comparison's must fail one of its tests. The report
`docs/developers/mutants.md` keeps the reasons that people wrote beside survivors; modules whose
code is as it was are not run again unless `--fresh`.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import os
import re
import signal
import sys
import types
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "tools/literasi"
REPORT = ROOT / "docs/developers/mutants.md"
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from mutations import Mutant, fingerprint, mutants  # noqa: E402  # after the path is set

_SECONDS, _LONGER = 10, 60  # of CPU, with tests; a mutant that runs longer is seen
_PLAIN = (int, str, bool, dict, frozenset, tuple, re.Pattern)
_TEXTS = {"__init__", "manuals"}
_WITHOUT = ("/BKU001", "/NOM007", "/SOP", "/TGL004")  # cases also read with one paper broken
_TESTS = {
    "compare": (
        "tests/compare",
        "--ignore=tests/compare/test_against_base.py",  # real repositories: another room's work
        "--ignore=tests/compare/test_across_branches.py",
    ),
    "rules.postponed": ("tests/rules/test_kasus.py", "-kKEC or RNG001"),
    "rules.waivers": ("tests/rules/test_kasus.py", "-kKEC"),
}
Way = "Callable[[], bool]"


@dataclass(frozen=True, slots=True)
class Result:
    """One module: what it was when it ran, its mutants, and the names of those that survived."""

    module: str
    fingerprint: str
    mutants: int
    survivors: tuple[tuple[int, str], ...]


def modules() -> list[str]:
    """Name every module of the rules that judges (`rules.rooms`); manuals are texts.

    Those of `compare` are run when they are named: each of their mutants takes seconds of tests.
    """
    found = (path.stem for path in (HERE / "rules").glob("*.py"))
    return [f"rules.{one}" for one in sorted(found) if one not in _TEXTS]


def source(module: str) -> str:
    """Read a module."""
    return _path(module).read_text("utf-8")


def _path(module: str) -> Path:
    return HERE / f"{module.replace('.', '/')}.py"


def run(module: str, jobs: int) -> Result:
    """Try every mutant of a module."""
    text = source(module)
    every = list(mutants(text))
    ways = _ways(module) if every else []
    if not _holds(module, ways):
        raise SystemExit(f"{module}: its own tests fail without a mutant")
    alive: list[Mutant] = []
    running: dict[int, Mutant] = {}
    for one in every:
        if len(running) >= jobs:
            _reap(running, alive)
        running[_fork(module, one, ways)] = one
    while running:
        _reap(running, alive)
    survivors = sorted((one.line, one.name) for one in alive)
    return Result(module, fingerprint(text), len(every), tuple(survivors))


def _holds(module: str, ways: list[Callable[[], bool]]) -> bool:
    """Tell whether the ways find no fault with the module as it is: else they see every mutant."""
    alive: list[Mutant] = []
    same = Mutant(0, "", ast.parse(source(module)))
    _reap({_fork(module, same, ways): same}, alive)
    return bool(alive)


def _fork(module: str, mutant: Mutant, ways: list[Callable[[], bool]]) -> int:
    """Start a process that ends with 0 when no way sees the mutant."""
    child = os.fork()
    if child:
        return child
    signal.setitimer(signal.ITIMER_PROF, _LONGER if _tests(module) else _SECONDS)
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    for scene in archives().values():
        scene.worked_out.clear()  # what rules worked out together, before the mutant
        scene.schemas.trails.clear()
    try:
        _put(importlib.import_module(f"literasi.{module}"), mutant)
        seen = any(way() for way in ways)
    except BaseException:  # noqa: BLE001  # a crash is seen too
        seen = True
    os._exit(int(seen))


def _reap(running: dict[int, Mutant], alive: list[Mutant]) -> None:
    child, status = os.wait()
    one = running.pop(child)
    if status == 0:
        alive.append(one)


def _put(module: types.ModuleType, mutant: Mutant) -> None:
    """Give every function of a module its mutated code; whoever imported it runs that too."""
    made: dict[str, Any] = {"__name__": module.__name__, "__file__": module.__file__}
    sys.modules[module.__name__] = types.ModuleType(module.__name__)  # for dataclasses
    try:
        exec(compile(mutant.tree, str(module.__file__), "exec"), made)  # noqa: S102
    finally:
        sys.modules[module.__name__] = module
    for name, new in made.items():
        old = vars(module).get(name)
        pairs = list(_functions(old, new, module.__name__))
        for before, after in pairs:
            before.__code__, before.__defaults__ = after.__code__, after.__defaults__
        if isinstance(new, _PLAIN) and not name.startswith("__"):
            setattr(module, name, new)


def _functions(old: Any, new: Any, home: str) -> Iterator[tuple[Any, Any]]:
    """Pair the functions of a module's name with those of its mutant, methods included."""
    if hasattr(old, "cache_clear"):
        old.cache_clear()
        old, new = old.__wrapped__, new.__wrapped__
    if isinstance(old, types.FunctionType) and old.__module__ == home:
        yield old, new
    elif isinstance(old, type) and old.__module__ == home:
        for name, inner in vars(old).items():
            mine = vars(new).get(name)
            if isinstance(inner, property):
                yield inner.fget, mine.fget
            elif isinstance(inner, classmethod | staticmethod):
                yield inner.__func__, mine.__func__
            elif isinstance(inner, types.FunctionType) and inner.__module__ == home:
                yield inner, mine


def _ways(module: str) -> list[Callable[[], bool]]:
    """Give the ways to see a mutant, the quickest first."""
    room, _, name = module.partition(".")
    own, tests = f"tests/{room}/test_{name}.py", _tests(module)
    if tests:
        return [_tested((one,)) for one in [own] if (ROOT / one).exists()] + [_tested(tests)]
    return _scenes(module)


def _tests(module: str) -> tuple[str, ...] | None:
    return _TESTS.get(module) or _TESTS.get(module.partition(".")[0])


@cache
def _tested(words: tuple[str, ...]) -> Callable[[], bool]:
    """Run tests until one fails; they are imported once, before any fork."""
    folder = os.getcwd()  # noqa: PTH109
    os.chdir(ROOT)
    common = ["-q", "-x", "-p", "no:cacheprovider", "-p", "no:xdist", *words]
    if pytest.main([*common, "--collect-only", "-qq"]):
        raise SystemExit(f"no tests: {words}")
    os.chdir(folder)

    def failed() -> bool:
        os.chdir(ROOT)
        return pytest.main(common) != 0

    return failed


def _scenes(module: str) -> list[Callable[[], bool]]:
    """Let a rule, or every rule where a module only helps them, speak of all archives."""
    from literasi.rules.registry import RULES  # noqa: PLC0415  # the path is set above

    own = [one for one in RULES if one.__name__ == f"literasi.{module}"]
    name = own[0].ID if own else ""
    found = archives()
    first = [one for one in found if name and f"/{name}" in one]
    rest = [one for one in found if one not in first]
    return [
        partial(_speaks, rule, one, _said(rule.ID, one))
        for rule in own or RULES
        for one in (*first, *rest)
    ]


def _speaks(rule: Any, archive: str, before: Any) -> bool:
    from literasi.values.finding import ordered  # noqa: PLC0415

    return ordered(tuple(rule.check(archives()[archive]))) != before


@cache
def _said(rule: str, archive: str) -> Any:
    from literasi.rules.registry import RULES  # noqa: PLC0415
    from literasi.values.finding import ordered  # noqa: PLC0415

    one = next(one for one in RULES if rule == one.ID)
    return ordered(tuple(one.check(archives()[archive])))


@cache
def archives() -> Mapping[str, Any]:
    """Read what rules see of every case, every manual's examples, and the shipped records.

    The base and the cases `_WITHOUT` are also read with each one of their papers broken, for a
    rule must not speak of what it cannot see.
    """
    from tests.rules.arsip import HERE as CASES  # noqa: PLC0415
    from tests.rules.arsip import base, folder, merged, scene  # noqa: PLC0415
    from tests.rules.test_kasus import CASES as FOLDERS  # noqa: PLC0415
    from tests.rules.test_manual import RULE_IDS, examples  # noqa: PLC0415
    from tests.support.tree import shipped  # noqa: PLC0415

    from literasi import judging  # noqa: PLC0415
    from literasi.rules.registry import check_all  # noqa: PLC0415

    judging.check_all = lambda _: ()  # reading is enough: a rule speaks when it is asked
    found = {"/base": scene(dict(base()))}
    for path in FOLDERS:
        where = f"/{path.relative_to(CASES / 'kasus').as_posix()}"
        files = {**dict(base()), **folder(path)}
        found[where] = scene(files)
        for paper in _papers(files) if where.startswith(_WITHOUT) else ():
            found[f"{where}/{paper}"] = scene({**files, paper: b"skema: 2\n"})
    for rule in RULE_IDS:
        for part in ("Salah", "Benar"):
            found[f"/{rule}/manual/{part}"] = scene(merged(examples(rule, part)))
    for path in dict(base()):
        found[f"/broken/{path}"] = scene(merged({path: "skema: 2\n"}))
    tree = shipped()
    files = {**dict(tree.records), **dict.fromkeys(tree.pictures, b"")}
    found["/shipped"] = scene(files)
    judging.check_all = check_all
    return found


def _papers(files: Mapping[str, bytes]) -> list[str]:
    kinds = ("disposisi", "klasifikasi", "perjanjian", "presensi", "surat-keluar")
    return [one for one in files if one.startswith(tuple(f"records/contoh/{k}/" for k in kinds))]


_HEAD = """# Mutants of the rules

`python tools/lab/mutants.py` puts one small mistake at a time into the conditions of `rules/` and
`compare/` (a comparison swapped, `and` for `or`, a lost `not`, a condition that always or never
holds, a number off by one) and asks whether a case or a test sees it. It runs changed modules
only; `--fresh` (`make mutants`) runs all. Reasons are written by hand into the last column and are
kept. Of `compare/` only the modules in the table were tried: each of its mutants takes seconds of
tests. A row stands as its module was last run; cases made since may kill more of its survivors.
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
        f"| `{one.module}` | `{_cell(name)}` | {reasons.get((one.module, _cell(name)), '')} |"
        for one in rows
        for _, name in one.survivors
    ]
    return "".join(f"{line}\n" for line in lines)


def _cell(text: str) -> str:
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


def main() -> None:
    """Run the modules that changed and write the report."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("modules", nargs="*")
    options.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options.add_argument("--fresh", action="store_true")
    chosen = options.parse_args()
    old, reasons = known(REPORT.read_text("utf-8") if REPORT.exists() else "")
    before = {one.module: one for one in old}
    before = {name: one for name, one in before.items() if _path(name).exists()}
    for module in chosen.modules or sorted({*modules(), *before}):
        same = module in before and before[module].fingerprint == fingerprint(source(module))
        if chosen.modules or chosen.fresh or not same:
            told = before[module] = run(module, chosen.jobs)
            sys.stdout.write(f"{module}: {told.mutants} mutants, {len(told.survivors)} survived\n")
            sys.stdout.writelines(f"  {line}: {name}\n" for line, name in told.survivors)
            sys.stdout.flush()
            REPORT.write_text(written(before.values(), reasons), "utf-8")


if __name__ == "__main__":
    main()
