"""This office's portal, whatever its records are: the same bytes twice, nothing internal in it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.privacy import canary

from literasi.shell.files import RECORDS, read_tree

ROOT = Path(__file__).parents[1]
LEFT_OUT = shutil.ignore_patterns(".venv", "build", "site", ".*_cache", ".hypothesis")
STRANGE = {
    "TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "4321",
}  # fmt: skip


def test_the_portal_is_built_the_same_twice_and_keeps_inside_what_is_internal(
    tmp_path: Path,
) -> None:
    """Build, build again elsewhere, then with a token in every string that is not public."""
    day = _day()
    first = _built(tmp_path / "satu", day)
    second = _built(tmp_path / "tempat lain" / "ü", day, STRANGE)
    assert sorted(first) == sorted(second)
    assert [path for path in first if first[path] != second[path]] == []
    assert "index.html" in first

    third = _copy(tmp_path / "kanari")
    planted = canary.plant(third, day)
    pages = _built(third, day)
    assert planted.planted
    own = {f"{folder}/{code}/index.html" for code in planted.links.values()
           for folder in ("lacak", "periksa")}  # fmt: skip
    leaks = {(path, planted.planted[token]) for path, token in canary.traces(pages)}
    assert sorted(one for one in leaks if one[0] not in own) == []


def test_every_office_has_its_profile() -> None:
    """A record of an office without a profile would be checked by nobody."""
    paths = [path for path, _ in read_tree(ROOT).records]
    offices = {path.split("/")[1] for path in paths} - {"libur"}
    assert offices
    assert [one for one in offices if f"{RECORDS}/{one}/instansi.yml" not in paths] == []


def _day() -> str:
    """The day of the last commit, as `literasi build` takes it."""
    words = ("git", "log", "-1", "--format=%cd", "--date=format:%Y-%m-%d")
    return subprocess.run(
        words, cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.strip()


def _copy(folder: Path) -> Path:
    """Copy the work tree with its history, so that also what is not committed yet is tested."""
    if not folder.exists():
        shutil.copytree(ROOT, folder, ignore=LEFT_OUT)
    return folder


def _built(folder: Path, day: str, env: dict[str, str] | None = None) -> dict[str, bytes]:
    command = (sys.executable, "-m", "literasi", "--root", str(_copy(folder)), "build",
               "--quiet", "--as-of", day)  # fmt: skip
    done = subprocess.run(
        command, env={**os.environ, **(env or {})}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    site = folder / "site"
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in sorted(site.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(autouse=True)
def _no_git_of_a_hook(monkeypatch: pytest.MonkeyPatch) -> None:
    """A push hook sets these for another repository."""
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
