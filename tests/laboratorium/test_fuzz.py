"""Whatever file comes in: findings or valid, no traceback, two seconds and 200 MB at the most."""

import json
import subprocess
import sys

import pytest
from tests.laboratorium import fuzz
from tests.support.tree import ROOT

SLICE, ALL = 1500, 10_000


def run(first, stop):
    """A slice in a process of its own, which may not grow beyond the limit."""
    command = [sys.executable, "-m", "tests.laboratorium.fuzz", str(first), str(stop)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def holds(told):
    assert told["files"] > told["valid"] > 0
    assert told["seconds"] <= fuzz.SECONDS, f"berkas {told['slowest']}: {told['seconds']} s"
    assert told["bytes"] <= fuzz.BYTES


def test_no_file_of_a_slice_breaks_the_limits():
    holds(run(0, SLICE))


@pytest.mark.full
def test_no_file_of_ten_thousand_breaks_the_limits():
    holds(run(0, ALL))


def test_the_files_are_the_same_every_time():
    assert [fuzz.file(number) for number in range(24)] == [
        fuzz.file(number) for number in range(24)
    ]
    assert len({fuzz.file(number)[1] for number in range(240)}) > 230
