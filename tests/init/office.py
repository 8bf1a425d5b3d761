"""A new office as `literasi init` makes it, and the repository that it comes from."""

import os
import subprocess
import sys
from pathlib import Path

NAME = "Dinas Perpustakaan dan Kearsipan Kabupaten Contoh Asri"
SAID = ("--code", "asri", "--name", NAME, "--region", "Kabupaten Contoh Asri", "--no-input")
WHEN = "2026-11-23T02:00:00Z"
WHO = {
    "GIT_AUTHOR_NAME": "Uji", "GIT_AUTHOR_EMAIL": "uji@contoh.invalid", "GIT_AUTHOR_DATE": WHEN,
    "GIT_COMMITTER_NAME": "Uji", "GIT_COMMITTER_EMAIL": "uji@contoh.invalid",
    "GIT_COMMITTER_DATE": WHEN,
}  # fmt: skip


def run(
    folder: Path, *words: str, said: str = "", env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the command in a folder, as its user would, at a fixed moment of Git's."""
    return subprocess.run(
        [sys.executable, "-m", "literasi", *words], cwd=folder, input=said, check=False,
        env={**os.environ, "PYTHONWARNINGS": "error", **WHO, **(env or {})},
        capture_output=True, text=True,
    )  # fmt: skip


def made(folder: Path) -> Path:
    """Make the office in a folder that is not there yet."""
    done = run(folder.parent, "init", str(folder), *SAID)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def git(folder: Path, *words: str) -> str:
    done = subprocess.run(
        ["git", *words], cwd=folder, env={**os.environ, **WHO}, capture_output=True, check=True
    )
    return done.stdout.decode()
