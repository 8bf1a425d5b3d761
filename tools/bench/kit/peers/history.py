"""What a build reads of a repository's history: `python history.py ROOT`.

Prints the CPU seconds of each step, Git's own included, and a digest of what was found.
"""

import json
import resource
import sys
import time
from collections.abc import Callable
from functools import partial
from hashlib import blake2b
from pathlib import Path
from typing import Any

from literasi.gate.access import public_part
from literasi.gate.schemas import compile_schemas
from literasi.history.arrivals import arrivals
from literasi.history.edits import edits
from literasi.history.stamps import follow
from literasi.shell import git
from literasi.shell.schemas import schema_files

spent: dict[str, float] = {}


def clock() -> float:
    """Give the CPU seconds of this process and of those it waited for."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def timed(step: str, work: Callable[[], Any]) -> Any:
    """Take a step and note what it took."""
    before = clock()
    found = work()
    spent[step] = clock() - before
    return found


root = Path(sys.argv[1])
compiled = compile_schemas(schema_files())
told = timed("read", lambda: git.chronicle(root))
stamps, changes = timed("stamps", lambda: follow(told))
first = timed("arrivals", lambda: arrivals(told))
seen = timed("edits", lambda: edits(told, partial(public_part, compiled)))
found = repr((stamps, changes, first, seen)).encode()
print(json.dumps({"steps": spent, "found": blake2b(found, digest_size=16).hexdigest()}))
