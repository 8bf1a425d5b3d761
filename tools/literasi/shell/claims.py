"""Claims of numbers on the server: read them, and put one there before anybody else does.

A claim is one commit on top of the server's main branch. Git takes a push only when nobody was
faster, so two desks never get the same number; the slower one looks again and takes the next.
"""

import os
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from literasi.shell.git import output
from literasi.shell.trees import Store, contents
from literasi.values.errors import OperatorError

ATTEMPTS = 30  # of one push; each time it fails somebody else's succeeded
_REFUSALS = 3  # pushes that failed although nobody was faster: the server does not want it
_PATIENCE = 60  # seconds that a server may take to answer
_ELSEWHERE = {  # set by hooks for another repository
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR", "GIT_NAMESPACE",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Server:
    """A remote and one of its branches."""

    remote: str
    branch: str

    @property
    def ref(self) -> str:
        """Where this repository remembers the branch."""
        return f"refs/remotes/{self.remote}/{self.branch}"


@dataclass(frozen=True, slots=True)
class Away:
    """The server could not be asked, with Git's own words."""

    complaint: str


def is_repository(root: Path) -> bool:
    """Tell whether the archive stands in a repository at all."""
    return _git(root, "rev-parse", "--git-dir").returncode == 0


def server(root: Path, branch: str | None = None) -> Server | None:
    """Find the remote and its main branch (or the branch named); nothing without a remote."""
    remotes = _git(root, "remote").stdout.decode().split()
    if not remotes:
        return None
    remote = "origin" if "origin" in remotes else remotes[0]
    if branch is not None:
        return Server(remote, branch)
    told = _git(root, "symbolic-ref", "--short", f"refs/remotes/{remote}/HEAD").stdout.decode()
    return Server(remote, told.strip().removeprefix(f"{remote}/") or "main")


def fetch(root: Path, where: Server) -> str | Away:
    """Ask the server for its branch; give the commit, or why it could not be asked."""
    refspec = f"+refs/heads/{where.branch}:{where.ref}"
    done = _git(root, "fetch", "--quiet", "--no-tags", where.remote, refspec)
    complaint = done.stderr.decode("utf-8", "replace").strip()
    if b"couldn't find remote ref" in done.stderr:
        message = f"cabang «{where.branch}» tidak ada di server «{where.remote}»"
        raise OperatorError(message, f"kirim dahulu: git push {where.remote} {where.branch}")
    return known_tip(root, where) or Away(complaint) if done.returncode == 0 else Away(complaint)


def known_tip(root: Path, where: Server) -> str | None:
    """Give the server's branch as it was when it was last asked."""
    found = _git(root, "rev-parse", "--verify", "--quiet", f"{where.ref}^{{commit}}")
    return found.stdout.decode().strip() or None


def claims_at(root: Path, commit: str, office: str) -> Mapping[str, bytes]:
    """Read the claims of an office in a commit, by name."""
    folder = f"{prefix(root)}records/{office}/nomor/"
    listed = output(root, "ls-tree", "-z", "--full-tree", commit, folder).split(b"\0")
    blobs: dict[str, str] = {}
    for line in filter(None, listed):
        words, _, name = line.partition(b"\t")
        blobs[Path(name.decode("utf-8", "surrogateescape")).stem] = words.split()[2].decode()
    found = contents(Store(root), blobs.values())
    return {name: found[blob] for name, blob in sorted(blobs.items())}


def claims_ever(root: Path, commit: str, office: str) -> frozenset[str]:
    """Name every claim of an office that was ever on a branch, deleted ones too."""
    place = f":(top,glob){prefix(root)}records/{office}/nomor/*.yml"
    words = ("log", "--diff-filter=AR", "--name-only", "--format=", "-z", commit, "--", place)
    names = output(root, *words).decode("utf-8", "surrogateescape").split("\0")
    return frozenset(Path(name.strip()).stem for name in names if name.strip())


def commit_on(root: Path, parent: str, files: Mapping[str, bytes], message: str) -> str:
    """Make a commit that adds files (paths below the archive) to a parent; touch nothing else."""
    above = prefix(root)
    with tempfile.TemporaryDirectory(prefix="literasi-") as folder:
        index = {"GIT_INDEX_FILE": str(Path(folder) / "index")}
        _must(root, "read-tree", parent, env=index)
        for path, raw in sorted(files.items()):
            blob = _must(root, "hash-object", "-w", "--stdin", stdin=raw)
            entry = f"100644,{blob},{above}{path}"
            _must(root, "update-index", "--add", "--cacheinfo", entry, env=index)
        tree = _must(root, "write-tree", env=index)
    return _must(root, "commit-tree", tree, "-p", parent, "-m", message)


class Race:
    """Pushes of one command: tells a faster colleague from a server that refuses."""

    def __init__(self, root: Path, where: Server) -> None:
        self._root, self._where = root, where
        self._left, self._refused = ATTEMPTS, 0

    def push(self, commit: str, parent: str) -> str | Away | None:
        """Push; give nothing when it is there, else the new tip to build on, or `Away`."""
        refspec = f"{commit}:refs/heads/{self._where.branch}"
        done = _git(self._root, "push", "--quiet", self._where.remote, refspec)
        if done.returncode == 0:
            return None
        tip = fetch(self._root, self._where)
        if isinstance(tip, Away):
            return tip
        self._left -= 1
        self._refused = self._refused + 1 if tip == parent else 0
        if self._refused == _REFUSALS or not self._left:
            complaint = done.stderr.decode("utf-8", "replace").strip()
            message = f"server menolak kiriman ke cabang «{self._where.branch}»: {complaint}"
            remedy = (
                "tulis «nomor: otomatis» dan kirim lewat cabang sendiri; "
                "nomornya diberikan oleh «literasi number sync»"
            )
            raise OperatorError(message, remedy)
        return tip


def stage(root: Path, path: str) -> None:
    """Add one file to the index, so that a later pull finds it already there."""
    _must(root, "add", "--", path)


def commit_only(root: Path, paths: tuple[str, ...], message: str) -> None:
    """Commit these files and nothing else that is changed or staged."""
    _must(root, "add", "--", *paths)
    _must(root, "commit", "--quiet", "--only", "-m", message, "--", *paths)


def begin_branch(root: Path, name: str) -> None:
    """Begin a branch here and move to it; what is not committed yet comes along."""
    _must(root, "switch", "--quiet", "--create", name)


def has_branch(root: Path, name: str) -> bool:
    """Tell whether a branch of that name is here already."""
    return _git(root, "rev-parse", "--verify", "--quiet", f"refs/heads/{name}").returncode == 0


def catch_up(root: Path, commit: str) -> bool:
    """Move the branch that is checked out forward to a commit, when nothing is in the way."""
    return _git(root, "merge", "--quiet", "--ff-only", commit).returncode == 0


def own_branch(root: Path) -> str | None:
    """Name the branch that is checked out; nothing for a detached HEAD."""
    found = _git(root, "symbolic-ref", "--short", "--quiet", "HEAD")
    return found.stdout.decode().strip() or None


def behind(root: Path, commit: str) -> bool:
    """Tell whether HEAD is part of a commit's history: nothing here is still to be pushed."""
    return _git(root, "merge-base", "--is-ancestor", "HEAD", commit).returncode == 0


def signer(root: Path) -> str:
    """Name who would sign a commit made here; told before anything is asked, not after."""
    return _must(root, "var", "GIT_AUTHOR_IDENT").rpartition(" <")[0]


def moment(root: Path) -> datetime:
    """Give the time that Git would write on a commit made now."""
    anybody = ("-c", "user.name=literasi", "-c", "user.email=literasi@contoh.invalid")
    words = _must(root, *anybody, "var", "GIT_COMMITTER_IDENT").split()
    return datetime.fromtimestamp(int(words[-2]), UTC)


def prefix(root: Path) -> str:
    """Name the archive's place in its repository, with a closing slash."""
    return output(root, "rev-parse", "--show-prefix").decode().strip("\n")


def _must(
    root: Path, *words: str, stdin: bytes = b"", env: Mapping[str, str] | None = None
) -> str:
    done = _git(root, *words, stdin=stdin, env=env)
    if done.returncode == 0:
        return done.stdout.decode("utf-8", "replace").strip()
    complaint = done.stderr.decode("utf-8", "replace").strip()
    if "tell me who you are" in complaint or "ident" in complaint:
        remedy = 'isi dahulu: git config user.name "…" dan git config user.email "…"'
        raise OperatorError("Git belum tahu siapa Anda", remedy)
    raise OperatorError(f"git {words[0]} gagal: {complaint}", "periksa repositori ini")


def _git(
    root: Path, *words: str, stdin: bytes = b"", env: Mapping[str, str] | None = None
) -> "subprocess.CompletedProcess[bytes]":
    kept = {name: value for name, value in os.environ.items() if name not in _ELSEWHERE}
    quiet = {"LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0"}
    command = ("git", "--no-pager", "-c", "core.quotePath=false", "-c", "gc.auto=0", *words)
    try:
        return subprocess.run(  # noqa: S603  a fixed program, its arguments never pass a shell
            command, cwd=root, input=stdin, capture_output=True, check=False,
            env={**kept, **quiet, **(env or {})}, timeout=_PATIENCE,
        )  # fmt: skip
    except FileNotFoundError as error:
        remedy = "pasang git versi 2.38 atau lebih baru"
        raise OperatorError("program git tidak ditemukan", remedy) from error
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, 1, b"", b"server tidak menjawab")
