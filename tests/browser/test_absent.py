"""Without a browser the run says so at its very end, and fails where CI is set."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COMMAND = (
    sys.executable,
    "-m",
    "pytest",
    "-p",
    "no:cacheprovider",
    "-k",
    "keyboard_meets or by_keyboard",
)


def run(**environment):
    """Two browser tests in a run of their own that finds no browser."""
    kept = {name: value for name, value in os.environ.items() if name != "CI"}
    return subprocess.run(
        (*COMMAND, "tests/browser/test_visits.py"),
        cwd=ROOT,
        env={**kept, "CHROME_PATH": str(ROOT / "tiada"), **environment},
        check=False,
        capture_output=True,
        text=True,
    )


def test_at_a_desk_the_tests_are_skipped_and_the_last_line_tells():
    done = run()
    assert (done.returncode, done.stdout.splitlines()[-1]) == (
        0,
        "PERHATIAN: 2 uji peramban TIDAK dijalankan",
    )
    assert "TANPA PERAMBAN: " in done.stdout


@pytest.mark.parametrize("value", ["true", "1"])
def test_in_ci_nothing_is_skipped_unseen(value):
    done = run(CI=value)
    assert done.returncode == 1
    assert "TANPA PERAMBAN: " in done.stdout
    assert "skipped" not in done.stdout
