"""New files and additions put on disk: all of them, or none; nothing there is ever replaced."""

from collections.abc import Mapping
from pathlib import Path

from literasi.shell.files import Tree, write
from literasi.values.errors import OperatorError

_REMEDY = "tidak ada yang ditulis; ambil keadaan terbaru (git pull), lalu jalankan lagi"


def put_down(top: Path, tree: Tree, files: Mapping[str, bytes]) -> None:
    """Write drafts; a file that came up or changed since it was read stops everything."""
    before = dict(tree.records)
    for path in files:
        _unchanged(top / path, before.get(path))
    done: list[str] = []
    try:
        for path, content in sorted(files.items()):
            if path not in before:
                _reserve(top / path)
            done.append(path)
            write(top / path, content)
    except OSError as error:
        for path in done:
            _back(top / path, before.get(path))
        message = f"«{error.filename}» tidak dapat ditulis: {error.strerror}"
        remedy = "periksa izin folder dan ruang kosong; tidak ada yang ditulis"
        raise OperatorError(message, remedy) from error


def _unchanged(path: Path, before: bytes | None) -> None:
    now = path.read_bytes() if path.is_file() else None
    if now != before:
        what = "sudah ada" if before is None else "berubah sejak dibaca"
        raise OperatorError(f"«{path.name}» {what}", _REMEDY)


def _reserve(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.open("xb").close()  # the name is ours, or somebody was faster


def _back(path: Path, before: bytes | None) -> None:
    if before is None:
        path.unlink(missing_ok=True)
    else:
        write(path, before)
