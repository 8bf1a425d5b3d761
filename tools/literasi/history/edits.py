"""When the public part of a record changed after it first stood in the published history."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from literasi.documents.yaml12 import read
from literasi.history.chronicle import Chronicle

Version = tuple[datetime, bytes]
PublicPart = Callable[[str, object], object]
"""Reduces the plain values of a record, known by its path, to what may be public of them."""


def edits(chronicle: Chronicle, public_part: PublicPart) -> Mapping[str, tuple[datetime, ...]]:
    """Give the moments (UTC) of public changes by path; a record that never changed has none.

    Only records with several versions are read. A version that cannot be read changes nothing.
    """
    versions: defaultdict[str, list[Version]] = defaultdict(list)
    for commit in chronicle.commits:
        for path, content in commit.changes:
            if content is not None:
                versions[path].append((commit.when, content))
    several = {path: some for path, some in versions.items() if len(some) > 1}
    found = {path: tuple(_turns(path, some, public_part)) for path, some in several.items()}
    return {path: turns for path, turns in found.items() if turns}


def _turns(path: str, versions: list[Version], public_part: PublicPart) -> Iterator[datetime]:
    shown: object = None
    for when, content in versions:
        document, _ = read(path, content)
        now = public_part(path, document.data) if document else None
        if now is not None and shown is not None and now != shown:
            yield when
        shown = shown if now is None else now
