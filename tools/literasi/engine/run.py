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

Engine = Literal["mkdocs", "zensical"]

_KEPT = ("PATH", "HOME", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "USERPROFILE")
_OVERRIDES = re.compile(r"^\s+custom_dir:\s*['\"]?([^'\"\s#]+)", re.MULTILINE)


def run(engine: Engine, root: Path, target: Path, as_of: datetime) -> None:
    """Build `root`'s staged pages into the empty folder `target`; RuntimeError when it fails."""
    if engine == "mkdocs":
        _mkdocs(root, target, as_of)
    else:
        _zensical(root, target, as_of)


def environment(as_of: datetime) -> dict[str, str]:
    """Give an engine its clock, and the same zone, language and hash order on every machine."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    fixed = {
        "SOURCE_DATE_EPOCH": str(int(as_of.timestamp())),
        "NO_MKDOCS_2_WARNING": "1",
        "NO_COLOR": "1",
        "PYTHONHASHSEED": "0",
        "PYTHONUTF8": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8",
    }
    return kept | fixed


def _mkdocs(root: Path, target: Path, as_of: datetime) -> None:
    # Never --quiet here: it hides warnings from --strict too, and a broken link would pass.
    config = str(root / "mkdocs.yml")
    command = ["mkdocs", "build", "--strict", "--config-file", config, "--site-dir", str(target)]
    _call(command, root, as_of)


def _zensical(root: Path, target: Path, as_of: datetime) -> None:
    """Build in a copy of what the engine reads, as it writes into the project and nowhere else."""
    with tempfile.TemporaryDirectory(prefix="literasi-zensical-") as name:
        copy = Path(name)
        config = (root / "mkdocs.yml").read_text(encoding="utf-8")
        (copy / "mkdocs.yml").write_text(config, encoding="utf-8")
        for part in ("build/nav.yml", "build/pages", *_OVERRIDES.findall(config)):
            _copy(root / part, copy / part)
        _call(["zensical", "build", "--strict", "--clean"], copy, as_of)
        shutil.copytree(copy / "site", target, dirs_exist_ok=True)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target)
    elif source.exists():
        shutil.copy(source, target)


def _call(arguments: list[str], folder: Path, as_of: datetime) -> None:
    done = subprocess.run(  # noqa: S603 - our own interpreter, our own arguments
        [sys.executable, "-m", *arguments],
        cwd=folder,
        env=environment(as_of),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    if done.returncode:
        output = done.stdout.decode(errors="replace").strip()
        raise RuntimeError(f"{arguments[0]} could not build the site:\n{output}")
