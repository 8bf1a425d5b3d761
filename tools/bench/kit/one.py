"""Run one command to its end and write what it took: `python one.py RESULT COMMAND …`.

A small program of its own: the kernel counts the memory of whoever starts a command as the least
that the command took, so whoever measures must be smaller than anything measured. CPU seconds
are of the command and all it waited for; memory is the larger of two: the most that the kernel
saw any one of these processes hold, and the most that all together were seen to hold at once
(shared pages counted once, looked at every fifth of a second; Linux only).
"""

import json
import os
import select
import subprocess
import sys
import time
from pathlib import Path

LOOK = 0.2  # seconds between two looks at the memory
PROC = Path("/proc")


def family(pid: int) -> list[int]:
    """List a process and all that it started, as far as they still run."""
    found = [pid]
    for one in found:
        for listed in PROC.glob(f"{one}/task/*/children"):
            found += [int(child) for child in _text(listed).split()]
    return found


def held(pid: int) -> int:
    """Give the kilobytes that a process holds; of shared pages its share."""
    for line in _text(PROC / str(pid) / "smaps_rollup").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    return 0


def _text(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:  # it has just ended
        return ""


def watched(pid: int) -> int:
    """Look on until a process ends; give the most kilobytes that its family held at once."""
    most = 0
    if not hasattr(os, "pidfd_open"):
        return most
    ended = select.poll()
    ended.register(os.pidfd_open(pid), select.POLLIN)
    while not ended.poll(LOOK * 1000):
        most = max(most, sum(held(one) for one in family(pid)))
    return most


def main() -> None:
    """Run the command and write a line of JSON."""
    result, *command = sys.argv[1:]
    before = time.perf_counter()
    started = subprocess.Popen(command)
    seen = watched(started.pid)
    _, status, used = os.wait4(started.pid, 0)
    wall = time.perf_counter() - before
    unit = 1024 if sys.platform != "darwin" else 1024 * 1024
    taken = {
        "cpu": used.ru_utime + used.ru_stime,
        "wall": wall,
        "memory": max(used.ru_maxrss / unit, seen / 1024),
        "code": os.waitstatus_to_exitcode(status),
    }
    Path(result).write_text(json.dumps(taken))


if __name__ == "__main__":
    main()
