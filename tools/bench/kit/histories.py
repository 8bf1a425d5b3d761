"""Histories of any length: a repository of generated records, and seeded edits of single records.

Written by `git fast-import`, ten minutes from one commit to the next. Of three edits one corrects
a title (which the public sees), one adds a remark that no page shows, one takes a remark back.
The same numbers always give the same commits.
"""

import re
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random  # noqa: TID251  seeded: every run draws the same edits

from kit.archive import archive

_START, _STEP = 1_704_067_200, 600  # 1 January 2024, UTC; seconds
_EDITED = re.compile(r"records/[a-z0-9]+/(?:kegiatan|permohonan|publikasi)/")
_TITLE = re.compile(rb"""^((?:judul|nama): ["']?)(Ralat )?(?=[A-Z])""", re.MULTILINE)
_REMARK = b"# Catatan tata usaha\n"


def history(root: Path, shipped: Path, records: int, commits: int) -> None:
    """Make a repository whose first commit holds all records, with so many edits after it."""
    made = archive(shipped, records)
    subprocess.run(["git", "init", "-q", "-b", "main", root], check=True)
    stream = b"".join(_stream(made, commits))
    subprocess.run(["git", "fast-import", "--quiet"], cwd=root, input=stream, check=True)
    subprocess.run(["git", "reset", "-q", "--hard"], cwd=root, check=True)


def _stream(made: Mapping[str, bytes], commits: int) -> Iterator[bytes]:
    yield _commit(0)
    for path, content in made.items():
        yield _file(path, content)
    draw, now = Random(20260101), dict(made)  # noqa: S311  no secret
    paths = [path for path in sorted(made) if _EDITED.match(path)]
    for number in range(1, commits + 1):
        path = draw.choice(paths)
        now[path] = _edit(now[path], number)
        yield _commit(number) + _file(path, now[path])


def _edit(content: bytes, number: int) -> bytes:
    if number % 3 == 0:
        fresh = _TITLE.sub(lambda one: one[1] + (b"" if one[2] else b"Ralat "), content, count=1)
        if fresh != content:
            return fresh
    return content.removesuffix(_REMARK) if content.endswith(_REMARK) else content + _REMARK


def _commit(number: int) -> bytes:
    who = f"Petugas Contoh <petugas@contoh.invalid> {_START + number * _STEP} +0000"
    return f"commit refs/heads/main\ncommitter {who}\ndata 7\nsunting\n".encode()


def _file(path: str, content: bytes) -> bytes:
    return f"M 100644 inline {path}\ndata {len(content)}\n".encode() + content + b"\n"
