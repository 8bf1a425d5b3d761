"""Make a new repository whole or not at all, and bring a newer product in without a work tree."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from literasi.founding.product import TRAILER, message
from literasi.shell import git
from literasi.shell.claims import prefix
from literasi.shell.product import Product
from literasi.values.errors import OperatorError

_BRANCH = "main"
_REMEDY = (
    "bila Git meminta nama: git config --global user.name «nama» dan "
    "git config --global user.email «surel kantor»"
)
_ELSEWHERE = {  # set by hooks for another repository; a caller's name and dates are kept
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR", "GIT_NAMESPACE",
}  # fmt: skip


def free(target: Path) -> None:
    """Refuse a place where a repository cannot stand; nothing has been written yet."""
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        remedy = "pilih folder baru atau kosongkan dahulu; tidak ada yang ditulis"
        raise OperatorError(f"«{target}» sudah ada isinya", remedy)
    if not target.parent.is_dir():
        remedy = f"buat dahulu folder «{target.parent}»"
        raise OperatorError(f"folder induk «{target.parent}» tidak ada", remedy)
    if git.work_tree(target if target.is_dir() else target.parent):
        remedy = "pilih tempat di luar repositori itu; kantor baru mempunyai repositori sendiri"
        raise OperatorError(f"«{target}» berada di dalam repositori lain", remedy)


@contextmanager
def staged(target: Path) -> Iterator[Path]:
    """Lend a folder beside the target that becomes the target when all went well.

    An empty target that is there already is filled, for somebody may be standing in it.
    """
    inside = target.is_dir()
    home = target if inside else target.parent
    stage = Path(tempfile.mkdtemp(dir=home, prefix=".literasi-"))
    stage.chmod(0o755)
    try:
        yield stage
        if inside:
            _fill(target, stage)
        else:
            stage.rename(target)
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _fill(target: Path, stage: Path) -> None:
    """Move everything up; the target was empty, so all that is there goes back on a failure."""
    try:
        for one in sorted(stage.iterdir()):
            one.rename(target / one.name)
    except OSError:
        for one in set(target.iterdir()) - {stage}:
            one.rename(stage / one.name)
        raise
    stage.rmdir()


def begin(folder: Path, source: Product) -> None:
    """Make a repository whose first commit is the product alone: what upgrades are merged with."""
    _git(folder, "init", "--quiet", f"--initial-branch={_BRANCH}")
    source.copy(folder)
    _git(folder, "add", "--all", "--force")
    _git(folder, "commit", "--quiet", "--message", message(source.version))


def commit(folder: Path, words: str) -> None:
    """Commit everything that was added since."""
    _git(folder, "add", "--all")
    _git(folder, "commit", "--quiet", "--message", words)


def product_commit(root: Path) -> tuple[str, str]:
    """Find the newest commit below HEAD that holds the product alone, and its version."""
    form = f"--format=%H %(trailers:key={TRAILER},valueonly,separator=%x2C)"
    words = ("log", f"--grep=^{TRAILER}: ", form, "HEAD", "--")
    for line in git.output(root, *words).decode().splitlines():
        commit_id, _, name = line.partition(" ")
        if name.strip() and not _offices(root, commit_id):
            return commit_id, name.strip()
    remedy = "repositori ini tidak dibuat dengan «literasi init»; gabungkan sendiri dengan Git"
    raise OperatorError("asal susunan literasi di riwayat ini tidak ditemukan", remedy)


def _offices(root: Path, commit_id: str) -> bool:
    """Tell whether a commit holds an office: a squashed merge repeats the trailer."""
    listed = git.output(root, "ls-tree", "-r", "--name-only", commit_id, "--", "records")
    return any(name.endswith("/instansi.yml") for name in listed.decode().splitlines())


def brought_in(root: Path, source: Product, parent: str) -> str:
    """Commit a tree of the product on top of the last one; no branch or file changes."""
    if prefix(root):
        remedy = "jalankan di repositori yang dibuat dengan «literasi init»"
        raise OperatorError("arsip ini bukan pangkal repositorinya", remedy)
    with tempfile.TemporaryDirectory(prefix="literasi-") as name:
        source.copy(Path(name))
        tree = _tree(root, Path(name))
    if tree == git.output(root, "rev-parse", f"{parent}^{{tree}}").decode().strip():
        return parent
    words = ("commit-tree", tree, "-p", parent, "-m", message(source.version))
    return _git(root, *words)


def _tree(root: Path, folder: Path) -> str:
    """Write a folder as a tree into the repository's objects."""
    there = git.output(root, "rev-parse", "--absolute-git-dir").decode().strip()
    with tempfile.TemporaryDirectory(prefix="literasi-") as name:
        index = {"GIT_INDEX_FILE": str(Path(name) / "index")}
        place = (f"--git-dir={there}", f"--work-tree={folder}")
        _git(folder, *place, "add", "--all", "--force", env=index)
        return _git(folder, *place, "write-tree", env=index)


def is_clean(root: Path) -> bool:
    """Tell whether everything is committed."""
    return not git.output(root, "status", "--porcelain").strip()


def merged(root: Path, commit_id: str) -> tuple[str, tuple[str, ...]]:
    """Merge a commit into HEAD without a work tree: the tree, and the files in conflict."""
    words = ("merge-tree", "--write-tree", "-z", "--name-only", "--no-messages", "HEAD", commit_id)
    done = _run(root, *words)
    if done.returncode not in (0, 1) or not done.stdout:  # 1 is a conflict, with its tree
        raise _failed(done)
    tree, *names = done.stdout.decode("utf-8", "surrogateescape").split("\0")
    return tree, tuple(sorted(filter(None, names)))


def keep_merge(root: Path, tree: str, other: str, branch: str, words: str) -> None:
    """Make a branch of HEAD and the commit merged into it."""
    mine = git.output(root, "rev-parse", "HEAD").decode().strip()
    keep(root, branch, _git(root, "commit-tree", tree, "-p", mine, "-p", other, "-m", words))


def keep(root: Path, branch: str, commit_id: str) -> None:
    """Make a branch; one of that name is never moved."""
    remedy = f"periksa cabang itu, lalu hapus: git branch --delete --force {branch}"
    known = git.output(root, "for-each-ref", "--format=%(objectname)", f"refs/heads/{branch}")
    if known.strip() and known.decode().strip() != commit_id:
        raise OperatorError(f"cabang «{branch}» sudah ada", remedy)
    git.output(root, "update-ref", f"refs/heads/{branch}", commit_id)


def _git(root: Path, *words: str, env: Mapping[str, str] | None = None) -> str:
    """Run a Git command that must succeed."""
    done = _run(root, *words, env=env)
    if done.returncode != 0:
        raise _failed(done)
    return done.stdout.decode().strip()


def _run(
    root: Path, *words: str, env: Mapping[str, str] | None = None
) -> "subprocess.CompletedProcess[bytes]":
    """Run Git in the name of whoever runs us."""
    kept = {name: value for name, value in os.environ.items() if name not in _ELSEWHERE}
    command = ("git", "--no-pager", "-c", "gc.auto=0", "-c", "core.safecrlf=false", *words)
    try:
        return subprocess.run(  # noqa: S603  a fixed program, its arguments never pass a shell
            command, cwd=root, capture_output=True, check=False,
            env={**kept, "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", **(env or {})},
        )  # fmt: skip
    except FileNotFoundError as error:
        remedy = "pasang git versi 2.38 atau lebih baru"
        raise OperatorError("program git tidak ditemukan", remedy) from error


def _failed(done: "subprocess.CompletedProcess[bytes]") -> OperatorError:
    complaint = done.stderr.decode("utf-8", "replace").strip()
    return OperatorError(f"git gagal: {complaint}", _REMEDY)
