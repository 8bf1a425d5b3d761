"""Merges that leave no trace: a borrowed object store in a temporary folder, no work tree."""

import os
import re
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from literasi.compare.branches import Conflict
from literasi.shell.files import RECORDS
from literasi.shell.git import head, is_shallow, output
from literasi.shell.trees import Store, commit_of, common, contents
from literasi.values.errors import OperatorError

_NEEDED = (2, 38)  # the first version whose merge-tree writes a tree
_REFS = ("refs/heads", "refs/remotes/origin")
_WHO = ("-c", "user.name=literasi", "-c", "user.email=literasi@contoh.invalid")


@dataclass(frozen=True, slots=True, order=True)
class Branch:
    """A branch as people call it (`origin/…` for those only on the server), and its commit."""

    name: str
    commit: str

    @property
    def title(self) -> str:
        """The name without the server: a branch and its copy share it."""
        return self.name.removeprefix("origin/")


@dataclass(frozen=True, slots=True)
class Merge:
    """The tree that a merge makes, and the records in it that Git could not merge."""

    tree: str
    conflicts: tuple[Conflict, ...] = ()


@contextmanager
def workbench(root: Path) -> Iterator[Store]:
    """Lend a bare repository that reads the objects of this one and keeps new ones to itself."""
    _able(root)
    prefix = output(root, "rev-parse", "--show-prefix").decode().strip("\n")
    form = output(root, "rev-parse", "--show-object-format").decode().strip()
    objects = root / output(root, "rev-parse", "--git-path", "objects").decode().strip("\n")
    with tempfile.TemporaryDirectory(prefix="literasi-") as name:
        folder = Path(name)
        output(folder, "init", "--quiet", "--bare", "--template=", f"--object-format={form}")
        borrowed = folder / "objects" / "info" / "alternates"
        borrowed.parent.mkdir(exist_ok=True)
        borrowed.write_text(f"{objects.resolve().as_posix()}\n", encoding="utf-8")
        yield Store(folder, prefix)


def main_branch(root: Path, name: str | None = None) -> Branch:
    """Find the branch that others are merged into: the one named, the server's, or `main`."""
    if name:
        return Branch(name, commit_of(root, name))
    refs = _refs(root)
    for ref in (refs.get("refs/remotes/origin/HEAD", ("", ""))[1], *_USUAL):
        if ref in refs:
            return Branch(_short(ref), refs[ref][0])
    remedy = "beri nama cabang utamanya, atau jalankan: git remote set-head origin --auto"
    raise OperatorError("cabang utama tidak ditemukan", remedy)


_USUAL = (
    "refs/remotes/origin/main", "refs/heads/main", "refs/remotes/origin/master",
    "refs/heads/master",
)  # fmt: skip


def open_branches(root: Path, main: Branch) -> tuple[Branch, ...]:
    """Give the branches that hold something main does not, each once, by name."""
    found: dict[str, Branch] = {}
    for ref, (commit, alias) in _refs(root, f"--no-merged={main.commit}").items():
        if not alias and commit not in found:
            found[commit] = Branch(_short(ref), commit)
    every = sorted(found.values())
    return tuple(one for one in every if not any(_is_behind(root, one, two) for two in every))


def merge(store: Store, one: str, other: str) -> Merge:
    """Merge two commits without a work tree; conflicts outside the records are not ours."""
    command = ("git", "merge-tree", "--write-tree", "-z", "--no-messages", one, other)
    done = subprocess.run(  # noqa: S603 -- a fixed program and two commit ids
        command, cwd=store.folder, capture_output=True, check=False, env=_environment()
    )
    if done.returncode not in (0, 1) or not done.stdout:  # 1 is a conflict, with its tree
        complaint = done.stderr.decode("utf-8", "replace").strip()
        raise OperatorError(f"git merge-tree gagal: {complaint}", "periksa repositori ini")
    tree, *rest = done.stdout.split(b"\0")
    stages: dict[str, dict[bytes, str]] = {}
    for line in filter(None, rest):
        words, _, name = line.partition(b"\t")
        _, blob, stage = words.split()
        path = name.decode("utf-8", "surrogateescape")
        if path.startswith(f"{store.prefix}{RECORDS}/"):
            stages.setdefault(path.removeprefix(store.prefix), {})[stage] = blob.decode()
    return Merge(tree.decode(), tuple(_conflicts(store, stages)))


def commit_merge(store: Store, tree: str, *parents: str) -> str:
    """Keep a merged tree as a commit on the workbench, so that it can be merged again."""
    named = (part for parent in parents for part in ("-p", parent))
    words = (*_WHO, "commit-tree", "-m", "gabung", *named, tree)
    return output(store.folder, *words).decode().strip()


def related(root: Path, one: Branch, other: Branch) -> bool:
    """Tell whether two branches have any history in common."""
    return bool(common(root, one.commit, other.commit))


def _able(root: Path) -> None:
    version = output(root, "version").decode()
    numbers = tuple(map(int, re.findall("[0-9]+", version)[:2]))
    if numbers < _NEEDED:
        wanted = ".".join(map(str, _NEEDED))
        raise OperatorError(
            f"{version.strip()} terlalu lama", f"pasang git {wanted} atau lebih baru"
        )
    if head(root) is None:
        remedy = "jalankan di dalam repositori Git yang sudah punya komit"
        raise OperatorError("tidak ada cabang untuk digabung", remedy)
    if is_shallow(root):
        remedy = "jalankan: git fetch --unshallow (di CI: ambil seluruh riwayat, fetch-depth 0)"
        raise OperatorError("riwayat Git terpotong, sehingga cabang tidak dapat digabung", remedy)


def _refs(root: Path, *options: str) -> dict[str, tuple[str, str]]:
    """Give commit and alias of every branch, local ones first."""
    form = "--format=%(objectname)%00%(refname)%00%(symref)"
    lines = output(root, "for-each-ref", form, *options, *_REFS).decode("utf-8", "replace")
    rows = (line.split("\0") for line in lines.splitlines())
    return {ref: (commit, alias) for commit, ref, alias in rows}


def _short(ref: str) -> str:
    return ref.removeprefix("refs/heads/").removeprefix("refs/remotes/")


def _is_behind(root: Path, one: Branch, other: Branch) -> bool:
    """Tell whether a branch is an older copy of another one of the same name."""
    if one.title != other.title or one.commit == other.commit:
        return False
    return common(root, one.commit, other.commit) == (one.commit,)


def _conflicts(store: Store, stages: dict[str, dict[bytes, str]]) -> Iterator[Conflict]:
    for path, sides in sorted(stages.items()):
        found = contents(store, sides.values())
        base, one, other = (found[sides[at]] if at in sides else None for at in (b"1", b"2", b"3"))
        yield Conflict(path, base, one, other)


def _environment() -> dict[str, str]:
    """Drop what hooks set for another repository."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return {**kept, "LC_ALL": "C", "GIT_NO_REPLACE_OBJECTS": "1"}
