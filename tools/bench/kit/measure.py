"""Measure whole processes in turn: CPU time and peak memory of a command and all it starts."""

import math
import os
import statistics
import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a command: user and system seconds, megabytes, what it wrote and complained."""

    cpu: float
    memory: float
    output: bytes
    code: int
    complaint: bytes = b""


def run(*command: str | Path, cwd: Path | None = None) -> Run:
    """Run a command to its end; its output goes to files, so that nobody waits for a reader."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        started = subprocess.Popen([str(one) for one in command], cwd=cwd, stdout=out, stderr=err)
        _, status, used = os.wait4(started.pid, 0)
        started.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        seconds, memory = used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
        return Run(seconds, memory, out.read(), started.returncode, err.read())


def in_turn(ways: Mapping[str, Callable[[], Run]], rounds: int) -> dict[str, list[Run]]:
    """Run every way once a round, so that what else the machine does falls on all alike."""
    found: dict[str, list[Run]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            found[name].append(way())
    return found


def cpu(runs: Sequence[Run]) -> float:
    """Give the median of CPU seconds."""
    return statistics.median(one.cpu for one in runs)


def memory(runs: Sequence[Run]) -> float:
    """Give the median of peak megabytes."""
    return statistics.median(one.memory for one in runs)


def exponent(small: tuple[int, float], large: tuple[int, float]) -> float:
    """Give the power of the count by which seconds grow: 1 is linear."""
    return math.log(large[1] / small[1]) / math.log(large[0] / small[0])
