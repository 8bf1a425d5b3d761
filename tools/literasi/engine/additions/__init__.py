"""Small files that the finishing step adds to a site, kept as files so that linters see them."""

from functools import cache
from importlib.resources import files


@cache
def content(name: str) -> bytes:
    """Read one of them, with LF line ends whatever Git checked out."""
    return files(__name__).joinpath(name).read_bytes().replace(b"\r\n", b"\n")
