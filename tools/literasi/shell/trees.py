"""Records of commits: read without a checkout, blob by blob, and only what is not on disk."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from literasi.compare.claims import Used, is_claim
from literasi.compare.states import Files, Past
from literasi.shell.files import RECORDS, Tree
from literasi.shell.git import head, is_shallow, output
from literasi.values.errors import OperatorError
from literasi.values.sealed_file import is_sealed, sealed_file

_LAST_SECOND = 253370764800  # year 9999; a later committer date is a broken clock
_PLAIN_FILES = (b"100644", b"100755")  # symbolic links and submodules are no records
_CLAIM_LOG = (
    "log", "--first-parent", "--diff-merges=first-parent", "--reverse", "--raw", "--no-renames",
    "--no-abbrev", "--no-color", "--no-ext-diff", "--no-notes", "--relative", "-z", "--format=",
)  # fmt: skip
_CLAIM_FILES = ":(glob)records/*/nomor/*.yml"
_PICTURES, _NOT_RECORDS = "foto", {"foto", "naskah"}


@dataclass(frozen=True, slots=True)
class Store:
    """Where trees are read: a folder for Git, the archive's place in it, contents read so far."""

    folder: Path
    prefix: str = ""  # of the archive below the tree that is read, with a closing slash
    known: dict[str, bytes] = field(default_factory=dict)  # content by blob id, of one run


def merge_bases(root: Path, ref: str, tip: str = "HEAD") -> tuple[str, ...]:
    """Give the commits where a tip left a branch, mostly one; it never compares with nothing."""
    _whole(root)
    found = common(root, commit_of(root, ref), tip)
    if not found:
        message = (
            f"«{ref}» dan {tip} tidak punya riwayat bersama, sehingga tidak dapat dibandingkan"
        )
        raise OperatorError(
            message, "sebut cabang dari repositori yang sama, misalnya origin/main"
        )
    return found


def common(root: Path, one: str, other: str) -> tuple[str, ...]:
    """Give the best common ancestors of two commits; none for unrelated histories."""
    lines = output(root, "rev-parse", f"{one}...{other}").decode().split()
    return tuple(sorted(line[1:] for line in lines if line.startswith("^")))


def commit_of(root: Path, ref: str) -> str:
    """Resolve a name to a commit."""
    try:
        wanted = ("--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
        return output(root, "rev-parse", *wanted).decode().strip()
    except OperatorError as error:
        remedy = "periksa ejaannya, atau ambil dahulu: git fetch origin"
        raise OperatorError(f"acuan Git «{ref}» tidak dikenal", remedy) from error


def past(root: Path, commit: str, now: Files) -> Past:
    """Read the records of a commit; files that are the same on disk are not read again."""
    form = output(root, "rev-parse", "--show-object-format").decode().strip()
    store = Store(root, known={_blob_id(form, raw): raw for raw in now.values()})
    return Past(dict(read_commit(store, commit).records), commit_time(root, commit))


def commit_time(root: Path, commit: str) -> datetime:
    """Give the committer's time of a commit, in UTC."""
    seconds = output(root, "log", "-1", "--format=tformat:%ct", commit, "--")
    return datetime.fromtimestamp(max(0, min(int(seconds), _LAST_SECOND)), UTC)


def read_commit(store: Store, commit: str) -> Tree:
    """Read the records of a commit or tree as the work tree would show them."""
    records: dict[str, str] = {}
    sealed: dict[str, str] = {}
    pictures: list[str] = []
    for path, blob in _entries(store, commit):
        folder = _office_folder(path)
        if folder == _PICTURES:
            pictures.append(path)
        elif is_sealed(path):
            sealed[path] = blob
        elif folder not in _NOT_RECORDS:
            records[path] = blob
    found = contents(store, [*records.values(), *sealed.values()])
    return Tree(
        tuple((path, found[records[path]]) for path in sorted(records)),
        tuple(pictures),
        sealed=tuple(sealed_file(path, found[blob]) for path, blob in sorted(sealed.items())),
    )


def contents(store: Store, blobs: Iterable[str]) -> Mapping[str, bytes]:
    """Give contents by blob id, asking Git for those not seen yet."""
    missing = sorted(set(blobs) - store.known.keys())
    asked = "".join(f"{name}\n" for name in missing).encode()
    answer = output(store.folder, "cat-file", "--batch", stdin=asked) if missing else b""
    store.known.update(_answers(missing, answer))
    return store.known


def used_claims(root: Path, ref: str, wanted: Iterable[str]) -> Used:
    """Read every content that claims of these paths ever had on the main line of a branch."""
    paths = {path for path in wanted if is_claim(path)}
    if not paths:
        return {}
    parts = iter(output(root, *_CLAIM_LOG, commit_of(root, ref), "--", _CLAIM_FILES).split(b"\0"))
    blobs: dict[str, list[str]] = {}
    for part in parts:
        if part.lstrip(b"\n").startswith(b":"):
            words, path = part.split(), _name(next(parts))
            if path in paths and words[1] in _PLAIN_FILES:
                blobs.setdefault(path, []).append(words[3].decode())
    found = contents(Store(root), [one for some in blobs.values() for one in some])
    return {path: tuple(found[one] for one in some) for path, some in sorted(blobs.items())}


def _whole(root: Path) -> None:
    """Refuse a folder whose history is not there to compare with."""
    if head(root) is None:
        remedy = "jalankan di dalam repositori Git yang sudah punya komit"
        raise OperatorError("tidak ada riwayat Git untuk dibandingkan", remedy)
    if is_shallow(root):
        remedy = "jalankan: git fetch --unshallow (di CI: ambil seluruh riwayat, fetch-depth 0)"
        raise OperatorError("riwayat Git terpotong, sehingga tidak dapat dibandingkan", remedy)


def _entries(store: Store, commit: str) -> Iterator[tuple[str, str]]:
    """Yield path and blob id of every plain file of the archive that is not hidden, by path."""
    folder = f"{store.prefix}{RECORDS}"
    listed = output(store.folder, "ls-tree", "-r", "-z", commit, "--", folder)
    for line in sorted(filter(None, listed.split(b"\0")), key=lambda one: one.partition(b"\t")[2]):
        words, _, name = line.partition(b"\t")
        path = _name(name).removeprefix(store.prefix)
        mode, _, blob = words.split()
        hidden = any(part.startswith(".") for part in path.split("/"))
        if mode in _PLAIN_FILES and not hidden:
            yield path, blob.decode()


def _name(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogateescape")


def _office_folder(path: str) -> str:
    """Name the folder that a file of an office stands in, as `files.read_tree` does."""
    parts = path.split("/")
    return parts[2] if len(parts) > 3 else ""


def _blob_id(form: str, raw: bytes) -> str:
    return hashlib.new(form, b"blob %d\0" % len(raw) + raw, usedforsecurity=False).hexdigest()


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
