"""Tests as a way to see a mutant: collected once, run in every process that is forked from it."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HERE = Path(__file__).resolve().parents[2] / "tools/literasi"
_ONLY = {
    "compare": (
        "tests/compare",
        "--ignore=tests/compare/test_against_base.py",  # real repositories: another room's work
        "--ignore=tests/compare/test_across_branches.py",
    ),
    "rules.postponed": ("tests/rules/test_kasus.py", "-kKEC or RNG001"),
    "rules.waivers": ("tests/rules/test_kasus.py", "-kKEC"),
}
_MANY = 12  # rules: what helps more has tests of its own
_ALWAYS = ("test_hidden", "test_sealed_files")  # of no rule alone
_SLOW = ("test_manual", "test_odd_values")  # with repositories, with hundreds of examples
_QUIETLY = ("-q", "-x", "-s", "-p", "no:cacheprovider", "-p", "no:xdist")
_ID = re.compile(r"([a-z]{3}[0-9]{3})_")


def alone(module: str) -> bool:
    """Tell whether tests are all there is: whole archives say nothing of a comparison."""
    return module in _ONLY or module.partition(".")[0] in _ONLY


def tests(module: str) -> tuple[str, ...]:
    """Give pytest's words for the tests of a module: of a rule, or of all that it helps."""
    if alone(module):
        return _ONLY.get(module) or _ONLY[module.partition(".")[0]]
    name = module.rpartition(".")[2]
    ids = [one.upper() for one in _ID.findall(name)] or sorted(_helped(name))
    names = (*(ids if len(ids) <= _MANY else ()), *_ALWAYS)
    return ("tests/rules", f"-k{' or '.join(names)}")


def _helped(name: str) -> Iterator[str]:
    """Name the rules that use a module which is none itself."""
    for path in (HERE / "rules").glob("*_*.py"):
        if f"literasi.rules.{name} import" in path.read_text("utf-8"):
            yield from (one.upper() for one in _ID.findall(path.stem))


class _Loop:
    """A run of pytest that hands over instead of running: the module's own tests come first."""

    def __init__(self, module: str, then: Callable[[Callable[[], bool]], None]) -> None:
        self._own, self._then = f"test_{module.rpartition('.')[2]}", then

    def _turn(self, item: pytest.Item) -> int:
        return 0 if item.path.stem == self._own else 2 if item.path.stem in _SLOW else 1

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Give the way to whoever tries mutants; pytest calls this when all is collected."""
        items = sorted(session.items, key=self._turn)
        self._then(lambda: _failed(session, items))
        return True


def _failed(session: pytest.Session, items: list[pytest.Item]) -> bool:
    """Run tests until one fails."""
    for one, following in zip(items, [*items[1:], None], strict=True):
        one.config.hook.pytest_runtest_protocol(item=one, nextitem=following)
        if session.testsfailed:
            return True
    return False


def within(root: Path, module: str, then: Callable[[Callable[[], bool]], None]) -> None:
    """Collect the tests of a module and call `then` with the way that runs them."""
    os.chdir(root)
    if pytest.main([*_QUIETLY, *tests(module)], plugins=[_Loop(module, then)]):
        raise SystemExit(f"{module}: its tests cannot be collected")
