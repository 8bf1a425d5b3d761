"""Measure whole processes in turn: CPU, wall time and peak memory of a command and its kin."""

import json
import math
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ONE = Path(__file__).with_name("one.py")


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a command: seconds, megabytes, what it wrote and complained.

    `cpu` is user and system time of it and all it started; `memory` see `one.py`.
    """

    cpu: float
    memory: float
    output: bytes
    code: int
    complaint: bytes = b""
    wall: float = 0.0


def run(
    *command: str | Path, cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> Run:
    """Run a command to its end; its output goes to files, so that nobody waits for a reader."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        with (place / "out").open("wb") as out, (place / "err").open("wb") as err:
            words = [sys.executable, "-I", "-S", ONE, place / "taken", *command]
            given = dict(env) if env is not None else None
            subprocess.run(words, cwd=cwd, env=given, stdout=out, stderr=err, check=True)
        taken = json.loads((place / "taken").read_text())
        said, told = (place / "out").read_bytes(), (place / "err").read_bytes()
    return Run(taken["cpu"], taken["memory"], said, taken["code"], told, taken["wall"])


def good(
    *command: str | Path, cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> Run:
    """Run a command that must succeed; stop with its own words otherwise."""
    done = run(*command, cwd=cwd, env=env)
    if done.code:
        said = (done.output + done.complaint).decode(errors="replace")[-2000:]
        raise SystemExit(f"{' '.join(map(str, command))} ended with {done.code}:\n{said}")
    return done


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


def wall(runs: Sequence[Run]) -> float:
    """Give the median of seconds that passed."""
    return statistics.median(one.wall for one in runs)


def memory(runs: Sequence[Run]) -> float:
    """Give the median of peak megabytes."""
    return statistics.median(one.memory for one in runs)


def exponent(small: tuple[int, float], large: tuple[int, float]) -> float:
    """Give the power of the count by which seconds grow: 1 is linear."""
    return math.log(large[1] / small[1]) / math.log(large[0] / small[0])
