"""Where this repository can be pushed to, what the office says of those places, and the hook."""

import json
import os
import shlex
import sys
from pathlib import Path

from literasi.documents.yaml12 import read
from literasi.shell import git
from literasi.shell.files import write
from literasi.values.errors import OperatorError
from literasi.values.remotes import Listed

LISTED = "docs/tujuan-git.yml"
_PUBLIC = "public"
_HOOK = """#!/bin/sh
# Dipasang oleh «literasi guard --install»: catatan tidak didorong ke tempat yang terbuka.
exec {python} -m literasi --root {root} guard -- "$2"
"""


def remotes(root: Path) -> tuple[tuple[str, str], ...]:
    """Read the name and every push address of each remote, sorted; `insteadOf` is applied."""
    if not git.work_tree(root):
        raise OperatorError("folder ini bukan repositori Git", "jalankan di klon repositori")
    names = git.output(root, "remote").decode().split()
    return tuple(
        (name, url)
        for name in sorted(names)
        for url in git.output(root, "remote", "get-url", "--push", "--all", name)
        .decode("utf-8", "surrogateescape")
        .splitlines()
    )


def listed(root: Path) -> Listed:
    """Read which places the office has made private, and which are public."""
    path = root / LISTED
    if not path.is_file():
        return Listed()
    document, wrong = read(LISTED, path.read_bytes())
    data = document.data if document and not wrong else None
    if not isinstance(data, dict) or not set(data) <= {"tertutup", "terbuka"}:
        raise _unusable()
    return Listed(_names(data.get("tertutup")), _names(data.get("terbuka")))


def declared_public() -> bool:
    """Tell whether the server that runs this in CI says itself that the repository is open.

    GitLab: predefined variable `CI_PROJECT_VISIBILITY`; GitHub, Gitea and Forgejo: `repository`
    in the event that `GITHUB_EVENT_PATH` names. Where nothing is said nothing is known.
    """
    if os.environ.get("CI_PROJECT_VISIBILITY") == _PUBLIC:
        return True
    try:
        event = json.loads(Path(os.environ.get("GITHUB_EVENT_PATH", "")).read_bytes())
    except (OSError, ValueError, RecursionError):
        return False
    told = event.get("repository") if isinstance(event, dict) else None
    if not isinstance(told, dict):
        return False
    return told.get("visibility") == _PUBLIC or told.get("private") is False


def install(root: Path) -> Path:
    """Write the pre-push hook of this clone; one that is there already is never overwritten."""
    place = git.output(root, "rev-parse", "--git-path", "hooks/pre-push").decode().strip()
    target = root / place
    inside = git.output(root, "rev-parse", "--show-prefix").decode().strip() or "."
    python = shlex.quote(Path(sys.executable).as_posix())
    content = _HOOK.format(python=python, root=shlex.quote(inside)).encode()
    if target.exists() and target.read_bytes() != content:
        raise OperatorError(
            f"{target} sudah ada dan isinya lain",
            f"tambahkan sendiri baris ini di dalamnya: {content.decode().splitlines()[-1]}",
        )
    write(target, content)
    target.chmod(0o755)
    return target


def _names(value: object) -> tuple[str, ...]:
    names = value if isinstance(value, list) else [] if value is None else [value]
    if not all(isinstance(one, str) and one.strip("/ ") for one in names):
        raise _unusable()
    return tuple(names)


def _unusable() -> OperatorError:
    return OperatorError(
        f"{LISTED} tidak dapat dipakai",
        "tulis daftar «tertutup:» dan «terbuka:», tiap baris host/jalur, misalnya "
        "git.kantor.example/arsip",
    )
