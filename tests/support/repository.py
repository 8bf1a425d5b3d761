"""A real Git repository, driven step by step with a clock of its own."""

import os
import subprocess
from pathlib import Path
from textwrap import dedent

_WHO = {"NAME": "Contoh", "EMAIL": "contoh@example.invalid"}
_CLEAN = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
_ENVIRONMENT = {
    **_CLEAN,
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    **{
        f"GIT_{role}_{key}": value
        for role in ("AUTHOR", "COMMITTER")
        for key, value in _WHO.items()
    },
}


class Repository:
    """Writes records and commits them at stated times (ISO with offset, or plain UTC)."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir(parents=True, exist_ok=True)
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str, when: str = "2026-01-01T00:00:00Z") -> str:
        """Run Git with both dates set."""
        dates = {"GIT_AUTHOR_DATE": when, "GIT_COMMITTER_DATE": when}
        run = subprocess.run(
            ("git", *arguments),
            cwd=self.root,
            env={**_ENVIRONMENT, **dates},
            check=True,
            capture_output=True,
            text=True,
        )
        return run.stdout.strip()

    def write(self, **files: str) -> None:
        """Write records of Kendal: `kegiatan__a="…"` is `records/kendal/kegiatan/a.yml`."""
        for name, text in files.items():
            self.put(f"records/kendal/{name.replace('__', '/').replace('_', '-')}.yml", text)

    def put(self, path: str, text: str) -> None:
        """Write one file below the root."""
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(dedent(text).encode())

    def remove(self, path: str) -> None:
        """Delete one file below the root."""
        (self.root / path).unlink()

    def commit(self, when: str, **files: str) -> str:
        """Write files, take everything in, and commit it even when nothing changed."""
        self.write(**files)
        self.git("add", "--all", ".")
        self.git("commit", "--quiet", "--allow-empty", "--message=ubah", when=when)
        return self.git("rev-parse", "HEAD")
