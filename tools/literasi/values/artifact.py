"""A file to be: a path below some output root, and its bytes."""

from dataclasses import dataclass
from pathlib import PurePosixPath


@dataclass(frozen=True, slots=True)
class Artifact:
    """A file that a builder asks for; the path is relative, forward slashes, never upward."""

    path: str
    content: bytes

    def __post_init__(self) -> None:
        parts = PurePosixPath(self.path).parts
        if not parts or self.path.startswith("/") or ".." in parts or "\\" in self.path:
            message = f"not a path below the output root: {self.path!r}"
            raise ValueError(message)


def text(path: str, content: str) -> Artifact:
    """Make a UTF-8 artifact with LF line ends and one final newline."""
    body = content.replace("\r\n", "\n").rstrip("\n") + "\n"
    return Artifact(path, body.encode())
