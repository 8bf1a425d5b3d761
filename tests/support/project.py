"""A copy of the project in a real repository of its own, built by the real command."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PARTS = ("records", "docs", "mkdocs.yml")
WHEN = "2026-11-23T02:00:00Z"


def make(folder: Path) -> Path:
    """Copy what a build reads, and commit it at a fixed time."""
    folder.mkdir(parents=True, exist_ok=True)
    for part in PARTS:
        source = ROOT / part
        (shutil.copytree if source.is_dir() else shutil.copy)(source, folder / part)
    git(folder, "init", "-q", "-b", "main")
    commit(folder, "mulai")
    return folder


def commit(folder: Path, message: str, when: str = WHEN) -> None:
    """Commit everything at a stated time."""
    git(folder, "add", "-A")
    dates = {"GIT_AUTHOR_DATE": when, "GIT_COMMITTER_DATE": when}
    git(folder, "commit", "-q", "--allow-empty", "-m", message, env=dates)


def git(folder: Path, *words: str, env: dict[str, str] | None = None) -> str:
    """Run Git with an identity of its own."""
    who = ("-c", "user.name=Uji", "-c", "user.email=uji@contoh.invalid", "-c", "gc.auto=0")
    everything = {**os.environ, **(env or {})}
    done = subprocess.run(
        ["git", *who, *words], cwd=folder, env=everything, capture_output=True, check=True
    )
    return done.stdout.decode()


def literasi(
    folder: Path, *words: str, env: dict[str, str] | None = None, cwd: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the command on a folder, as a user would."""
    command = [sys.executable, "-m", "literasi", "--root", str(folder), *words]
    everything = {**os.environ, "PYTHONWARNINGS": "error", **(env or {})}
    return subprocess.run(
        command, cwd=cwd or folder, env=everything, capture_output=True, text=True, check=False
    )


def build(folder: Path, *words: str, env: dict[str, str] | None = None) -> Path:
    """Build the site of a folder; the test fails with the command's own words if it fails."""
    done = literasi(folder, "build", "--quiet", *words, env=env)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
