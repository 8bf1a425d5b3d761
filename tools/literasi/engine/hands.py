"""Many hands: pages are found or made in batches, one batch at a time on each core.

A page asks nothing of another page, so neither the order nor the number of hands changes a byte.
"""

import gc
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from multiprocessing import get_all_start_methods, get_context
from pathlib import Path

from mkdocs.structure.files import File

from literasi.engine.complaints import complaints
from literasi.engine.larder import Larder
from literasi.engine.leaf import Trace, lay, leaf
from literasi.engine.material import Press

_AT_ONCE = 24  # pages of a batch
_WORTH = 96  # pages from which a second process saves more than it costs


@dataclass(frozen=True, slots=True)
class Bench:
    """Everything a pair of hands needs."""

    press: Press
    larder: Larder
    target: Path
    known: frozenset[str]
    pages: Sequence[File]
    searched: bool


@dataclass(frozen=True, slots=True)
class _Batch:
    traces: list[Trace]
    names: list[bytes]
    heard: list[str]


def laid(bench: Bench) -> list[Trace]:
    """Write every page to its place; RuntimeError with what mkdocs complains of."""
    batches = list(_batches(bench))
    heard = [one for batch in batches for one in batch.heard]
    if heard:
        raise RuntimeError("\n".join(heard))
    bench.larder.sweep({name for batch in batches for name in batch.names})
    return [one for batch in batches for one in batch.traces]


def _batches(bench: Bench) -> Iterator[_Batch]:
    count = len(bench.pages)
    starts = range(0, count, _AT_ONCE)
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
    if count < _WORTH or cores == 1 or "fork" not in get_all_start_methods():
        yield from (_batch(bench, start) for start in starts)
        return
    gc.freeze()  # what is there already is shared between the processes and not looked at again
    with get_context("fork").Pool(cores, _take, (bench,)) as pool:
        yield from pool.imap(_of_bench, starts)


_LENT: list[Bench] = []
"""The bench of this process: handed over by the fork, as it cannot be sent."""


def _take(bench: Bench) -> None:
    _LENT[:] = [bench]


def _of_bench(start: int) -> _Batch:
    return _batch(_LENT[0], start)


def _batch(bench: Bench, start: int) -> _Batch:
    made = _Batch([], [], [])
    for file in bench.pages[start : start + _AT_ONCE]:
        name = bench.larder.name(file.dest_uri, file.content_bytes)
        found = bench.larder.lay(bench.target, name, bench.press.holds)
        made.traces.append(found or _made(bench, file, name, made.heard))
        made.names.append(name)
    return made


def _made(bench: Bench, file: File, name: bytes, heard: list[str]) -> Trace:
    with complaints() as complained:
        raw, answers = bench.press.html(file)
    finished = leaf(file.dest_uri, raw, bench.known, searched=bench.searched)
    heard += complained
    if complained:
        return lay(bench.target, finished)
    return bench.larder.keep(bench.target, name, finished, answers)
