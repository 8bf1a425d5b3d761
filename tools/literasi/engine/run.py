"""Run a site engine as the separate program it is, in an environment that nothing leaks into."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Literal

import msgspec

from literasi.engine.job import THEIRS, Job
from literasi.values.errors import OperatorError

Engine = Literal["mkdocs", "zensical"]

_KEPT = ("PATH", "HOME", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "USERPROFILE")
_PACKAGES = Path(__file__).parents[2]
_OVERRIDES = re.compile(r"^\s+custom_dir:\s*['\"]?([^'\"\s#]+)", re.MULTILINE)


def environment(as_of: datetime) -> dict[str, str]:
    """Give an engine its clock, and the same zone, language and hash order on every machine."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    fixed = {
        "SOURCE_DATE_EPOCH": str(int(as_of.timestamp())),
        "NO_MKDOCS_2_WARNING": "1",
        "NO_COLOR": "1",
        "PYTHONHASHSEED": "0",
        "PYTHONPATH": str(_PACKAGES),
        "PYTHONUTF8": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8",
    }
    return kept | fixed


def print_pages(  # noqa: PLR0913, PLR0917  what a page depends on
    root: Path, target: Path, as_of: datetime, known: frozenset[str], shelf: Path | None,
    office: str | None = None,
) -> None:  # fmt: skip
    """Print `root`'s staged pages with mkdocs-material into the empty folder `target`, finished.

    With an office only its pages, which are then on the shelf; `target` is of no use.
    Raises RuntimeError when our own pages do not build, OperatorError when they show too much.
    """
    job = Job(str(root), str(target), tuple(sorted(known)), str(shelf) if shelf else None, office)
    done = _call("literasi.engine.printing", [], root, as_of, msgspec.json.encode(job))
    if done.returncode == THEIRS:
        raise OperatorError(*msgspec.json.decode(done.stdout, type=tuple[str, str]))
    _good("mkdocs", done)


def zensical(root: Path, target: Path, as_of: datetime) -> None:
    """Build into `target` with the second engine; RuntimeError when it fails.

    In a copy of what the engine reads, as it writes into the project and nowhere else.
    """
    with tempfile.TemporaryDirectory(prefix="literasi-zensical-") as name:
        copy = Path(name)
        config = (root / "mkdocs.yml").read_text(encoding="utf-8")
        (copy / "mkdocs.yml").write_text(config, encoding="utf-8")
        for part in ("build/nav.yml", "build/pages", *_OVERRIDES.findall(config)):
            _copy(root / part, copy / part)
        _good("zensical", _call("zensical", ["build", "--strict", "--clean"], copy, as_of))
        shutil.copytree(copy / "site", target, dirs_exist_ok=True)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target)
    elif source.exists():
        shutil.copy(source, target)


def _call(
    module: str, arguments: list[str], folder: Path, as_of: datetime, given: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # noqa: S603 - our own interpreter, our own arguments
        [sys.executable, "-m", module, *arguments],
        cwd=folder,
        env=environment(as_of),
        input=given,
        capture_output=True,
        check=False,
    )


def _good(name: str, done: subprocess.CompletedProcess[bytes]) -> None:
    if done.returncode:
        output = (done.stdout + done.stderr).decode(errors="replace").strip()
        raise RuntimeError(f"{name} could not build the site:\n{output}")
