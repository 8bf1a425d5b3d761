"""Paths into a record: tuples in code, JSON Pointers (RFC 6901) for people and files."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

Step = str | int
Path = tuple[Step, ...]


def format_pointer(path: Iterable[Step]) -> str:
    """Write a path as a JSON Pointer."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


@lru_cache(maxsize=1024)
def parse_pointer(pointer: str) -> tuple[str, ...]:
    """Read a JSON Pointer; steps stay text, `*` is kept for `select`."""
    if not pointer:
        return ()
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in pointer[1:].split("/"))


def select(node: object, steps: tuple[str, ...], at: Path = ()) -> Iterator[tuple[Path, object]]:
    """Yield every node that a pointer with `*` for list items reaches, with its path."""
    if not steps:
        yield at, node
        return
    head, rest = steps[0], steps[1:]
    if isinstance(node, dict) and head in node:
        yield from select(node[head], rest, (*at, head))
    elif isinstance(node, list):
        for index in _indexes(head, len(node)):
            yield from select(node[index], rest, (*at, index))


def _indexes(step: str, size: int) -> Iterable[int]:
    if step == "*":
        return range(size)
    return (int(step),) if step.isdecimal() and int(step) < size else ()
