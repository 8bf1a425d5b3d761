"""Which files of this project every office's repository gets, and how they are recognised there.

The list is data of the product (`starter/produk.txt`), read from the newer tree when upgrading,
so that a newer product itself says what belongs to it.
"""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

STARTER = "tools/literasi/starter"
LIST = f"{STARTER}/produk.txt"
OVERLAY = f"{STARTER}/pohon"
TEMPLATES = f"{STARTER}/kantor"
TRAILER = "Literasi-Produk"
"""Git trailer of the commits that hold the product and nothing of an office."""
_LEFT_OUT = {"__pycache__", "node_modules"}


@dataclass(frozen=True, slots=True)
class Parts:
    """Files and folders that belong to the product, and those below them that do not."""

    wanted: tuple[str, ...]
    unwanted: frozenset[str]

    def has(self, path: str) -> bool:
        """Tell a file of a wanted part from an office's own and from what programs leave."""
        pieces = PurePosixPath(path).parts
        left = _LEFT_OUT & set(pieces) or path.endswith(".pyc")
        return not left and path not in self.unwanted


def parts(raw: bytes) -> Parts:
    """Read the list: one file or folder a line, `-` before what is left out, `#` a comment."""
    lines = [line.partition("#")[0].strip() for line in raw.decode().splitlines()]
    return Parts(
        tuple(line for line in lines if line and not line.startswith("-")),
        frozenset(line.removeprefix("-") for line in lines if line.startswith("-")),
    )


def version(project: bytes) -> str:
    """Read the version from `pyproject.toml`."""
    return str(tomllib.loads(project.decode())["project"]["version"])


def is_older(one: str, other: str) -> bool:
    """Compare versions by their numbers."""
    return _numbers(one) < _numbers(other)


def _numbers(name: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"[0-9]+", name))


def message(name: str) -> str:
    """Word the commit that brings the product in; the trailer finds it again."""
    return f"literasi {name}\n\n{TRAILER}: {name}\n"


def overlaid(paths: Iterable[str]) -> dict[str, str]:
    """Map each path of the product in an office's tree to where it stands in the source."""
    plain = {path: path for path in sorted(paths)}
    over = {
        path.removeprefix(f"{OVERLAY}/"): path for path in plain if path.startswith(f"{OVERLAY}/")
    }
    return {**plain, **over}
