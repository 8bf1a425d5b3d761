"""Cut a sorted table into files by the beginnings of its keys.

A table too big for one file is cut at the first letter of its keys, a part still too big at the
second, and so on. A row's file depends on the rows beside it only, so an edit rewrites few files.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

END = "_"  # ends every key, so that a key that begins another has a file of its own
Row = tuple[str, str]


def shards(rows: Sequence[Row], limit: int, depth: int = 0) -> Iterator[tuple[str, Sequence[Row]]]:
    """Yield (beginning, rows); `limit` in characters holds wherever more than one row is left.

    Keys are unique, sorted, and end in `END`.
    """
    if sum(len(text) + 1 for _, text in rows) <= limit or len(rows) == 1:
        yield rows[0][0][:depth] if rows else "", rows
        return
    for _, part in groupby(rows, key=lambda row: row[0][depth]):
        yield from shards(tuple(part), limit, depth + 1)
