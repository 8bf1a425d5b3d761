"""The whole promise, as on a fresh machine: `literasi init`, then `make site` and `make test`."""

import os
import subprocess
from pathlib import Path

import pytest
from tests.init import office

pytestmark = pytest.mark.full


def test_make_site_and_make_test_work_in_a_new_office(tmp_path: Path) -> None:
    folder = tmp_path / "asri"
    folder.mkdir()
    done = office.run(folder, "init", ".", *office.SAID)
    assert done.returncode == 0, done.stderr
    env = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    for target in ("site", "test"):
        made = subprocess.run(
            ["make", target], cwd=folder, env={**env, **office.WHO}, capture_output=True,
            text=True, check=False,
        )  # fmt: skip
        assert made.returncode == 0, made.stdout + made.stderr
    assert (folder / "site/index.html").is_file()
    assert office.git(folder, "status", "--porcelain") == ""
