"""One file at two places without copying it, where the file system can; else a copy.

A file that may be linked is never written into: it is replaced whole (`shell/files.write`).
"""

import os
import shutil
from contextlib import suppress


def link(source: str, target: str) -> None:
    """Put a file at a place, in place of any that is there; its folder may be missing."""
    try:
        os.link(source, target, follow_symlinks=False)
    except FileNotFoundError:
        os.makedirs(os.path.dirname(target), exist_ok=True)  # noqa: PTH103, PTH120  thousands of times
        _linked(source, target)
    except FileExistsError:
        os.unlink(target)  # noqa: PTH108  never written into: it may be linked to a kept file
        _linked(source, target)
    except OSError:
        shutil.copyfile(source, target)


def _linked(source: str, target: str) -> None:
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copyfile(source, target)


def replace_by_link(source: str, target: str) -> None:
    """Put a file in place of another, whole or not at all; leave it alone when it is the same."""
    with suppress(FileNotFoundError):
        if os.path.samefile(source, target):  # noqa: PTH121  thousands of times
            return
    fresh = f"{target}.baru"
    with suppress(FileNotFoundError):
        os.unlink(fresh)  # noqa: PTH108  what a killed run left
    link(source, fresh)
    os.replace(fresh, target)  # noqa: PTH105
