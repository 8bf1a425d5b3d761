"""One run at a time: a file held for as long as a process lives."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from literasi.values.errors import OperatorError


@contextmanager
def alone(lock: Path, busy: str) -> Iterator[None]:
    """Hold `lock`; OperatorError with `busy` (Indonesian) while another run holds it."""
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("w") as handle:
        try:
            _take(handle)
        except OSError as error:
            raise OperatorError(busy, "tunggu sampai selesai, lalu jalankan lagi") from error
        yield


def _take(handle: IO[str]) -> None:
    """Hold a file for this process; the system lets go of it even when the process is killed."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - exists on one system only

        msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415 - exists on the other systems only

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
