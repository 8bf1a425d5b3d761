"""Git, read only: the one place that starts it, safe from the caller's environment."""

import os
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from literasi.history.chronicle import Chronicle, Commit, effective, relevant, with_work_tree
from literasi.values.errors import OperatorError

_LAST_SECOND = 253370764800  # year 9999; a later committer date is a broken clock
_BATCH = 2000  # blobs asked for at once, so that memory holds a few megabytes only
_PLAIN_FILES = (b"100644", b"100755")  # symbolic links and submodules are no records
_SETTINGS = (
    "log.showSignature=false",
    "log.showRoot=true",
    "log.mailmap=false",
    "core.quotePath=false",
)
_LOG = (
    "log", "--first-parent", "--diff-merges=first-parent", "--reverse", "--raw", "--no-renames",
    "--no-abbrev", "--no-color", "--no-ext-diff", "--no-decorate", "--no-notes", "--relative",
    "-z", "--format=tformat:%H %ct",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Head:
    """The commit that is checked out, and its committer date in UTC."""

    id: str
    when: datetime


def head(root: Path) -> Head | None:
    """Read HEAD; None without Git, outside a repository, and before its first commit."""
    found = _run(root, "log", "-1", "--format=tformat:%H %ct", "HEAD", "--")
    if found is None or found.returncode != 0:
        _refuse_unsafe(found)
        return None
    name, seconds = found.stdout.split()
    return Head(name.decode(), _instant(seconds))


def is_shallow(root: Path) -> bool:
    """Tell whether history was cut off when the repository was fetched."""
    return output(root, "rev-parse", "--is-shallow-repository").strip() == b"true"


def chronicle(root: Path) -> Chronicle | None:
    """Read the whole history of the calendars' records, with what is not committed yet.

    None where there is no history to read (see `head`): the caller decides what that means.
    """
    tip = head(root)
    if tip is None:
        return None
    if is_shallow(root):
        message = "riwayat Git tidak lengkap, sehingga cap waktu kalender tidak dapat dihitung"
        remedy = "jalankan: git fetch --unshallow (di CI: ambil seluruh riwayat, fetch-depth 0)"
        raise OperatorError(message, remedy)
    return with_work_tree(Chronicle(tuple(_commits(root, tip.id))), calendar_files(root))


def without_history(root: Path, when: datetime) -> Chronicle:
    """Give the work tree as one single commit at a stated time, for a folder without Git."""
    return Chronicle((Commit("", when, tuple(calendar_files(root).items())),))


def calendar_files(root: Path) -> Mapping[str, bytes]:
    """Read the records of the work tree that calendars depend on, sorted by path."""
    paths = sorted((root / "records").glob("*/*.yml")) + sorted(
        (root / "records").glob("*/*/*.yml")
    )
    named = {path.relative_to(root).as_posix(): path for path in paths if not path.is_symlink()}
    return {name: path.read_bytes() for name, path in sorted(named.items()) if relevant(name)}


def output(root: Path, *arguments: str, stdin: bytes = b"") -> bytes:
    """Run a Git command that must succeed; its complaint is the operator's to act on."""
    found = _run(root, *arguments, stdin=stdin)
    if found is None:
        raise OperatorError("program git tidak ditemukan", "pasang git versi 2.38 atau lebih baru")
    if found.returncode != 0:
        _refuse_unsafe(found)
        complaint = found.stderr.decode("utf-8", "replace").strip()
        raise OperatorError(f"git {arguments[0]} gagal: {complaint}", "periksa repositori ini")
    return found.stdout


def work_tree(folder: Path) -> bool:
    """Tell whether a folder lies inside a work tree of Git."""
    found = _run(folder, "rev-parse", "--is-inside-work-tree")
    return found is not None and found.stdout.strip() == b"true"


def ignores(folder: Path, path: Path) -> bool:
    """Tell whether the work tree around a folder ignores a path, so that no `add` takes it."""
    # Asked as a folder: a pattern such as `/berkas/` says nothing about a path without a slash.
    found = _run(folder, "check-ignore", "--quiet", "--", f"{path}/")
    return found is not None and found.returncode == 0


def _run(
    root: Path, *arguments: str, stdin: bytes = b""
) -> "subprocess.CompletedProcess[bytes] | None":
    settings = (part for setting in _SETTINGS for part in ("-c", setting))
    command = ("git", "--no-pager", *settings, *arguments)
    try:
        return subprocess.run(  # noqa: S603 -- a fixed program, its arguments never pass a shell
            command, cwd=root, input=stdin, capture_output=True, check=False, env=_environment()
        )
    except FileNotFoundError:
        return None


def _environment() -> dict[str, str]:
    """Drop GIT_DIR and its kin, which hooks set; keep GIT_CONFIG_*, which CI sets for safety."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("GIT_") or name.startswith("GIT_CONFIG")
    }
    ours = {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_REPLACE_OBJECTS": "1"}
    return {**kept, **ours, "GIT_TERMINAL_PROMPT": "0"}


def _refuse_unsafe(found: "subprocess.CompletedProcess[bytes] | None") -> None:
    """Tell a folder that belongs to somebody else from one without history."""
    if found is not None and b"dubious ownership" in found.stderr:
        remedy = "jalankan: git config --global --add safe.directory <folder repositori>"
        raise OperatorError("git menolak repositori milik pengguna lain", remedy)


def _commits(root: Path, tip: str) -> Iterator[Commit]:
    steps = list(_steps(output(root, *_LOG, tip, "--")))
    wanted = dict.fromkeys(blob for _, _, blobs in steps for blob in blobs.values() if blob)
    contents = _blobs(root, list(wanted))
    previous: datetime | None = None
    for name, when, blobs in steps:
        previous = effective(when, previous)
        changes = ((path, contents[blob] if blob else None) for path, blob in blobs.items())
        yield Commit(name, previous, tuple(sorted(changes)))


def _steps(log: bytes) -> Iterator[tuple[str, datetime, dict[str, str]]]:
    """Read `git log --raw -z`: headers `<commit> <seconds>`, then pairs of `:modes…` and path."""
    parts = iter(log.split(b"\0"))
    step: tuple[str, datetime, dict[str, str]] | None = None
    for part in parts:
        words = part.split()
        if part.lstrip(b"\n").startswith(b":") and step is not None:
            path = next(parts).decode("utf-8", "surrogateescape")
            if relevant(path):
                step[2][path] = words[3].decode() if words[1] in _PLAIN_FILES else ""
        elif words:
            if step is not None:
                yield step
            step = (words[0].decode(), _instant(words[1]), {})
    if step is not None:
        yield step


def _blobs(root: Path, names: list[str]) -> Mapping[str, bytes]:
    found: dict[str, bytes] = {}
    for first in range(0, len(names), _BATCH):
        some = names[first : first + _BATCH]
        asked = "".join(f"{name}\n" for name in some).encode()
        found.update(_answers(some, output(root, "cat-file", "--batch", stdin=asked)))
    return found


def _answers(names: Iterable[str], answer: bytes) -> Iterator[tuple[str, bytes]]:
    """Read `git cat-file --batch`: `<name> blob <size>`, the bytes, a line end."""
    at = 0
    for name in names:
        end = answer.index(b"\n", at)
        header = answer[at:end].split()
        if header[1] == b"missing":
            message = f"isi lama {name} tidak ada di repositori ini"
            raise OperatorError(message, "ambil ulang tanpa --filter, lalu coba lagi")
        at = end + 1 + int(header[2])
        yield name, answer[end + 1 : at]
        at += 1


def _instant(seconds: bytes) -> datetime:
    return datetime.fromtimestamp(max(0, min(int(seconds), _LAST_SECOND)), UTC)
