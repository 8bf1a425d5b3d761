"""Mutation testing of the rules and comparisons: which small mistakes in them go unseen.

    python tools/lab/mutants.py [--jobs N] [--fresh | --open] [MODULE …]

Each mutant runs in a process of its own, forked from one that has collected the tests: it must
fail one of its module's tests. What survives of a rule must change what it says of an archive:
its own cases first, then those of other rules, then the shipped records. The report
`docs/developers/mutants.md` keeps the reasons that people wrote beside survivors; modules whose
code is as it was are not run again unless `--fresh`. `--open` tries only the survivors that still
ask for a case, with tests only: what a new case kills leaves the report.
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
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "tools/literasi"
REPORT = ROOT / "docs/developers/mutants.md"
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from mutant_report import Result, cell, known, written  # noqa: E402  # after the path is set
from mutant_scenes import forget, scenes  # noqa: E402
from mutant_tests import alone, within  # noqa: E402
from mutations import Mutant, fingerprint, mutants  # noqa: E402

_SECONDS, _LONGER = 10, 60  # of CPU, with tests; a mutant that runs longer is seen
_PLAIN = (int, str, bool, dict, frozenset, tuple, re.Pattern)
_TEXTS = {"__init__", "manuals"}
Ways = "tuple[Callable[[], bool], ...]"


def modules() -> list[str]:
    """Name every module that judges (`rules.rooms`, `compare.pages`); manuals are texts."""
    found = [path for room in ("compare", "rules") for path in (HERE / room).glob("*.py")]
    return sorted(f"{one.parent.name}.{one.stem}" for one in found if one.stem not in _TEXTS)


def source(module: str) -> str:
    """Read a module."""
    return _path(module).read_text("utf-8")


def _path(module: str) -> Path:
    return HERE / f"{module.replace('.', '/')}.py"


def run(module: str, jobs: int) -> Result:
    """Try every mutant of a module."""
    text = source(module)
    every = list(mutants(text))
    alive = _with_tests(module, every, jobs)
    if alive and not alone(module):
        alive = _tried(module, alive, jobs, tuple(scenes(module)))
    survivors = sorted((one.line, one.name) for one in alive)
    return Result(module, fingerprint(text), len(every), tuple(survivors))


def again(old: Result, names: Collection[str], jobs: int) -> Result:
    """Try some survivors of a module as it was, with its tests; drop those that are killed."""
    every = [one for one in mutants(source(old.module)) if cell(one.name) in names]
    left = {cell(one.name) for one in _with_tests(old.module, every, jobs)}
    killed = set(names) - left
    kept = tuple(one for one in old.survivors if one[1] not in killed)
    return replace(old, survivors=kept)


def _with_tests(module: str, every: list[Mutant], jobs: int) -> list[Mutant]:
    """Give the mutants that the tests of a module do not see."""
    alive: list[Mutant] = []
    if every:
        within(ROOT, module, lambda way: alive.extend(_tried(module, every, jobs, (way,))))
    return alive


def _tried(module: str, every: list[Mutant], jobs: int, ways: Ways) -> list[Mutant]:
    """Give the mutants that no way sees."""
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
    return alive


def _holds(module: str, ways: Ways) -> bool:
    """Tell whether the ways find no fault with the module as it is: else they see every mutant."""
    alive: list[Mutant] = []
    same = Mutant(0, "", ast.parse(source(module)))
    _reap({_fork(module, same, ways): same}, alive)
    return bool(alive)


def _fork(module: str, mutant: Mutant, ways: Ways) -> int:
    """Start a process that ends with 0 when no way sees the mutant."""
    child = os.fork()
    if child:
        return child
    signal.setitimer(signal.ITIMER_PROF, _LONGER if alone(module) else _SECONDS)
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    forget()
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


def main() -> None:
    """Run the modules that changed, or what is open, and write the report."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("modules", nargs="*")
    options.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options.add_argument("--fresh", action="store_true")
    options.add_argument("--open", action="store_true")
    chosen = options.parse_args()
    old, reasons = known(REPORT.read_text("utf-8") if REPORT.exists() else "")
    before = {one.module: one for one in old if _path(one.module).exists()}
    for module in chosen.modules or sorted({*modules(), *before}):
        names = [name for (one, name), why in reasons.items() if one == module and _asks(why)]
        if chosen.open and not (names and _same(before[module])):
            continue
        if chosen.open:
            told = again(before[module], names, chosen.jobs)
        elif chosen.modules or chosen.fresh or not _same(before.get(module)):
            told = run(module, chosen.jobs)
        else:
            continue
        before[module] = told
        sys.stdout.write(f"{module}: {told.mutants} mutants, {len(told.survivors)} survived\n")
        sys.stdout.writelines(f"  {line}: {name}\n" for line, name in told.survivors)
        sys.stdout.flush()
        REPORT.write_text(written(before.values(), reasons), "utf-8")


def _asks(reason: str) -> bool:
    return reason.startswith("open") or not reason.strip()


def _same(old: Result | None) -> bool:
    return old is not None and old.fingerprint == fingerprint(source(old.module))


if __name__ == "__main__":
    main()
